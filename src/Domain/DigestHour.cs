namespace TalentPool.Domain;

/// <summary>When the daily digest goes out: at half past seven by the clocks in London, summer and winter, before the working day begins.</summary>
public static class DigestHour
{
    public static readonly TimeOnly Time = new(7, 30);

    /// <summary>The next such instant after this one, in UTC.</summary>
    public static DateTime After(DateTime at, WorkingCalendar calendar)
    {
        var today = calendar.LocalDate(at);
        var first = calendar.AtLocal(today, Time);
        return first > at ? first : calendar.AtLocal(today.AddDays(1), Time);
    }
}
