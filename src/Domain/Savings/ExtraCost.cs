using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>Something that a placement cost one side beside its hours, in one financial year.</summary>
public sealed class ExtraCost
{
    public const int LongestNote = 500;

    private ExtraCost()
    {
    }

    internal ExtraCost(Guid placementCostsId, Side side, ExtraCostKind kind, FinancialYear year, long pence, string note, Actor by, DateTime at)
    {
        (Id, PlacementCostsId, Side, Kind, StartYear, Pence, Note) = (Guid.CreateVersion7(), placementCostsId, side, kind, year.StartYear, pence, note);
        (AddedById, AddedByName, AddedAt) = (by.PersonId, by.Name, at);
    }

    public Guid Id { get; private init; }

    public Guid PlacementCostsId { get; private init; }

    public Side Side { get; private init; }

    public ExtraCostKind Kind { get; private init; }

    /// <summary>The financial year, by the year it starts in.</summary>
    public int StartYear { get; private init; }

    public long Pence { get; private init; }

    public string Note { get; private init; } = "";

    public Guid AddedById { get; private init; }

    public string AddedByName { get; private init; } = "";

    public DateTime AddedAt { get; private init; }

    public DateTime? TakenOutAt { get; private set; }

    public string TakenOutByName { get; private set; } = "";

    internal void TakeOut(Actor by, DateTime at) => (TakenOutAt, TakenOutByName) = (at, by.Name);
}
