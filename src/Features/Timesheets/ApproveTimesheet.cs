using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>
/// The host's budget holder says that the hours are paid for. Who also supervises the work confirms them in the same act, where they have
/// not been confirmed and the week is little money.
/// </summary>
public sealed record ApproveTimesheet(Guid TimesheetId, int SeenVersion);

[Needs(Permission.ApproveHours)]
public sealed class ApproveTimesheetHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ApproveTimesheet command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeTimesheet(command.TimesheetId, async (timesheet, placement, figures) =>
        {
            var others = await scope.OthersOfTheWeek(timesheet, cancellation);
            var units = await PlacementUnits.Of(scope.Db, placement, cancellation);
            var outcome = timesheet.Status == TimesheetStatus.Submitted
                ? timesheet.ConfirmAndApprove(scope.Actor, scope.At, command.SeenVersion, placement, others, units)
                : timesheet.Approve(scope.Actor, scope.At, command.SeenVersion, placement, others, units);

            // Time that a correction takes away is given back to the cap only now; what it adds has counted since it was handed in.
            return outcome.IsDone && timesheet.Minutes < 0 ? TimesheetUse.Count(scope, placement, timesheet.Minutes, figures) : outcome;
        }, cancellation), cancellation);
}
