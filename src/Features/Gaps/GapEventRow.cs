namespace TalentPool.Features.Gaps;

/// <summary>One line of a gap's history, in words that this reader may see.</summary>
/// <param name="By">Who did it; null where time did, or the reader may not see the name.</param>
public sealed record GapEventRow(DateTime At, string Title, string? By, string? Detail);
