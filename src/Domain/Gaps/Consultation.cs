namespace TalentPool.Domain.Gaps;

/// <summary>That the officer was consulted. Section 113 of the Local Government Act 1972 asks for it; consulted is not consented.</summary>
public sealed record Consultation(DateOnly On, Guid ByPersonId, string How);
