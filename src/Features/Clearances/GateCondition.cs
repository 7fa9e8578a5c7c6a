namespace TalentPool.Features.Clearances;

/// <summary>One thing that must be true before work may go outside.</summary>
/// <param name="Detail">What stands in the way and who holds it, or what makes it true.</param>
/// <param name="Href">Where it can be put right.</param>
public sealed record GateCondition(string Text, bool IsMet, string? Detail = null, string? Href = null);
