using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Officers;

/// <summary>The time of an officer that a placement has taken, week by week.</summary>
public sealed class Commitment
{
    private readonly List<CommittedWeek> _weeks = [];

    private Commitment()
    {
    }

    internal Commitment(Guid placementId) => PlacementId = placementId;

    public Guid PlacementId { get; private init; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>Minutes on Monday to Sunday for a placement of fixed sessions, else empty.</summary>
    public List<int> SessionMinutes { get; private set; } = [];

    public IReadOnlyList<CommittedWeek> Weeks => _weeks;

    public int MinutesIn(DateOnly monday) => _weeks.FirstOrDefault(week => week.Monday == monday)?.Minutes ?? 0;

    /// <summary>Minutes of a fixed session on that day.</summary>
    public int SessionOn(DateOnly day) =>
        SessionMinutes.Count == 7 && From <= day && day <= To ? SessionMinutes[Domain.Weeks.IndexOf(day)] : 0;

    /// <summary>Whether some of its time lies in weeks of these days.</summary>
    internal bool Touches(DateOnly from, DateOnly to) =>
        From <= to && from <= To && _weeks.Any(week => week.Monday <= to && from <= week.Monday.AddDays(6));

    internal void Take(GapShape shape, WorkingCalendar calendar)
    {
        (From, To, SessionMinutes) = (shape.From, shape.To, [.. shape.SessionMinutes]);
        SetWeeks(Need.ByWeek(shape, calendar));
    }

    internal void SetWeeks(IEnumerable<KeyValuePair<DateOnly, int>> minutesByWeek)
    {
        var wanted = minutesByWeek.Where(week => week.Value > 0).ToDictionary();
        _weeks.RemoveAll(week => !wanted.ContainsKey(week.Monday));
        foreach (var (monday, minutes) in wanted)
        {
            var week = _weeks.FirstOrDefault(known => known.Monday == monday);
            if (week is null)
            {
                _weeks.Add(new CommittedWeek(monday, minutes));
            }
            else
            {
                week.Set(minutes);
            }
        }
    }

    /// <returns>How many weeks were removed.</returns>
    internal int ForgetWeeks(Func<DateOnly, bool> isGone) => _weeks.RemoveAll(week => isGone(week.Monday.AddDays(6)));

    internal void EndAfter(DateOnly lastDay)
    {
        To = lastDay < To ? lastDay : To;
        _weeks.RemoveAll(week => week.Monday > lastDay);
    }
}
