using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Timesheets;

/// <summary>
/// How long an officer works on each day, placements and home job together. Placements count by what was written down. The home job counts by
/// what the usual week leaves of itself once the placements' time is set aside, since nobody writes it down here.
/// </summary>
public static class WorkedDays
{
    /// <param name="written">The minutes on all timesheets of the officer, over all placements, by day.</param>
    public static IReadOnlyDictionary<DateOnly, int> Of(
        Officer officer, IReadOnlyDictionary<DateOnly, int> written, DateOnly firstMonday, DateOnly lastDay, WorkingCalendar calendar)
    {
        var days = new Dictionary<DateOnly, int>();
        var capacity = officer.CapacityBy(calendar);
        foreach (var monday in Weeks.Mondays(firstMonday, lastDay))
        {
            AddHomeJob(days, capacity, monday, officer.EmployedSince ?? monday, calendar);
        }

        foreach (var (day, minutes) in written)
        {
            if (days.TryGetValue(day, out var home))
            {
                days[day] = home + minutes;
            }
        }

        return days;
    }

    /// <summary>
    /// The average over the 17 weeks that end with that week, or of a new starter over those since the start, as far as it is known today. Of no
    /// weeks at all where the officer starts after them.
    /// </summary>
    public static WorkingTimeAverage Average(Officer officer, IReadOnlyDictionary<DateOnly, int> written, DateOnly lastMonday, DateOnly today, WorkingCalendar calendar)
    {
        var (first, last) = (WorkingTime.FirstMonday(lastMonday), lastMonday.AddDays(6));
        if (officer.EmployedSince > last)
        {
            return new WorkingTimeAverage([], 0, 0);
        }

        var known = today > last ? today : last;
        var days = Of(officer, written, first, known, calendar);
        var capacity = officer.CapacityBy(calendar);
        List<DateOnly> away = [.. officer.Leave.SelectMany(Days).Where(day => first <= day && day <= last && !calendar.IsBankHoliday(day) && capacity.UsualOn(day) > 0)];
        return WorkingTime.Average(lastMonday, days, away, officer.EmployedSince, known);
    }

    /// <summary>Spreads what is left of the week over its days as the usual week does, to the minute in all.</summary>
    private static void AddHomeJob(Dictionary<DateOnly, int> days, Capacity capacity, DateOnly monday, DateOnly firstDay, WorkingCalendar calendar)
    {
        List<(DateOnly Day, int Usual)> usual =
        [
            .. Enumerable.Range(0, 7).Select(monday.AddDays)
                .Select(day => (day, day < firstDay || calendar.IsBankHoliday(day) || capacity.IsOnLeave(day) ? 0 : capacity.UsualOn(day))),
        ];
        var all = usual.Sum(day => day.Usual);
        var home = Math.Max(0, all - capacity.CommittedIn(monday));
        var (passed, given) = (0, 0);
        foreach (var (day, minutes) in usual)
        {
            passed += minutes;
            var upToHere = all == 0 ? 0 : (int)((long)home * passed / all);
            days[day] = upToHere - given;
            given = upToHere;
        }
    }

    private static IEnumerable<DateOnly> Days(Leave leave) => Enumerable.Range(0, leave.To.DayNumber - leave.From.DayNumber + 1).Select(leave.From.AddDays);
}
