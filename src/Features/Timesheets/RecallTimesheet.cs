using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>The officer takes hours back that nobody has decided on yet.</summary>
public sealed record RecallTimesheet(Guid TimesheetId, int SeenVersion);

[Needs(Permission.LogHours)]
public sealed class RecallTimesheetHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecallTimesheet command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeTimesheet(command.TimesheetId, (timesheet, placement, figures) =>
            timesheet.Recall(scope.Actor, scope.At, command.SeenVersion) is { IsDone: false } no ? no : TimesheetUse.Count(scope, placement, -timesheet.HeldMinutes, figures), cancellation), cancellation);
}
