namespace TalentPool.Domain.Placements;

/// <summary>From which day to which day an officer was, or is to be, with one host.</summary>
public sealed record HostStint(DateOnly From, DateOnly To)
{
    /// <summary>Agency Workers Regulations 2010, regulation 7: a break of at most six weeks stops the count and does not begin it anew.</summary>
    public const int LongestBreakDays = 6 * 7;

    /// <summary>The first day with the host on which so many days with it lie behind the officer; null while that has not come by today.</summary>
    public static DateOnly? FirstDayAfter(int days, IReadOnlyCollection<HostStint> stints, DateOnly today)
    {
        var counted = 0;
        DateOnly? last = null;
        DateOnly? full = null;
        foreach (var stint in stints.Where(stint => stint.From <= today && stint.From <= stint.To).OrderBy(stint => stint.From))
        {
            if (last is { } before && stint.From.DayNumber - before.DayNumber - 1 > LongestBreakDays)
            {
                (counted, full) = (0, null);
            }

            // Days on which two placements with the host overlap count once.
            var from = last is { } end && stint.From <= end ? end.AddDays(1) : stint.From;
            var to = stint.To < today ? stint.To : today;
            var more = Math.Max(0, to.DayNumber - from.DayNumber + 1);
            full ??= counted + more > days ? from.AddDays(days - counted) : null;
            counted += more;
            last = last is { } known && known > stint.To ? known : stint.To;
        }

        return full;
    }
}
