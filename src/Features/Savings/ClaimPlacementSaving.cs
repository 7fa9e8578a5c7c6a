using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>
/// The host claims what a placement saved in the months that are over and that nobody has claimed yet. Nobody types a figure: it follows from the approved hours,
/// the frozen price, the charge, and the costs that were entered.
/// </summary>
/// <param name="PriceEvidence">Where the evidence of the price outside is kept.</param>
public sealed record ClaimPlacementSaving(Guid PlacementId, BaselineSource Source, string PriceEvidence, SavingProof Proof, SavingDuration Duration = SavingDuration.OneOff);

[Needs(Permission.ClaimSaving)]
public sealed class ClaimPlacementSavingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ClaimPlacementSaving command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeCosts(command.PlacementId, async (placement, costs) =>
        {
            // The placement’s turn is held, so no hours are approved and no second saving is claimed beside this.
            var derived = await DerivedSaving.Of(scope.Db, placement, costs, scope.Today, cancellation);
            if (derived.Sheets.Count == 0)
            {
                return SavingRefusals.NoHoursYet;
            }

            if (costs.OwnWork is null)
            {
                return SavingRefusals.OwnWorkMissing;
            }

            // Costs alone are claimed only beside hours that were.
            var left = derived.Left(scope.Today);
            if (left.All(year => year is { Minutes: 0, RechargePence: 0 }) && (left.Count == 0 || !derived.Claimed.Standing.Any()))
            {
                return derived.HasRunningMonth(scope.Today) ? SavingRefusals.MonthNotOver : SavingRefusals.ClaimedAlready;
            }

            var waiting = await scope.Db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
                .Where(sheet => sheet.PlacementId == placement.Id && (sheet.Status == TimesheetStatus.Submitted || sheet.Status == TimesheetStatus.Confirmed))
                .Select(sheet => sheet.From).ToListAsync(cancellation);
            if (waiting.Exists(from => derived.Claimed.CanBeClaimed(new DateOnly(from.Year, from.Month, 1), scope.Today)))
            {
                return SavingRefusals.HoursStillOpen;
            }

            var outcome = Saving.ClaimPlacement(
                scope.Actor, scope.At, Guid.CreateVersion7(), placement.PartnershipId, derived.At(command.Source, command.PriceEvidence, left), command.Proof.With(derived), command.Duration, out var saving);
            if (saving is not null)
            {
                scope.Add(saving);
            }

            return outcome;
        }, cancellation), cancellation);
}
