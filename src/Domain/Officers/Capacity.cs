using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Officers;

/// <summary>
/// What an officer has left, always derived: advertised minutes in proportion to the usual minutes of the days that are inside the advert
/// and neither bank holiday nor leave, less what placements have taken, never below 0.
/// </summary>
public sealed class Capacity(
    IReadOnlyList<AdvertisedTime> adverts,
    IReadOnlyList<UsualWeek> usualWeeks,
    IReadOnlyList<Leave> leave,
    IReadOnlyList<Commitment> commitments,
    WorkingCalendar calendar)
{
    private readonly List<UsualWeek> _usualWeeks = [.. usualWeeks.OrderBy(week => week.From)];

    /// <summary>Minutes that the officer usually works on that day. Before the first usual week starts, it counts already.</summary>
    public int UsualOn(DateOnly day) =>
        (_usualWeeks.LastOrDefault(week => week.From <= day) ?? _usualWeeks.FirstOrDefault())?.Minutes[Weeks.IndexOf(day)] ?? 0;

    /// <summary>Usual minutes of the day that no fixed session of a placement takes, never below 0.</summary>
    public int FreeOn(DateOnly day) => Math.Max(0, UsualOn(day) - commitments.Sum(commitment => commitment.SessionOn(day)));

    public bool IsOnLeave(DateOnly day) => leave.Any(away => away.Covers(day));

    public int UsualIn(DateOnly monday) => Days(monday).Sum(UsualOn);

    /// <summary>Minutes that the adverts offer in the week, rounded down for each advert.</summary>
    public int AdvertisedIn(DateOnly monday)
    {
        var usual = UsualIn(monday);
        if (usual == 0)
        {
            return 0;
        }

        return adverts.Sum(advert =>
        {
            var worked = Days(monday).Where(day => advert.Covers(day) && !calendar.IsBankHoliday(day) && !IsOnLeave(day)).Sum(UsualOn);
            return (int)((long)advert.MinutesAWeek * worked / usual);
        });
    }

    public int CommittedIn(DateOnly monday) => commitments.Sum(commitment => commitment.MinutesIn(monday));

    /// <summary>Minutes left in the week.</summary>
    public int InWeek(DateOnly monday) => Math.Max(0, AdvertisedIn(monday) - CommittedIn(monday));

    public SortedList<DateOnly, int> ByWeek(DateOnly from, DateOnly to)
    {
        var weeks = new SortedList<DateOnly, int>();
        foreach (var monday in Weeks.Mondays(from, to))
        {
            weeks.Add(monday, InWeek(monday));
        }

        return weeks;
    }

    public IReadOnlyList<OfficerWeek> Table(DateOnly from, DateOnly to) =>
        [.. Weeks.Mondays(from, to).Select(monday => new OfficerWeek(monday, UsualIn(monday), AdvertisedIn(monday), CommittedIn(monday), InWeek(monday)))];

    /// <summary>Whether the officer can do all of it alone.</summary>
    public bool Covers(GapShape shape) => !Shortfalls(shape).Any() && !MissedSessions(shape).Any();

    /// <summary>The weeks in which the gap needs more than is left, in order.</summary>
    public IEnumerable<Shortfall> Shortfalls(GapShape shape)
    {
        foreach (var (monday, needed) in Need.ByWeek(shape, calendar))
        {
            var left = InWeek(monday);
            if (left < needed)
            {
                yield return new Shortfall(monday, needed, left, adverts.Any(advert => advert.Touches(monday, monday.AddDays(6))));
            }
        }
    }

    /// <summary>
    /// The session days that the officer cannot be there: outside every advert, on leave, or with fewer usual minutes on that day
    /// than the session has, sessions of other placements taken off.
    /// </summary>
    public IEnumerable<DateOnly> MissedSessions(GapShape shape) =>
        Need.SessionDays(shape, calendar, shape.From, shape.To).Where(day =>
            !adverts.Any(advert => advert.Covers(day))
            || IsOnLeave(day)
            || FreeOn(day) < shape.SessionMinutes[Weeks.IndexOf(day)]);

    /// <summary>
    /// The largest part of the work, over the same dates, that the officer can do alone: fewer minutes a week, fewer in all,
    /// or only some of the sessions. Null when there is none.
    /// </summary>
    public GapShape? LargestPart(GapShape shape)
    {
        if (Covers(shape))
        {
            return shape;
        }

        return shape.Kind == ShapeKind.Sessions ? MostSessions(shape) : MostMinutes(shape);
    }

    private static IEnumerable<DateOnly> Days(DateOnly monday) => Enumerable.Range(0, 7).Select(monday.AddDays);

    private GapShape? MostMinutes(GapShape shape)
    {
        GapShape? most = null;
        var (low, high) = (1, shape.Minutes - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var part = shape.Kind == ShapeKind.HoursAWeek
                ? GapShape.HoursAWeek(shape.From, shape.To, middle)
                : GapShape.HoursByADate(shape.From, shape.To, middle);
            if (Covers(part))
            {
                (most, low) = (part, middle + 1);
            }
            else
            {
                high = middle - 1;
            }
        }

        return most;
    }

    private GapShape? MostSessions(GapShape shape)
    {
        GapShape? most = null;
        foreach (var weekday in Enumerable.Range(0, 7).Where(weekday => shape.SessionMinutes[weekday] > 0).OrderByDescending(weekday => shape.SessionMinutes[weekday]))
        {
            var minutes = most is null ? new int[7] : [.. most.SessionMinutes];
            minutes[weekday] = shape.SessionMinutes[weekday];
            var part = GapShape.Sessions(shape.From, shape.To, minutes);

            // A weekday that has no session day between the dates is no part of the work.
            var adds = Need.SessionDays(shape, calendar, shape.From, shape.To).Any(day => Weeks.IndexOf(day) == weekday);
            most = adds && Covers(part) ? part : most;
        }

        return most;
    }
}
