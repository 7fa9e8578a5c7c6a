namespace TalentPool.Domain.Recharges;

/// <summary>A line as a run made it, and what stands on it, in order.</summary>
public sealed record DraftLine(LineFigures Figures, IReadOnlyList<ChargeKey> Sources);
