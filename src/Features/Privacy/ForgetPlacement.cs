using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Erases the names and words of a placement whose time is over, with its conflict checks and hours, from its rows and from its events.</summary>
public sealed record ForgetPlacement(Guid PlacementId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetPlacementHandler(Acts acts, RetentionSchedule schedule)
{
    // A row's id in a case system tells that system's owner alone which row it was, and stays so that no second load brings it back.
    private static readonly HashSet<string> Kept = [nameof(Placement.Reference), nameof(Substitution.Discipline), nameof(Substitution.Level), nameof(TimesheetEntry.OutsideId)];

    public Task<Outcome> Handle(Act act, ForgetPlacement command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var placement = await scope.Take<Placement>(command.PlacementId);
        var forgotten = placement.Forget(scope.Actor, scope.At, schedule, scope.Calendar);
        if (forgotten.IsDone)
        {
            var timesheets = await scope.Db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
                .Where(timesheet => timesheet.PlacementId == placement.Id).Select(timesheet => timesheet.Id).ToListAsync(cancellation);
            foreach (var id in timesheets.Order())
            {
                await scope.Take<Timesheet>(id);
            }

            RecordErasure.Rows(scope.Db, Kept);
            List<Guid> subjects = [placement.Id, .. placement.Extensions.Select(extension => extension.Id), .. placement.Substitutions.Select(substitution => substitution.Id), .. timesheets];
            await RecordErasure.Events(scope, placement.Chain, subjects, cancellation);
        }

        return forgotten;
    }, cancellation);
}
