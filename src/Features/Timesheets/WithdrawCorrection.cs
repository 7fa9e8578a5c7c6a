using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>The officer gives up a correction of hours that is not handed in or was sent back.</summary>
public sealed record WithdrawCorrection(Guid TimesheetId, int SeenVersion);

[Needs(Permission.LogHours)]
public sealed class WithdrawCorrectionHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawCorrection command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeTimesheet(command.TimesheetId, (timesheet, _, _) => timesheet.Withdraw(scope.Actor, scope.At, command.SeenVersion), cancellation), cancellation);
}
