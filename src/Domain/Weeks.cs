namespace TalentPool.Domain;

/// <summary>ISO weeks, each named by its Monday.</summary>
public static class Weeks
{
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-IndexOf(day));

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    public static int IndexOf(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>The Mondays of every week that has a day in the range; none when it ends before it starts.</summary>
    public static IEnumerable<DateOnly> Mondays(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            yield break;
        }

        for (var monday = MondayOf(from); monday <= to; monday = monday.AddDays(7))
        {
            yield return monday;
        }
    }
}
