namespace TalentPool.Features.Bypasses;

/// <summary>One authority's figures for the board.</summary>
/// <param name="Posted">Gaps that it asked the members about.</param>
/// <param name="MetInside">Those of them that a placement covers, all or a part.</param>
/// <param name="Cleared">Outside work on a clearance.</param>
/// <param name="Bypasses">Outside work without one.</param>
/// <param name="Urgent">Gaps answered sooner than their dates ask for.</param>
public sealed record BoardCount(string Authority, int Posted, int MetInside, int Cleared, int Bypasses, int Emergencies, int Urgent)
{
    /// <summary>The share of known outside work that went through the gate, in whole percent; null where there was none.</summary>
    public int? CoveredPercent => Cleared + Bypasses == 0 ? null : 100 * Cleared / (Cleared + Bypasses);
}
