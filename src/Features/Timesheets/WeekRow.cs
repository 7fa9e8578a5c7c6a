using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>One row of the grid: the time of one placement on one activity and matter, said in the same words, over the seven days.</summary>
/// <param name="Like">The words that all of its entries share; its day and minutes say nothing.</param>
/// <param name="Cells">Monday to Sunday.</param>
public sealed record WeekRow(Guid PlacementId, EntryTerms Like, IReadOnlyList<TimesheetEntry?> Cells)
{
    public int Minutes => Cells.Sum(cell => cell?.Minutes ?? 0);

    /// <summary>The rows in which these entries stand. A second entry of a day in the same words takes a row of its own, so that no entry is lost.</summary>
    public static IReadOnlyList<WeekRow> Of(Guid placementId, IEnumerable<Timesheet> timesheets, DateOnly monday) =>
    [
        .. timesheets.Where(timesheet => !timesheet.IsCorrection).SelectMany(timesheet => timesheet.Worked)
            .GroupBy(entry => entry.ToTerms() with { Id = null, Day = default, Minutes = 0 })
            .SelectMany(same => same.GroupBy(entry => entry.Day)
                .SelectMany(day => day.OrderBy(entry => entry.Id).Select((entry, row) => (entry, row)))
                .GroupBy(one => one.row, one => one.entry)
                .Select(row => new WeekRow(placementId, same.Key, [.. Enumerable.Range(0, 7).Select(day => row.FirstOrDefault(entry => entry.Day == monday.AddDays(day)))])))
            .OrderBy(row => row.Like.MatterReference, StringComparer.Ordinal).ThenBy(row => row.Like.Activity, StringComparer.Ordinal).ThenBy(row => row.Cells.OfType<TimesheetEntry>().Min(entry => entry.Id)),
    ];
}
