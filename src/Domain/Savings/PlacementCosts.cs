using System.Diagnostics.CodeAnalysis;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>
/// What a placement cost beside its hours, as each side enters it, and what became of the officer's own work. A saving is derived from it. It is added to
/// and taken out of, never changed, and what was entered by mistake stays to be seen.
/// </summary>
public sealed class PlacementCosts : Root
{
    private readonly List<ExtraCost> _costs = [];

    private PlacementCosts()
    {
    }

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    public Guid PlacementId { get; private init; }

    public Guid PartnershipId { get; private init; }

    public Guid HostAuthorityId { get; private init; }

    public Guid HomeAuthorityId { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    /// <summary>The officer, who enters nothing here.</summary>
    public Guid OfficerPersonId { get; private init; }

    public Guid LineManagerId { get; private init; }

    /// <summary>What became of the officer's own work; null before the provider has said so.</summary>
    public OwnWork? OwnWork { get; private set; }

    public string OwnWorkNote { get; private set; } = "";

    public Guid? OwnWorkById { get; private set; }

    public string OwnWorkByName { get; private set; } = "";

    public DateTime? OwnWorkAt { get; private set; }

    public IReadOnlyList<ExtraCost> Costs => _costs;

    /// <summary>Whether the provider has said what its own work cost: that the time was spare, or what was paid so that somebody did it. A journey is no such figure.</summary>
    public bool AreProviderCostsRecorded =>
        OwnWork == Savings.OwnWork.SpareTime || _costs.Exists(cost => cost is { Kind: ExtraCostKind.Backfill or ExtraCostKind.Overtime, TakenOutAt: null });

    public static PlacementCosts Begin(Guid id, Placement placement) => new()
    {
        Id = id,
        PlacementId = placement.Id,
        PartnershipId = placement.PartnershipId,
        HostAuthorityId = placement.HostAuthorityId,
        HomeAuthorityId = placement.HomeAuthorityId,
        ServiceAreaId = placement.ServiceAreaId,
        OfficerPersonId = placement.OfficerPersonId,
        LineManagerId = placement.LineManagerId,
    };

    public long Pence(Side side, FinancialYear year) => _costs.Where(cost => cost.Side == side && cost.TakenOutAt is null && cost.StartYear == year.StartYear).Sum(cost => cost.Pence);

    /// <summary>The provider says what became of the officer's own work.</summary>
    public Outcome SayOwnWork(Actor by, DateTime at, OwnWork ownWork, string note)
    {
        if (Refuses(by, Side.Home, out var refusal))
        {
            return refusal;
        }

        (OwnWork, OwnWorkNote, OwnWorkById, OwnWorkByName, OwnWorkAt) = (ownWork, note.Trim(), by.PersonId, by.Name, at);
        Record(new OwnWorkSaid(Id, at, by.PersonId, PlacementId, ownWork, OwnWorkNote));
        return Outcome.DoneWith(Id);
    }

    /// <summary>The host enters what the placement cost it beside the charge; the home what the officer's absence cost it.</summary>
    public Outcome Add(Actor by, DateTime at, Side side, ExtraCostKind kind, FinancialYear year, long pence, string note)
    {
        if (Refuses(by, side, out var refusal))
        {
            return refusal;
        }

        refusal = pence < 1 ? SavingRefusals.CostMissing : kind.Side() != side ? SavingRefusals.CostOfTheOtherSide : null;
        if (refusal is not null)
        {
            return refusal;
        }

        var cost = new ExtraCost(Id, side, kind, year, pence, note.Trim(), by, at);
        _costs.Add(cost);
        Record(new ExtraCostAdded(cost.Id, at, by.PersonId, PlacementId, side, kind, year.StartYear, pence, cost.Note));
        return Outcome.DoneWith(cost.Id);
    }

    /// <summary>Whoever may enter costs of that side takes one out that was wrong.</summary>
    public Outcome TakeOut(Actor by, DateTime at, Guid costId)
    {
        if (_costs.Find(cost => cost.Id == costId) is not { } cost)
        {
            return SavingRefusals.NoSuchCost;
        }

        if (Refuses(by, cost.Side, out var refusal))
        {
            return refusal;
        }

        if (cost.TakenOutAt is not null)
        {
            return SavingRefusals.CostTakenOut;
        }

        cost.TakeOut(by, at);
        Record(new ExtraCostTakenOut(cost.Id, at, by.PersonId, PlacementId));
        return Outcome.DoneWith(cost.Id);
    }

    /// <summary>Whether the person may enter costs of that side.</summary>
    public bool MayEnter(Actor by, Side side)
    {
        var authority = side == Side.Home ? HomeAuthorityId : HostAuthorityId;
        return by.PersonId != OfficerPersonId
            && (by.Holds(Role.ServiceManager, authority, ServiceAreaId) || by.Holds(Role.HeadOfService, authority, ServiceAreaId) || by.Holds(Role.Finance, authority, ServiceAreaId)
                || (side == Side.Home && by.PersonId == LineManagerId));
    }

    private bool Refuses(Actor by, Side side, [NotNullWhen(true)] out Refusal? refusal)
    {
        refusal = MayEnter(by, side) ? null : side == Side.Home ? SavingRefusals.NotOfTheProvider : SavingRefusals.NotOfTheHost;
        return refusal is not null;
    }
}
