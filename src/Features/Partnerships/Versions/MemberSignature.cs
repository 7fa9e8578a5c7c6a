namespace TalentPool.Features.Partnerships.Versions;

/// <summary>That a member signed a version of the terms: on which day, and who did it for the member.</summary>
public sealed record MemberSignature(Guid AuthorityId, DateOnly SignedOn, string SignedBy);
