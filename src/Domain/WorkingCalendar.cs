namespace TalentPool.Domain;

/// <summary>
/// Working days and opening hours in Europe/London: Monday to Friday, 09:00 to 17:00, without bank holidays and local closure days.
/// Every deadline is counted with it.
/// </summary>
/// <param name="closureDays">Days on which the offices are closed besides the bank holidays of England and Wales.</param>
public sealed class WorkingCalendar(IEnumerable<DateOnly> closureDays)
{
    public static readonly TimeOnly Opens = new(9, 0);

    public static readonly TimeOnly Closes = new(17, 0);

    public static readonly WorkingCalendar EnglandAndWales = new([]);

    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private static readonly HashSet<DateOnly> Holidays = [.. BankHolidays.EnglandAndWales];

    private readonly HashSet<DateOnly> _closures = [.. closureDays];

    /// <summary>Whether it is a bank holiday or, for this calendar, a closure day.</summary>
    public bool IsBankHoliday(DateOnly day) => Holidays.Contains(day) || _closures.Contains(day);

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsBankHoliday(day);

    public DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London);

    public DateOnly LocalDate(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    /// <summary>The instant, in UTC, at which clocks in London show that time on that day.</summary>
    public DateTime AtLocal(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);

        // Clocks that go forward skip an hour; a time inside it is taken as the hour after.
        return TimeZoneInfo.ConvertTimeToUtc(London.IsInvalidTime(local) ? local.AddHours(1) : local, London);
    }

    /// <summary>The Nth working day after the day, or before it when the number is negative. The day itself is not counted.</summary>
    public DateOnly AddWorkingDays(DateOnly from, int days)
    {
        var step = Math.Sign(days);
        var day = from;
        for (var left = Math.Abs(days); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
            {
                left--;
            }
        }

        return day;
    }

    /// <summary>How many working days there are from the first day to the last, both counted.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    public bool IsOpen(DateTime utc)
    {
        var local = ToLocal(utc);
        var time = TimeOnly.FromDateTime(local);
        return IsWorkingDay(DateOnly.FromDateTime(local)) && time >= Opens && time < Closes;
    }

    /// <summary>17:00 on the Nth working day after the local date.</summary>
    public DateTime DueAfterWorkingDays(DateTime at, int workingDays) => AtLocal(AddWorkingDays(LocalDate(at), workingDays), Closes);

    /// <summary>The instant at which the offices have been open for so many hours.</summary>
    public DateTime DueAfterWorkingHours(DateTime at, int hours)
    {
        var left = TimeSpan.FromHours(hours);
        for (var day = LocalDate(at); ; day = AddWorkingDays(day, 1))
        {
            if (!IsWorkingDay(day))
            {
                continue;
            }

            var opens = AtLocal(day, Opens);
            var from = opens > at ? opens : at;
            var open = AtLocal(day, Closes) - from;
            if (open >= left && open > TimeSpan.Zero)
            {
                return from + left;
            }

            left -= open > TimeSpan.Zero ? open : TimeSpan.Zero;
        }
    }

    /// <summary>12:00 on the first working day after the local date: until then, work instructed out of hours may be recorded.</summary>
    public DateTime NoonOfNextWorkingDay(DateTime at) => AtLocal(AddWorkingDays(LocalDate(at), 1), new TimeOnly(12, 0));
}
