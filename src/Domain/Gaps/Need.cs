namespace TalentPool.Domain.Gaps;

/// <summary>What a gap needs of each week, in minutes.</summary>
public static class Need
{
    /// <summary>The need of every week that the gap touches, by its Monday; weeks without a working day need 0.</summary>
    public static SortedList<DateOnly, int> ByWeek(GapShape shape, WorkingCalendar calendar)
    {
        var weeks = new SortedList<DateOnly, int>();
        var allDays = calendar.WorkingDaysBetween(shape.From, shape.To);
        var daysSoFar = 0;
        var taken = 0;
        foreach (var monday in Weeks.Mondays(shape.From, shape.To))
        {
            var from = Later(monday, shape.From);
            var to = Earlier(monday.AddDays(6), shape.To);
            var days = calendar.WorkingDaysBetween(from, to);
            daysSoFar += days;

            // The running share is rounded, not each week's, so that the weeks add up to the total.
            var minutes = shape.Kind switch
            {
                ShapeKind.HoursAWeek => (shape.Minutes * days + 4) / 5,
                ShapeKind.HoursByADate => allDays == 0 ? 0 : (int)((long)shape.Minutes * daysSoFar / allDays) - taken,
                _ => SessionDays(shape, calendar, from, to).Sum(day => shape.SessionMinutes[Weeks.IndexOf(day)]),
            };
            taken += minutes;
            weeks.Add(monday, minutes);
        }

        return weeks;
    }

    /// <summary>The days in the range on which the gap has a session; none for other shapes.</summary>
    public static IEnumerable<DateOnly> SessionDays(GapShape shape, WorkingCalendar calendar, DateOnly from, DateOnly to)
    {
        if (shape.Kind != ShapeKind.Sessions)
        {
            yield break;
        }

        for (var day = Later(from, shape.From); day <= Earlier(to, shape.To); day = day.AddDays(1))
        {
            if (shape.SessionMinutes[Weeks.IndexOf(day)] > 0 && calendar.IsWorkingDay(day))
            {
                yield return day;
            }
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
