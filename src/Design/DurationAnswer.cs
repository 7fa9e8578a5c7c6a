using System.Globalization;
using System.Text.RegularExpressions;

namespace TalentPool.Design;

/// <summary>Hours and minutes as people write them: 7:24, 7.4, 7,4, 7h24, 444m or 7. Read as whole minutes.</summary>
public static partial class DurationAnswer
{
    public static bool TryRead(string? typed, string what, out int minutes, out string error)
    {
        minutes = 0;
        error = "";
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            error = $"Enter the {what}";
            return false;
        }

        if (Read(text) is { } read)
        {
            minutes = read;
            return true;
        }

        error = $"{Words.Capitalised(what)} must be hours and minutes, like 7:24 or 7.5";
        return false;
    }

    /// <summary>A duration with a minus before it: it can be read, and is never what is asked for.</summary>
    public static bool IsNegative(string typed) => typed.Trim() is ['-' or '−', .. var rest] && Read(rest.Trim()) is not null;

    /// <summary>More hours than anybody can mean, and more than are read.</summary>
    public static bool IsHuge(string typed) => Huge().IsMatch(typed.Trim());

    private static int? Read(string text)
    {
        if (Clock().Match(text) is { Success: true } clock)
        {
            return Number(clock, 1) * 60 + Number(clock, 2);
        }

        if (Hours().Match(text) is { Success: true } hours)
        {
            return Number(hours, 1) * 60 + (hours.Groups[2].Success ? Number(hours, 2) : 0);
        }

        if (Minutes().Match(text) is { Success: true } minutes)
        {
            return Number(minutes, 1);
        }

        if (Decimal().Match(text) is { Success: true } parts)
        {
            // A part of an hour in whole numbers, half a minute rounded away from zero: 0.33 of an hour is 20 minutes.
            var scale = parts.Groups[2].Length == 1 ? 10 : 100;
            var whole = parts.Groups[1].Length == 0 ? 0 : Number(parts, 1);
            return whole * 60 + (Number(parts, 2) * 120 + scale) / (2 * scale);
        }

        return null;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9]{1,5}):([0-5][0-9])$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex("^([0-9]{1,5}) *(?:h|hr|hrs|hour|hours)?(?:(?<=[a-z]) *([0-5]?[0-9]) *(?:m|min|mins|minute|minutes)?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hours();

    [GeneratedRegex("^([0-9]{1,6}) *(?:m|min|mins|minute|minutes)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Minutes();

    [GeneratedRegex("^[0-9]{6,}(?:[:.,][0-9]{1,2})?(?: *(?:h|hr|hrs|hour|hours))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Huge();

    [GeneratedRegex("^([0-9]{0,5})[.,]([0-9]{1,2})(?: *(?:h|hr|hrs|hour|hours))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Decimal();
}
