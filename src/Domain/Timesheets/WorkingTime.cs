namespace TalentPool.Domain.Timesheets;

/// <summary>
/// The 48-hour average of the Working Time Regulations 1998, over all placements and the home job together. It warns the officer and the line
/// manager, and stops nothing: whether somebody has opted out in writing is for the home to know.
/// </summary>
public static class WorkingTime
{
    /// <summary>Regulation 4(3): the average is taken over 17 weeks, or for a new starter over the weeks since the start.</summary>
    public const int ReferenceWeeks = 17;

    /// <summary>Regulation 4(1): 48 hours a week, in minutes. The limit itself is not over it.</summary>
    public const int LimitMinutes = 48 * 60;

    /// <summary>The Monday of the first of the weeks that end with that one.</summary>
    public static DateOnly FirstMonday(DateOnly lastMonday) => lastMonday.AddDays(-7 * (ReferenceWeeks - 1));

    /// <summary>The average over the 17 weeks that end with that week, or over those since the officer started.</summary>
    /// <param name="lastMonday">The Monday of the last week.</param>
    /// <param name="minutesByDay">Minutes worked on every day, on every placement and at home, the days after the last week included as far as they are known.</param>
    /// <param name="excludedDays">Working days of leave or sickness. Days outside the weeks do not matter.</param>
    /// <param name="startedOn">The first day with the employer; null where it lies before the weeks.</param>
    /// <param name="knownUntil">The last day of which the minutes are known: no day after it counts as one without work.</param>
    public static WorkingTimeAverage Average(
        DateOnly lastMonday, IReadOnlyDictionary<DateOnly, int> minutesByDay, IReadOnlyCollection<DateOnly> excludedDays, DateOnly? startedOn, DateOnly knownUntil)
    {
        if (Weeks.MondayOf(lastMonday) != lastMonday)
        {
            throw new ArgumentException("A week is named by its Monday.", nameof(lastMonday));
        }

        var first = FirstMonday(lastMonday);
        if (startedOn is { } start && Weeks.MondayOf(start) > first)
        {
            first = Weeks.MondayOf(start);
        }

        var last = lastMonday.AddDays(6);
        if (first > lastMonday)
        {
            throw new ArgumentException("The officer starts after these weeks.", nameof(startedOn));
        }

        var weekMinutes = Weeks.Mondays(first, last).Select(monday => Enumerable.Range(0, 7).Sum(day => minutesByDay.GetValueOrDefault(monday.AddDays(day)))).ToList();
        var excluded = excludedDays.Where(day => first <= day && day <= last).Distinct().Count();
        var (made, found) = (0, 0);
        for (var day = last.AddDays(1); day <= knownUntil && found < excluded; day = day.AddDays(1))
        {
            // Only days on which work was done make up for the days left out, regulation 4(6).
            if (minutesByDay.GetValueOrDefault(day) is var minutes and > 0)
            {
                (made, found) = (made + minutes, found + 1);
            }
        }

        return new WorkingTimeAverage(weekMinutes, excluded, made, excluded - found);
    }
}
