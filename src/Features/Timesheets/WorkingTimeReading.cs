using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>What an officer works a week on average, placements and home job together. It is for the officer and the line manager alone.</summary>
public static class WorkingTimeReading
{
    /// <param name="inHand">Timesheets of that week as an act has them in hand, before they are stored.</param>
    public static async Task<WorkingTimeAverage> Of(
        TalentPoolDb db, Officer officer, DateOnly monday, DateOnly today, IReadOnlyCollection<Timesheet>? inHand = null, CancellationToken cancellation = default)
    {
        List<Guid> ids = [.. (inHand ?? []).Select(timesheet => timesheet.Id)];
        var first = WorkingTime.FirstMonday(monday);

        // What a correction takes away counts once it is approved.
        var written = await (
            from entry in db.Set<TimesheetEntry>().AsNoTracking()
            join timesheet in db.Set<Timesheet>().AsNoTracking() on entry.TimesheetId equals timesheet.Id
            where timesheet.OfficerId == officer.Id && timesheet.Monday >= first && !ids.Contains(timesheet.Id)
                && (entry.Minutes > 0 || timesheet.Status == TimesheetStatus.Approved || timesheet.Status == TimesheetStatus.Charged)
            group entry.Minutes by entry.Day into day
            select new { Day = day.Key, Minutes = day.Sum() }).ToDictionaryAsync(day => day.Day, day => day.Minutes, cancellation);
        foreach (var timesheet in inHand ?? [])
        {
            foreach (var day in timesheet.Entries.Select(entry => entry.Day).Distinct())
            {
                written[day] = written.GetValueOrDefault(day) + timesheet.HeldOn(day);
            }
        }

        return WorkedDays.Average(officer, written, monday, today, WorkingCalendar.EnglandAndWales);
    }
}
