using TalentPool.Domain;
using TalentPool.Domain.Officers;

namespace TalentPool.Features.Officers;

/// <summary>One week of an officer as tables show it.</summary>
/// <param name="IsLapsed">
/// Whether time offered in it does not count until it is confirmed again. Placements agreed while it counted are not more than there
/// is, so the week is not over capacity: it has nothing left.
/// </param>
public sealed record TeamWeek(OfficerWeek Week, bool IsLapsed)
{
    public DateOnly Monday => Week.Monday;

    public int Usual => Week.Usual;

    public bool IsOver => Week.IsOver && !IsLapsed;

    /// <summary>What is left; below 0 where more is committed than there is.</summary>
    public int Free => IsOver ? Week.Advertised - Week.Committed : Week.Left;

    public static IReadOnlyList<TeamWeek> Of(Officer officer, DateOnly monday, int weeks, WorkingCalendar calendar)
    {
        var until = monday.AddDays(7 * weeks - 1);
        var confirmed = officer.CapacityOnceConfirmed(calendar).Table(monday, until);
        return [.. officer.CapacityBy(calendar).Table(monday, until).Zip(confirmed, (now, then) => new TeamWeek(now, then.Advertised > now.Advertised && !then.IsOver))];
    }
}
