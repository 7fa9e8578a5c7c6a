using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>Applies what time has made due to one timesheet: the supervisor's deputies are asked too, and both heads read of what is open at the lock. It never confirms or approves.</summary>
public sealed record CatchUpTimesheet(Guid TimesheetId);

[Needs(Permission.LetTimePass)]
public sealed class CatchUpTimesheetHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CatchUpTimesheet command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        (await scope.Take<Timesheet>(command.TimesheetId)).CatchUp(scope.At, scope.Calendar);
        return Outcome.Done;
    }, cancellation);
}
