using System.Globalization;
using System.Text.RegularExpressions;

namespace TalentPool.Domain.Timesheets;

/// <summary>How long something took: read as people type it, kept in whole minutes, and shown in hours and minutes.</summary>
public static partial class Duration
{
    /// <summary>24 hours, in minutes: nothing that is typed for one day is longer.</summary>
    public const int MostMinutes = 24 * 60;

    /// <summary>No duration that anybody types is longer than this many characters.</summary>
    private const int MostCharacters = 30;

    /// <summary>
    /// Reads 7:24, 7.4, 7,4, 7h24, 7h, 7 hours 24 minutes, 444m or 7. Hours with a fraction that come to no whole minute are rounded, half away from nought.
    /// </summary>
    /// <param name="minutes">-1,440 to 1,440; null where nothing was typed, or where it is refused.</param>
    /// <param name="mayBeNegative">Whether it is typed into a correction, the only place where less than nought has a meaning.</param>
    /// <returns>What the cell says of it; null where it can be read.</returns>
    public static Refusal? Read(string? typed, out int? minutes, bool mayBeNegative = false)
    {
        minutes = null;
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        // A minus is typed as a hyphen and copied from a printed page as the sign itself.
        var isNegative = text[0] is '-' or '\u2212';
        var length = MinutesOf(isNegative ? text[1..] : text);
        if (length is null)
        {
            return DurationRefusals.NotADuration;
        }

        if (length > MostMinutes)
        {
            return DurationRefusals.LongerThanADay;
        }

        if (isNegative && length > 0 && !mayBeNegative)
        {
            return DurationRefusals.Negative;
        }

        minutes = (int)(isNegative ? -length.Value : length.Value);
        return null;
    }

    /// <summary>"7:24", "-0:30", "0:00".</summary>
    public static string Show(long minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        return string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? "-" : "")}{Math.Abs(hours)}:{Math.Abs(rest):00}");
    }

    /// <summary>
    /// The whole minutes of a text without a sign, however many, for answers that have limits of their own; null where it is no duration. A decimal,
    /// since what is typed may be too long for any count of minutes.
    /// </summary>
    public static decimal? MinutesOf(string typed)
    {
        var text = typed.Trim();
        if (text.Length > MostCharacters)
        {
            return null;
        }

        if (ByColon().Match(text) is { Success: true } colon)
        {
            return (Number(colon, "hours") * 60) + Number(colon, "minutes");
        }

        if (ByFraction().Match(text) is { Success: true } fraction)
        {
            return Math.Round(Number(fraction, "hours") * 60, MidpointRounding.AwayFromZero);
        }

        if (ByWords().Match(text) is { Success: true } words)
        {
            return (Number(words, "hours") * 60) + Number(words, "minutes");
        }

        return ByMinutes().Match(text) is { Success: true } alone ? Number(alone, "minutes") : null;
    }

    private static decimal Number(Match match, string group) =>
        match.Groups[group] is { Length: > 0 } digits ? decimal.Parse(digits.ValueSpan.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<hours>[0-9]{0,20}):(?<minutes>[0-5][0-9])$", RegexOptions.CultureInvariant)]
    private static partial Regex ByColon();

    /// <summary>Hours, whole or with a fraction, with or without a word behind them.</summary>
    [GeneratedRegex(@"^(?<hours>[0-9]{1,20}|[0-9]{0,15}[.,][0-9]{1,10})\s*(h|hr|hrs|hour|hours)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ByFraction();

    [GeneratedRegex(@"^(?<hours>[0-9]{1,20})\s*(h|hr|hrs|hour|hours)\s*(?<minutes>[0-5]?[0-9])\s*(m|min|mins|minute|minutes)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ByWords();

    [GeneratedRegex(@"^(?<minutes>[0-9]{1,20})\s*(m|min|mins|minute|minutes)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ByMinutes();
}
