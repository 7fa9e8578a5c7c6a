namespace TalentPool.Domain.Recharges;

/// <summary>What became of one thing in a run.</summary>
/// <param name="LineNumber">The line it stands on; null where it stands on none.</param>
/// <param name="HeldBack">What holds it back; null where nothing does.</param>
public readonly record struct Disposition(ChargeKey Thing, Disposal Disposal, int? LineNumber = null, HeldBack? HeldBack = null);
