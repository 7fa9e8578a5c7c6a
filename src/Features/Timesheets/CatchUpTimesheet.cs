using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
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

        var timesheet = await scope.Take<Timesheet>(command.TimesheetId);
        var placement = await scope.Db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().SingleAsync(placement => placement.Id == timesheet.PlacementId, cancellation);
        timesheet.CatchUp(scope.At, await PlacementFigures.Of(scope.Db, placement, cancellation), scope.Calendar);
        return Outcome.Done;
    }, cancellation);
}
