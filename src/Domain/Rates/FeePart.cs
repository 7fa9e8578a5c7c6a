namespace TalentPool.Domain.Rates;

/// <summary>A part of a fixed fee, and the day on which it is due.</summary>
public sealed record FeePart(DateOnly DueOn, long Pence);
