namespace TalentPool.Domain.Gaps;

/// <summary>Minutes by ISO week: so many for each of consecutive weeks. Never negative, and never changed; arithmetic makes a new one.</summary>
public sealed class WeekMinutes
{
    private WeekMinutes()
    {
    }

    public static WeekMinutes None => new();

    /// <summary>The Monday of the first week; without meaning when there is none.</summary>
    public DateOnly FirstWeek { get; private init; }

    /// <summary>The minutes of the first week and those after it.</summary>
    public List<int> Minutes { get; private init; } = [];

    public int Total => Minutes.Sum();

    public bool IsEmpty => Minutes.All(minutes => minutes == 0);

    public IEnumerable<(DateOnly Week, int Minutes)> ByWeek => Minutes.Select((minutes, index) => (FirstWeek.AddDays(7 * index), minutes));

    public static WeekMinutes Of(IEnumerable<(DateOnly Week, int Minutes)> weeks)
    {
        var filled = weeks.Where(week => week.Minutes > 0).GroupBy(week => week.Week).ToDictionary(week => week.Key, week => week.Sum(one => one.Minutes));
        if (filled.Count == 0)
        {
            return None;
        }

        var first = filled.Keys.Min();
        var count = (filled.Keys.Max().DayNumber - first.DayNumber) / 7 + 1;
        return new() { FirstWeek = first, Minutes = [.. Enumerable.Range(0, count).Select(index => filled.GetValueOrDefault(first.AddDays(7 * index)))] };
    }

    /// <summary>What a shape needs of each week.</summary>
    public static WeekMinutes Of(GapShape shape, WorkingCalendar calendar) => Of(Need.ByWeek(shape, calendar).Select(week => (week.Key, week.Value)));

    public int In(DateOnly week)
    {
        var index = Minutes.Count == 0 ? -1 : (week.DayNumber - FirstWeek.DayNumber) / 7;
        return week < FirstWeek || index < 0 || index >= Minutes.Count ? 0 : Minutes[index];
    }

    public WeekMinutes Plus(WeekMinutes other) => Of(ByWeek.Concat(other.ByWeek));

    public WeekMinutes Minus(WeekMinutes other) => Of(ByWeek.Select(week => (week.Week, Math.Max(0, week.Minutes - other.In(week.Week)))));

    /// <summary>In each week the smaller of the two.</summary>
    public WeekMinutes AtMost(WeekMinutes other) => Of(ByWeek.Select(week => (week.Week, Math.Min(week.Minutes, other.In(week.Week)))));

    /// <summary>The first so many minutes of them.</summary>
    public WeekMinutes AtMost(int total)
    {
        var left = Math.Max(0, total);
        var weeks = new List<(DateOnly Week, int Minutes)>();
        foreach (var (week, minutes) in ByWeek)
        {
            var taken = Math.Min(left, minutes);
            left -= taken;
            weeks.Add((week, taken));
        }

        return Of(weeks);
    }

    /// <summary>So many minutes of them, taken from every week alike. The running share is rounded, so that the weeks add up.</summary>
    public WeekMinutes SharedOut(int minutes)
    {
        var (all, soFar, taken) = (Total, 0L, 0);
        if (minutes >= all)
        {
            return this;
        }

        var weeks = new List<(DateOnly Week, int Minutes)>();
        foreach (var (week, here) in ByWeek)
        {
            soFar += here;
            var share = (int)(minutes * soFar / all) - taken;
            taken += share;
            weeks.Add((week, share));
        }

        return Of(weeks);
    }

    public WeekMinutes FromWeek(DateOnly week) => Of(ByWeek.Where(one => one.Week >= week));

    public WeekMinutes UntilWeek(DateOnly week) => Of(ByWeek.Where(one => one.Week <= week));

    public bool IsWithin(WeekMinutes other) => ByWeek.All(week => week.Minutes <= other.In(week.Week));

    public bool IsSameAs(WeekMinutes other) => IsWithin(other) && other.IsWithin(this);
}
