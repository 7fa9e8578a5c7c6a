using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Recharges;

/// <summary>An expense as it is charged.</summary>
public sealed record ExpenseRow
{
    public Guid Id { get; init; }

    public TimesheetStatus Status { get; init; }

    public DateTime? ApprovedAt { get; init; }

    public DateOnly PaidOn { get; init; }

    public long Pence { get; init; }

    public string Matter { get; init; } = "";

    public Guid HomeId { get; init; }

    public Guid HostId { get; init; }

    public VatTreatment VatTreatment { get; init; }

    public Guid PlacementId { get; init; }

    public string PlacementReference { get; init; } = "";

    public static IQueryable<ExpenseRow> In(TalentPoolDb db) =>
        from expense in db.Set<Expense>()
        join placement in db.Set<Placement>() on expense.PlacementId equals placement.Id
        select new ExpenseRow
        {
            Id = expense.Id,
            Status = expense.Status,
            ApprovedAt = expense.ApprovedAt,
            PaidOn = expense.PaidOn,
            Pence = expense.Pence,
            Matter = expense.MatterReference,
            HomeId = expense.HomeAuthorityId,
            HostId = expense.HostAuthorityId,
            VatTreatment = placement.VatTreatment,
            PlacementId = placement.Id,
            PlacementReference = placement.Reference,
        };

    public ChargeableAmount AsCharge() =>
        new(new ChargeGroup(HomeId, HostId, VatTreatment), LineKind.Expense, Id, 0, new ChargedFor(PlacementId, PlacementReference, Matter), PaidOn, Pence);
}
