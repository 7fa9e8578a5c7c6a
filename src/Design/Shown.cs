using System.Globalization;
using TalentPool.Domain;

namespace TalentPool.Design;

/// <summary>How days, instants, time and money are written for people: British English, and the time in London.</summary>
public static class Shown
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>12 November 2026</summary>
    public static string Day(DateOnly on) => on.ToString("d MMMM yyyy", English);

    /// <summary>November 2026</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", English);

    /// <summary>Thu 12 Nov, for the heads of tables.</summary>
    public static string ShortDay(DateOnly on) => on.ToString("ddd d MMM", English);

    /// <summary>12 Nov, for weeks in tables.</summary>
    public static string WeekOf(DateOnly monday) => monday.ToString("d MMM", English);

    /// <summary>12 November to 4 December 2026</summary>
    public static string Days(DateOnly from, DateOnly to) => from == to
        ? Day(from)
        : $"{(from.Year == to.Year ? from.ToString("d MMMM", English) : Day(from))} to {Day(to)}";

    /// <summary>12 Nov to 4 Dec 2026, for lists and tables.</summary>
    public static string ShortDays(DateOnly from, DateOnly to) => from == to
        ? from.ToString("d MMM yyyy", English)
        : $"{from.ToString(from.Year == to.Year ? "d MMM" : "d MMM yyyy", English)} to {to.ToString("d MMM yyyy", English)}";

    /// <summary>12 November 2026, 2:02pm. What begins with a day has no time: 12 November 2026.</summary>
    public static string Instant(DateTime at)
    {
        var local = InLondon(at);
        return local.TimeOfDay == TimeSpan.Zero ? local.ToString("d MMMM yyyy", English) : $"{local.ToString("d MMMM yyyy", English)}, {ClockTime(local)}";
    }

    /// <summary>
    /// The last moment at which something can be done: "24 November 2026, 5pm". What is due when a day begins is due on the last working
    /// day before it, "4 December 2026".
    /// </summary>
    public static string Deadline(DateTime at)
    {
        var local = InLondon(at);
        return local.TimeOfDay == TimeSpan.Zero ? Day(LastWorkingDayBefore(local)) : Instant(at);
    }

    /// <summary>A deadline with its weekday: "Thursday 26 November 2026, 5pm", "Friday 4 December 2026".</summary>
    public static string DeadlineWithWeekday(DateTime at)
    {
        var local = InLondon(at);
        return local.TimeOfDay == TimeSpan.Zero ? LastWorkingDayBefore(local).ToString("dddd d MMMM yyyy", English) : $"{local.ToString("dddd", English)} {Instant(at)}";
    }

    /// <summary>2:02pm, 5pm</summary>
    public static string Time(DateTime at) => ClockTime(InLondon(at));

    public static string MachineInstant(DateTime at) => DateTime.SpecifyKind(at, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The day in London on which an instant falls.</summary>
    public static DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(InLondon(at));

    /// <summary>7:24; a correction may be -0:30.</summary>
    public static string Duration(int minutes)
    {
        var size = Math.Abs(minutes);
        return string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? "-" : "")}{size / 60}:{size % 60:00}");
    }

    /// <summary>£1,250.00; whole pounds and pence always, so that columns line up.</summary>
    public static string Money(long pence)
    {
        var size = Math.Abs(pence);
        return string.Create(CultureInfo.InvariantCulture, $"{(pence < 0 ? "-" : "")}£{size / 100:N0}.{size % 100:00}");
    }

    private static DateOnly LastWorkingDayBefore(DateTime local) => WorkingCalendar.EnglandAndWales.AddWorkingDays(DateOnly.FromDateTime(local), -1);

    private static string ClockTime(DateTime local)
    {
        var hour = local.Hour % 12 == 0 ? 12 : local.Hour % 12;
        var half = local.Hour < 12 ? "am" : "pm";
        return local.Minute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hour}{half}")
            : string.Create(CultureInfo.InvariantCulture, $"{hour}:{local.Minute:00}{half}");
    }

    private static DateTime InLondon(DateTime at) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), London);
}
