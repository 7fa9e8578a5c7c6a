namespace TalentPool.Domain.Recharges;

/// <summary>A line that the recipient does not agree to, and why.</summary>
/// <param name="Explanation">A sentence. Not empty.</param>
public sealed record LineDisputeTerms(Guid DisputeId, int LineNumber, DisputeReason Reason, string Explanation);
