using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>What the board of a partnership wants saved in a financial year, and what it spent once to get there.</summary>
public sealed class SavingPlan : Root
{
    private readonly List<OneOffCost> _costs = [];

    private SavingPlan()
    {
    }

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    public Guid PartnershipId { get; private init; }

    /// <summary>The financial year, by the year it starts in.</summary>
    public int StartYear { get; private init; }

    /// <summary>None before the board has set one.</summary>
    public long? TargetPence { get; private set; }

    public string TargetByName { get; private set; } = "";

    public DateTime? TargetAt { get; private set; }

    public IReadOnlyList<OneOffCost> Costs => _costs;

    public FinancialYear Year => new(StartYear);

    public long CostsPence => _costs.Where(cost => cost.TakenOutAt is null).Sum(cost => cost.Pence);

    public static SavingPlan Begin(Guid id, Guid partnershipId, FinancialYear year) => new() { Id = id, PartnershipId = partnershipId, StartYear = year.StartYear };

    public Outcome SetTarget(Actor by, DateTime at, long pence)
    {
        var refusal = !MayPlan(by) ? SavingRefusals.NotForTheBoard : pence < 1 ? SavingRefusals.TargetMissing : null;
        if (refusal is not null)
        {
            return refusal;
        }

        (TargetPence, TargetByName, TargetAt) = (pence, by.Name, at);
        Record(new SavingTargetSet(Id, at, by.PersonId, StartYear, pence));
        return Outcome.DoneWith(Id);
    }

    public Outcome AddCost(Actor by, DateTime at, string title, long pence)
    {
        var refusal = !MayPlan(by) ? SavingRefusals.NotForTheBoard : string.IsNullOrWhiteSpace(title) ? SavingRefusals.TitleMissing : pence < 1 ? SavingRefusals.CostMissing : null;
        if (refusal is not null)
        {
            return refusal;
        }

        var cost = new OneOffCost(Id, title.Trim(), pence, by, at);
        _costs.Add(cost);
        Record(new OneOffCostAdded(cost.Id, at, by.PersonId, Id, cost.Title, pence));
        return Outcome.DoneWith(cost.Id);
    }

    public Outcome TakeOutCost(Actor by, DateTime at, Guid costId)
    {
        var cost = _costs.Find(cost => cost.Id == costId);
        var refusal = !MayPlan(by) ? SavingRefusals.NotForTheBoard : cost is null ? SavingRefusals.NoSuchCost : cost.TakenOutAt is not null ? SavingRefusals.CostTakenOut : null;
        if (refusal is not null)
        {
            return refusal;
        }

        cost!.TakeOut(at);
        Record(new OneOffCostTakenOut(costId, at, by.PersonId, Id));
        return Outcome.DoneWith(costId);
    }

    private bool MayPlan(Actor by) => by.Holds(Role.BoardMember, PartnershipId) || by.Holds(Role.PartnershipAdministrator, PartnershipId);
}
