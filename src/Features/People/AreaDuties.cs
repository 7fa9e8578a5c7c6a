using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.People;

/// <summary>How an authority stands in one service area that it shares.</summary>
/// <param name="Answerers">How many people can answer what other members ask.</param>
/// <param name="Missing">What nobody there can do; with any of it no gap can be posted.</param>
public sealed record AreaDuties(string ServiceArea, int Answerers, IReadOnlyList<Duty> Missing)
{
    public bool HasTooFewAnswerers => Answerers < Duties.LeastAnswerers;

    public bool IsInOrder => !HasTooFewAnswerers && Missing.Count == 0;
}
