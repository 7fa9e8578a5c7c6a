using TalentPool.Design;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>The week as it is typed: rows of seven cells, and the version of each timesheet that was seen.</summary>
public sealed class WeekForm
{
    public List<WeekFormRow> Rows { get; set => field = value ?? []; } = [];

    /// <summary>Placement, first day and version of each timesheet that was there: "id/2026-11-30/3". A list of which nothing was posted arrives as none at all.</summary>
    public List<string> Seen { get; set => field = value ?? []; } = [];

    public static WeekForm Of(WeekSight week)
    {
        var form = new WeekForm
        {
            Seen = [.. week.Placements.SelectMany(placement => placement.Own).Where(timesheet => TimesheetStates.Table.Allows(timesheet.Status, TimesheetVerb.Save))
                .Select(timesheet => $"{timesheet.PlacementId}/{timesheet.From:yyyy-MM-dd}/{timesheet.Version}")],
        };
        foreach (var placement in week.Placements)
        {
            form.Rows.AddRange(WeekRow.Of(placement.Placement.Id, placement.Own, week.Monday).Select(row => WeekFormRow.Of(row, isCopy: false)));
            if (!form.Rows.Exists(row => row.Placement == $"{placement.Placement.Id}") && week.Days.Any(placement.CanWriteOn))
            {
                form.Rows.Add(WeekFormRow.Empty(placement.Placement.Id));
            }
        }

        return form;
    }

    /// <summary>Adds the rows of another week, without their hours, where there is none in the same words.</summary>
    public void Add(IEnumerable<WeekRow> rows)
    {
        foreach (var row in rows.Select(row => WeekFormRow.Of(row, isCopy: true)).Where(row => !Rows.Exists(row.IsLike)))
        {
            // The row that stands ready for a placement on which nothing has been written yet gives way.
            Rows.RemoveAll(ready => ready.Placement == row.Placement && ready.IsBlank);
            Rows.Add(row);
        }
    }

    /// <summary>Goes on from the week as it is stored: rows that somebody else has added since stand among those that were typed, so that saving keeps them.</summary>
    public void TakeUp(WeekForm stored)
    {
        Seen = stored.Seen;
        var known = Rows.SelectMany(row => row.EntryIds).ToHashSet();
        foreach (var row in stored.Rows.Where(row => row.EntryIds.Any() && !row.EntryIds.Any(known.Contains)))
        {
            // A row that was typed in the same words is that row.
            if (Rows.Find(typed => !typed.EntryIds.Any() && typed.IsLike(row)) is { } same)
            {
                same.Ids = row.Ids;
            }
            else
            {
                Rows.Add(row);
            }
        }
    }

    /// <summary>What was typed, placement by placement, or nothing where a cell could not be read.</summary>
    public IReadOnlyList<PlacementWeek>? Read(WeekSight week, FormErrors errors, out Dictionary<(Guid PlacementId, int Entry), string> cells)
    {
        cells = [];
        var read = new List<PlacementWeek>();
        foreach (var placement in week.Placements)
        {
            var entries = new List<EntryTerms>();
            foreach (var (row, index) in Rows.Select((row, index) => (row, index)).Where(one => one.row.Placement == $"{placement.Placement.Id}"))
            {
                foreach (var (entry, day) in row.Read(week.Days, $"Model.Rows[{index}]", errors))
                {
                    cells[(placement.Placement.Id, entries.Count)] = $"Model.Rows[{index}].Hours[{day}]";
                    entries.Add(entry);
                }
            }

            read.Add(new PlacementWeek(placement.Placement.Id, SeenOf(placement.Placement.Id), entries));
        }

        // A placement may have ended before this week since the page was opened. What was typed is never dropped without a word.
        if (Rows.Exists(row => !row.IsBlank && !week.Placements.Any(placement => row.Placement == $"{placement.Placement.Id}")))
        {
            errors.AddToForm("A placement that you wrote hours on no longer runs in this week. Its hours were not saved.");
        }

        return errors.Any ? null : read;
    }

    private Dictionary<DateOnly, int> SeenOf(Guid placementId) => Seen
        .Select(seen => seen.Split('/'))
        .Where(parts => parts.Length == 3 && parts[0] == $"{placementId}")
        .Select(parts => (From: DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", out var from) ? from : default, Version: int.TryParse(parts[2], out var version) ? version : 0))
        .DistinctBy(seen => seen.From)
        .ToDictionary(seen => seen.From, seen => seen.Version);
}
