namespace TalentPool.Domain;

/// <summary>When a person is not to be disturbed by what can wait: each day from one time to another, in London, and usually all weekend.</summary>
/// <param name="From">When quiet begins. The same time as <paramref name="To"/> means that no day has quiet hours.</param>
/// <param name="To">When it ends, and what was held goes out.</param>
/// <param name="OnClosedDays">Whether weekends and bank holidays are quiet as a whole.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To, bool OnClosedDays)
{
    public static readonly QuietHours Usual = new(new(19, 0), new(7, 30), true);

    /// <summary>When a notice of that instant may go out: at once where it is urgent or nobody is disturbed, otherwise when quiet ends.</summary>
    public DateTime MayGoOutAt(DateTime at, bool isUrgent, WorkingCalendar calendar)
    {
        if (isUrgent || !IsQuiet(calendar.ToLocal(at), calendar))
        {
            return at;
        }

        for (var day = calendar.LocalDate(at); ; day = day.AddDays(1))
        {
            var opening = calendar.AtLocal(day, To);
            if (opening > at && !(OnClosedDays && !calendar.IsWorkingDay(day)))
            {
                return opening;
            }
        }
    }

    private bool IsQuiet(DateTime local, WorkingCalendar calendar)
    {
        var time = TimeOnly.FromDateTime(local);
        var isQuietTime = From != To && (From < To ? time >= From && time < To : time >= From || time < To);
        return isQuietTime || (OnClosedDays && !calendar.IsWorkingDay(DateOnly.FromDateTime(local)));
    }
}
