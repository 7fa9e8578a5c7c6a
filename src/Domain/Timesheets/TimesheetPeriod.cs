namespace TalentPool.Domain.Timesheets;

/// <summary>The days of one ISO week that lie in one calendar month. A week across a month-end is two of them.</summary>
/// <param name="From">The first day: the Monday, or the first of the month.</param>
/// <param name="To">The last day: the Sunday, or the last of the month.</param>
public readonly record struct TimesheetPeriod(DateOnly From, DateOnly To)
{
    /// <summary>The Monday of the week, which may lie in the month before.</summary>
    public DateOnly Monday => Weeks.MondayOf(From);

    /// <summary>The first day of the month.</summary>
    public DateOnly Month => FirstOfMonth(From);

    public static TimesheetPeriod Of(DateOnly day)
    {
        var (monday, first) = (Weeks.MondayOf(day), FirstOfMonth(day));
        var (sunday, last) = (monday.AddDays(6), first.AddMonths(1).AddDays(-1));
        return new TimesheetPeriod(monday > first ? monday : first, sunday < last ? sunday : last);
    }

    /// <summary>The one or two of the week, in order.</summary>
    public static IReadOnlyList<TimesheetPeriod> OfWeek(DateOnly monday)
    {
        var (first, last) = (Of(monday), Of(monday.AddDays(6)));
        return first == last ? [first] : [first, last];
    }

    public bool Covers(DateOnly day) => From <= day && day <= To;

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
