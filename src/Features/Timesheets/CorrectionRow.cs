using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>One row of hours that can be corrected: what stands on each day in the same words, and what the correction in hand makes of it.</summary>
/// <param name="Like">The words that all of it shares; its day and minutes say nothing.</param>
/// <param name="Before">Minutes on Monday to Sunday, with the corrections that are approved.</param>
/// <param name="After">The same with the correction that is being written; as before where there is none.</param>
public sealed record CorrectionRow(EntryTerms Like, IReadOnlyList<int> Before, IReadOnlyList<int> After)
{
    /// <param name="standing">The hours and their approved corrections.</param>
    /// <param name="written">The correction that was sent back or taken back, and is written anew.</param>
    public static IReadOnlyList<CorrectionRow> Of(IReadOnlyCollection<Timesheet> standing, Timesheet? written, DateOnly monday)
    {
        var entries = standing.SelectMany(timesheet => timesheet.Worked.Select(entry => (Entry: entry, IsNew: false)))
            .Concat((written?.Worked ?? []).Select(entry => (Entry: entry, IsNew: true)));
        return
        [
            .. entries.GroupBy(one => one.Entry.ToTerms() with { Id = null, Day = default, Minutes = 0 })
                .Select(row => new CorrectionRow(
                    row.Key,
                    ByDay([.. row.Where(one => !one.IsNew).Select(one => one.Entry)], monday),
                    ByDay([.. row.Select(one => one.Entry)], monday)))
                .Where(row => row.Before.Any(minutes => minutes != 0) || row.After.Any(minutes => minutes != 0))
                .OrderBy(row => row.Like.MatterReference, StringComparer.Ordinal).ThenBy(row => row.Like.Activity, StringComparer.Ordinal)
                .ThenBy(row => row.Like.Description, StringComparer.Ordinal).ThenBy(row => row.Like.Narrative, StringComparer.Ordinal),
        ];
    }

    private static int[] ByDay(List<TimesheetEntry> entries, DateOnly monday) =>
        [.. Enumerable.Range(0, 7).Select(day => entries.Where(entry => entry.Day == monday.AddDays(day)).Sum(entry => entry.Minutes))];
}
