using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.People;

/// <summary>How an authority stands in one service area that its partnership shares.</summary>
/// <param name="Answerers">How many people can answer what other members ask.</param>
/// <param name="Missing">What nobody there can do, or too few; with any of it the service area cannot be switched on.</param>
public sealed record AreaDuties(Guid ServiceAreaId, string ServiceArea, int Answerers, IReadOnlyList<Duty> Missing, bool IsOn)
{
    public bool HasTooFewAnswerers => Answerers < Duties.LeastAnswerers;

    public bool IsInOrder => !HasTooFewAnswerers && Missing.Count == 0;
}
