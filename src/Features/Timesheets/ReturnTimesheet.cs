using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>The supervisor or the budget holder sends hours back to the officer, with a reason.</summary>
public sealed record ReturnTimesheet(Guid TimesheetId, int SeenVersion, string Reason);

[Needs(Permission.ReturnHours)]
public sealed class ReturnTimesheetHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ReturnTimesheet command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeTimesheet(command.TimesheetId, (timesheet, placement, figures) =>
            timesheet.Return(scope.Actor, scope.At, command.SeenVersion, placement, command.Reason) is { IsDone: false } no ? no : TimesheetUse.Count(scope, placement, -timesheet.HeldMinutes, figures), cancellation), cancellation);
}
