using System.Globalization;
using System.Text.RegularExpressions;

namespace TalentPool.Design;

/// <summary>A number with or without places after the point, as people write percentages and days: 18, 0.5 or 3.2%. Read exactly.</summary>
public static partial class NumberAnswer
{
    public static bool TryRead(string? typed, string what, out decimal number, out string error)
    {
        number = 0;
        error = "";
        var text = typed?.Trim().TrimEnd('%').Trim() ?? "";
        if (text.Length == 0)
        {
            error = $"Enter the {what}";
            return false;
        }

        if (!Number().IsMatch(text))
        {
            error = $"{Words.Capitalised(what)} must be a number, like 18 or 0.5";
            return false;
        }

        number = decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return true;
    }

    [GeneratedRegex(@"^-?[0-9]{1,6}(\.[0-9]{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
