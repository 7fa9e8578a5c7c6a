using System.Globalization;

namespace TalentPool.Domain.Gaps;

/// <summary>How much time a gap needs and when: minutes a week, minutes in all by a date, or sessions on weekdays.</summary>
public sealed class GapShape : IEquatable<GapShape>
{
    /// <summary>80 hours: no week of work for a gap, even shared between people, is believed to need more.</summary>
    public const int MostMinutesAWeek = 80 * 60;

    private GapShape()
    {
    }

    public ShapeKind Kind { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly To { get; private init; }

    /// <summary>Minutes a week or minutes in all, by the kind; 0 for sessions.</summary>
    public int Minutes { get; private init; }

    /// <summary>Minutes on Monday to Sunday: seven numbers for sessions, else empty.</summary>
    public List<int> SessionMinutes { get; private init; } = [];

    public static GapShape HoursAWeek(DateOnly from, DateOnly to, int minutes) =>
        new() { Kind = ShapeKind.HoursAWeek, From = from, To = to, Minutes = minutes };

    public static GapShape HoursByADate(DateOnly from, DateOnly to, int totalMinutes) =>
        new() { Kind = ShapeKind.HoursByADate, From = from, To = to, Minutes = totalMinutes };

    /// <param name="sessionMinutes">Minutes on Monday to Sunday, 0 where there is no session.</param>
    public static GapShape Sessions(DateOnly from, DateOnly to, IReadOnlyList<int> sessionMinutes) =>
        new() { Kind = ShapeKind.Sessions, From = from, To = to, SessionMinutes = [.. sessionMinutes] };

    /// <summary>The first thing that makes the shape impossible, or null.</summary>
    public Refusal? Fault(WorkingCalendar? calendar = null)
    {
        if (To < From)
        {
            return GapShapeRefusals.EndsBeforeItStarts;
        }

        if (Weeks.LastLongerThanYears(From, To, 2))
        {
            return GapShapeRefusals.LongerThanTwoYears;
        }

        var minutesFault = Kind switch
        {
            ShapeKind.HoursAWeek => Minutes is < 1 or > MostMinutesAWeek,
            ShapeKind.HoursByADate => Minutes < 1 || Minutes > MostMinutesAWeek * Weeks.Mondays(From, To).Count(),
            _ => SessionMinutes.Count != 7 || SessionMinutes.Any(minutes => minutes is < 0 or > 24 * 60) || SessionMinutes.Sum() is < 1 or > MostMinutesAWeek,
        };
        if (minutesFault)
        {
            return GapShapeRefusals.MinutesOutOfRange;
        }

        return Need.ByWeek(this, calendar ?? WorkingCalendar.EnglandAndWales).Values.Sum() == 0
            ? GapShapeRefusals.NoWorkingDay
            : null;
    }

    /// <summary>All the minutes needed from the first day to the last.</summary>
    public int TotalMinutes(WorkingCalendar calendar) =>
        Kind == ShapeKind.HoursByADate ? Minutes : Need.ByWeek(this, calendar).Values.Sum();

    public bool Equals(GapShape? other) =>
        other is not null && Kind == other.Kind && From == other.From && To == other.To && Minutes == other.Minutes
        && SessionMinutes.SequenceEqual(other.SessionMinutes);

    public override bool Equals(object? obj) => Equals(obj as GapShape);

    public override int GetHashCode() => HashCode.Combine(Kind, From, To, Minutes, SessionMinutes.Count);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kind} {From:yyyy-MM-dd}/{To:yyyy-MM-dd} {(Kind == ShapeKind.Sessions ? string.Join('+', SessionMinutes) : Minutes)}");
}
