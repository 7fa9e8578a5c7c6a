namespace TalentPool.Domain;

/// <summary>ISO weeks, each named by its Monday.</summary>
public static class Weeks
{
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-IndexOf(day));

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    public static int IndexOf(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>Whether a range is longer than so many years; also right at the end of the calendar, where no later day can be reckoned.</summary>
    public static bool LastLongerThanYears(DateOnly from, DateOnly to, int years) =>
        from.Year + years <= DateOnly.MaxValue.Year && to > from.AddYears(years);

    /// <summary>The Mondays of every week that has a day in the range; none when it ends before it starts.</summary>
    public static IEnumerable<DateOnly> Mondays(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            yield break;
        }

        for (var monday = MondayOf(from).DayNumber; monday <= to.DayNumber; monday += 7)
        {
            yield return DateOnly.FromDayNumber(monday);
        }
    }
}
