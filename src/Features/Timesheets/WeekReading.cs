using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Officers;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Placements;
using TalentPool.Platform.People;

namespace TalentPool.Features.Timesheets;

/// <summary>Reads an officer's own week.</summary>
public static class WeekReading
{
    /// <summary>The week that begins on that Monday; none where the reader is no officer.</summary>
    public static async Task<WeekSight?> Find(TalentPoolDb db, CurrentUser user, DateOnly monday)
    {
        if (await OfficerRecords.OfPerson(db, user.PersonId, user.Now) is not { } officer)
        {
            return null;
        }

        var sunday = monday.AddDays(6);
        var timesheets = await TimesheetsOf(db, officer.Id, monday);
        var written = timesheets.Select(timesheet => timesheet.PlacementId).ToList();
        var placements = await db.Set<Placement>().AsNoTracking()
            .Where(placement => placement.OfficerId == officer.Id
                && ((placement.StartedAt != null && placement.StartsOn <= sunday && placement.EndsOn >= monday) || written.Contains(placement.Id)))
            .OrderBy(placement => placement.Reference)
            .ToListAsync();
        var figures = await PlacementFigures.Of(db, placements);
        foreach (var placement in placements)
        {
            placement.CatchUp(user.Now, figures[placement.Id], WorkingCalendar.EnglandAndWales);
        }

        var time = await OfficerTime.Of(db, timesheets, placements);
        var authorities = await MemberNames.Of(db);
        return new WeekSight(
            officer.Id, monday, user.Today,
            [
                .. placements.Select(placement => new WeekPlacement(
                    placement, authorities.GetValueOrDefault(placement.HostAuthorityId, "A former member"),
                    [.. timesheets.Where(timesheet => timesheet.PlacementId == placement.Id)],
                    Warnings(placement, timesheets, time, officer, figures[placement.Id]))),
            ])
        {
            Average = await WorkingTimeReading.Of(db, officer, monday, user.Today),
            DayNotes = [.. DayNotes(officer, monday)],
        };
    }

    private static IEnumerable<string> DayNotes(Officer officer, DateOnly monday)
    {
        foreach (var day in Enumerable.Range(0, 7).Select(monday.AddDays))
        {
            if (WorkingCalendar.EnglandAndWales.IsBankHoliday(day))
            {
                yield return $"{Shown.ShortDay(day)} is a bank holiday.";
            }

            if (officer.Leave.Any(away => away.Covers(day)))
            {
                yield return $"You are on leave on {Shown.ShortDay(day)}.";
            }
        }
    }

    /// <summary>The rows of the week before, without their hours: what is worked on this week is nearly always the same.</summary>
    public static async Task<IReadOnlyList<WeekRow>> RowsOfTheWeekBefore(TalentPoolDb db, WeekSight week)
    {
        var before = await TimesheetsOf(db, week.OfficerId, week.Monday.AddDays(-7));
        return [.. week.Placements.SelectMany(one => WeekRow.Of(one.Placement.Id, before.Where(timesheet => timesheet.PlacementId == one.Placement.Id), week.Monday.AddDays(-7)))];
    }

    private static Task<List<Timesheet>> TimesheetsOf(TalentPoolDb db, Guid officerId, DateOnly monday) => db.Set<Timesheet>().AsNoTracking()
        .Where(timesheet => timesheet.OfficerId == officerId && timesheet.Monday == monday)
        .OrderBy(timesheet => timesheet.From).ThenBy(timesheet => timesheet.Id)
        .ToListAsync();

    private static IReadOnlyList<TimesheetWarning> Warnings(
        Placement placement, List<Timesheet> timesheets, OfficerTime time, Officer officer, Domain.Partnerships.PolicyFigures figures) =>
        [.. timesheets.Where(timesheet => timesheet.PlacementId == placement.Id)
            .SelectMany(timesheet => timesheet.Warnings(placement, time.Beside(timesheet, placement), officer.Leave, figures, WorkingCalendar.EnglandAndWales))];
}
