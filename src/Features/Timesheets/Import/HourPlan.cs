using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Gaps;
using TalentPool.Platform.Tables;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>What a file of hours would do: which of its rows are new, to which placements they belong, and what is wrong.</summary>
/// <param name="Rows">Those that are new, each with its placement.</param>
/// <param name="Known">How many rows were loaded before.</param>
/// <param name="ColumnsVersion">Of the columns' names by which the file was read.</param>
internal sealed record HourPlan(IReadOnlyList<(HourRow Row, Placement Placement)> Rows, int Known, IReadOnlyList<TableProblem> Problems, bool IsWindows, int ColumnsVersion)
{
    public int Officers => Rows.Select(one => one.Placement.OfficerId).Distinct().Count();

    public int Minutes => Rows.Sum(one => one.Row.Entry.Minutes);

    /// <summary>Reads the file against what is stored, without the weeks that its rows fall in.</summary>
    public static async Task<HourPlan> Make(TalentPoolDb db, Actor reader, Guid authorityId, byte[] content, CancellationToken cancellation = default)
    {
        var named = await db.Set<HourColumns>().AsNoTracking().SingleOrDefaultAsync(columns => columns.AuthorityId == authorityId, cancellation) ?? new HourColumns(authorityId);
        var list = HourList.Read(content, named);
        List<TableProblem> problems = [.. list.Problems];
        var known = await LoadedBefore(db, authorityId, list.Rows, cancellation);
        var references = list.Rows.Select(row => row.Placement).Distinct().ToList();
        var told = GapsSeen.NotLeftOut(db, reader);
        var placements = await db.Set<Placement>().AsNoTracking()
            .Where(placement => references.Contains(placement.Reference) && (placement.HomeAuthorityId == authorityId || placement.HostAuthorityId == authorityId))
            .Where(placement => told.Any(gap => gap.Id == placement.GapId))
            .ToDictionaryAsync(placement => placement.Reference, cancellation);
        var rows = new List<(HourRow, Placement)>();
        foreach (var row in list.Rows.Where(row => !known.Contains(row.OutsideId)))
        {
            if (placements.TryGetValue(row.Placement, out var placement) && Timesheet.LoadsFor(reader, placement))
            {
                rows.Add((row, placement));
            }
            else
            {
                problems.Add(new TableProblem(row.Number, $"There is no placement {row.Placement} of this authority whose hours you can load."));
            }
        }

        return new HourPlan(rows, known.Count, [.. problems.Take(UploadedTable.MostProblems + 1)], list.IsWindows, named.Version);
    }

    /// <summary>Tries it on copies, and says what else is wrong.</summary>
    public async Task<HourPlan> Tried(TalentPoolDb db, Actor by, DateTime at, Guid authorityId, CancellationToken cancellation = default)
    {
        if (Problems.Count > 0)
        {
            return this;
        }

        var load = new HourLoad(by, at, authorityId, WorkingCalendar.EnglandAndWales);
        foreach (var own in ByOfficer)
        {
            var mondays = Mondays(own);
            var there = await db.Set<Timesheet>().AsNoTracking().Where(timesheet => timesheet.OfficerId == own.Key && mondays.Contains(timesheet.Monday)).ToListAsync(cancellation);
            load.Officer(there, await OfficerTime.Of(db, there, [.. own.Select(one => one.Placement).DistinctBy(placement => placement.Id)], cancellation), own);
        }

        return this with { Problems = [.. load.Problems.OrderBy(problem => problem.Row).Take(UploadedTable.MostProblems)] };
    }

    /// <summary>The new rows, by their officer.</summary>
    public IEnumerable<IGrouping<Guid, (HourRow Row, Placement Placement)>> ByOfficer => Rows.GroupBy(one => one.Placement.OfficerId).OrderBy(own => own.Key);

    /// <summary>The weeks that the rows fall in.</summary>
    public static IReadOnlyList<DateOnly> Mondays(IEnumerable<(HourRow Row, Placement Placement)> rows) => [.. rows.Select(one => Weeks.MondayOf(one.Row.Entry.Day)).Distinct()];

    private static async Task<HashSet<string>> LoadedBefore(TalentPoolDb db, Guid authorityId, IReadOnlyList<HourRow> rows, CancellationToken cancellation)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chunk in rows.Select(row => row.OutsideId).Chunk(500))
        {
            List<string> some = [.. chunk];
            known.UnionWith(await db.Set<TimesheetEntry>().AsNoTracking()
                .Where(entry => entry.OutsideAuthorityId == authorityId && entry.OutsideId != null && some.Contains(entry.OutsideId))
                .Select(entry => entry.OutsideId!).ToListAsync(cancellation));
        }

        return known;
    }
}
