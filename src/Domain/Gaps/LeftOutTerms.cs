namespace TalentPool.Domain.Gaps;

/// <summary>A member that the conflict officer leaves out, and why.</summary>
public sealed record LeftOutTerms(Guid AuthorityId, LeftOutReason Reason, string Note);
