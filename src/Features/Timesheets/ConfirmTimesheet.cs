using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>The host's supervisor, or a deputy, says that the hours were worked.</summary>
public sealed record ConfirmTimesheet(Guid TimesheetId, int SeenVersion);

[Needs(Permission.ConfirmHours)]
public sealed class ConfirmTimesheetHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ConfirmTimesheet command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeTimesheet(command.TimesheetId, (timesheet, placement, _) => timesheet.Confirm(scope.Actor, scope.At, command.SeenVersion, placement), cancellation), cancellation);
}
