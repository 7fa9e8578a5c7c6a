using System.Globalization;

namespace TalentPool.Domain;

/// <summary>Times and days as people read them in a sentence.</summary>
public static class PlainEnglish
{
    /// <summary>"7 hours 30 minutes", "1 hour", "45 minutes".</summary>
    public static string Time(int minutes)
    {
        var (hours, rest) = (Math.Abs(minutes) / 60, Math.Abs(minutes) % 60);
        var words = (hours, rest) switch
        {
            (0, _) => Count(rest, "minute"),
            (_, 0) => Count(hours, "hour"),
            _ => $"{Count(hours, "hour")} {Count(rest, "minute")}",
        };
        return minutes < 0 ? $"minus {words}" : words;
    }

    /// <summary>"5 October 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"14:02 on 5 October 2026", as clocks in London showed it.</summary>
    public static string Instant(DateTime utc) =>
        WorkingCalendar.EnglandAndWales.ToLocal(utc).ToString("HH:mm 'on' d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"£1,250.00", of an amount that is not below 0.</summary>
    public static string Pounds(long pence) => string.Create(CultureInfo.InvariantCulture, $"£{pence / 100:N0}.{pence % 100:00}");

    /// <summary>"a title, the place and the reason".</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
