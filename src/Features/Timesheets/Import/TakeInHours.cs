using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>Takes in the hours of a case system's file, all of its new rows or none. They are drafts, which their officers look at and hand in.</summary>
/// <param name="SeenColumnsVersion">Of the columns' names by which the file was checked.</param>
public sealed record TakeInHours(Guid FileId, int SeenColumnsVersion);

[Needs(Permission.LoadHours)]
public sealed class TakeInHoursHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, TakeInHours command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (await scope.Db.Set<HourFile>().Where(stored => stored.Id == command.FileId).Select(stored => (Guid?)stored.AuthorityId).SingleOrDefaultAsync(cancellation) is not { } authorityId)
        {
            return HourImportRefusals.FileGone;
        }

        // Two files of one authority are never taken in side by side, and one that somebody else has taken in meanwhile says so: it is read in its turn.
        await scope.Take<Authority>(authorityId);
        if (!scope.IsPermitted(new Concerning { HomeAuthorityId = authorityId }))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (await scope.Db.Set<HourFile>().SingleOrDefaultAsync(stored => stored.Id == command.FileId, cancellation) is not { } file)
        {
            return HourImportRefusals.FileGone;
        }

        if (file.Content is not { } content)
        {
            return HourImportRefusals.TakenInAlready;
        }

        if (file.UploadedAt < scope.At - HourFile.KeptFor)
        {
            return HourImportRefusals.FileGone;
        }

        // Columns are named within the authority's turn, so none is between here and the load.
        var plan = await HourPlan.Make(scope.Db, scope.Actor, file.AuthorityId, content, cancellation);
        if (plan.ColumnsVersion != command.SeenColumnsVersion)
        {
            return HourImportRefusals.ColumnsChanged;
        }

        if (plan.Problems.Count > 0 || plan.Rows.Count == 0)
        {
            return plan.Problems.Count > 0 ? HourImportRefusals.HasErrors : HourImportRefusals.NothingNew;
        }

        var load = new HourLoad(scope.Actor, scope.At, file.AuthorityId, scope.Calendar);
        await Load(scope, plan, load, cancellation);
        if (load.Problems.Count > 0)
        {
            return HourImportRefusals.HasErrors;
        }

        file.TakenIn(scope.At, load.Added, plan.Known);
        scope.Record(ChainKey.Authority(file.AuthorityId), new HoursTakenIn(file.Id, scope.At, scope.Actor.PersonId, file.AuthorityId, file.Sha256, load.Added, plan.Known));
        return Outcome.DoneWith(file.Id);
    }, cancellation);

    private static async Task Load(ActScope scope, HourPlan plan, HourLoad load, CancellationToken cancellation)
    {
        foreach (var id in plan.Rows.Select(one => one.Placement.OfficerId).Distinct().Order())
        {
            await scope.Take<Officer>(id);
        }

        var placements = new Dictionary<Guid, Placement>();
        foreach (var id in plan.Rows.Select(one => one.Placement.Id).Distinct().Order())
        {
            var placement = await scope.Take<Placement>(id);
            placement.CatchUp(scope.At, await PlacementFigures.Of(scope.Db, placement, cancellation), scope.Calendar);
            placements.Add(id, placement);
        }

        var mondays = HourPlan.Mondays(plan.Rows);
        List<Guid> officers = [.. plan.ByOfficer.Select(own => own.Key)];
        var ids = await scope.Db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(timesheet => officers.Contains(timesheet.OfficerId) && mondays.Contains(timesheet.Monday)).Select(timesheet => timesheet.Id).ToListAsync(cancellation);
        var taken = new List<Timesheet>();
        foreach (var id in ids.Order())
        {
            taken.Add(await scope.Take<Timesheet>(id));
        }

        foreach (var own in plan.ByOfficer)
        {
            List<Timesheet> there = [.. taken.Where(timesheet => timesheet.OfficerId == own.Key)];
            List<(HourRow, Placement Placement)> rows = [.. own.Select(one => (one.Row, placements[one.Placement.Id]))];
            var time = await OfficerTime.Of(scope.Db, there, [.. rows.Select(one => one.Placement).DistinctBy(placement => placement.Id)], cancellation);
            foreach (var opened in load.Officer(there, time, rows))
            {
                scope.Add(opened);
            }
        }
    }
}
