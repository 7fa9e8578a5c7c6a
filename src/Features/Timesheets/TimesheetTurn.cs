using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform;

namespace TalentPool.Features.Timesheets;

/// <summary>How every act on one timesheet begins: its placement's turn and its own are taken, what time has made due is applied, and the permission is asked.</summary>
internal static class TimesheetTurn
{
    /// <param name="decide">Is given the figures that the two sides have agreed to.</param>
    public static Task<Outcome> TakeTimesheet(
        this ActScope scope, Guid timesheetId, Func<Timesheet, Placement, PolicyFigures, Outcome> decide, CancellationToken cancellation) =>
        scope.TakeTimesheet(timesheetId, (timesheet, placement, figures) => Task.FromResult(decide(timesheet, placement, figures)), cancellation);

    public static async Task<Outcome> TakeTimesheet(
        this ActScope scope, Guid timesheetId, Func<Timesheet, Placement, PolicyFigures, Task<Outcome>> decide, CancellationToken cancellation)
    {
        var placementId = await scope.Db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(timesheet => timesheet.Id == timesheetId).Select(timesheet => (Guid?)timesheet.PlacementId).SingleOrDefaultAsync(cancellation);
        if (placementId is null)
        {
            return PlatformRefusals.NotFound;
        }

        var placement = await scope.Take<Placement>(placementId.Value);
        var timesheet = await scope.Take<Timesheet>(timesheetId);
        var figures = await PlacementFigures.Of(scope.Db, placement, cancellation);
        placement.CatchUp(scope.At, figures, scope.Calendar);
        timesheet.CatchUp(scope.At, figures, scope.Calendar);
        return scope.IsPermitted(PlacementConcerning.Of(placement)) ? await decide(timesheet, placement, figures) : PlatformRefusals.NotPermitted;
    }

    /// <summary>Takes every timesheet of the officer's week, corrections among them. The officer's turn is held, so that no other comes beside them.</summary>
    public static async Task<List<Timesheet>> TakeWeek(this ActScope scope, Guid officerId, DateOnly monday, CancellationToken cancellation)
    {
        var ids = await scope.Db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(timesheet => timesheet.OfficerId == officerId && timesheet.Monday == monday)
            .Select(timesheet => timesheet.Id).ToListAsync(cancellation);
        var week = new List<Timesheet>();
        foreach (var id in ids.Order())
        {
            week.Add(await scope.Take<Timesheet>(id));
        }

        return week;
    }

    /// <summary>The other timesheets of the placement's week, which decide together whether it is little money. None of them moves while the placement's turn is held.</summary>
    public static async Task<IReadOnlyCollection<Timesheet>> OthersOfTheWeek(this ActScope scope, Timesheet timesheet, CancellationToken cancellation) =>
        await scope.Db.Set<Timesheet>().AsNoTracking()
            .Where(other => other.Id != timesheet.Id && other.PlacementId == timesheet.PlacementId && other.Monday == timesheet.Monday)
            .ToListAsync(cancellation);
}
