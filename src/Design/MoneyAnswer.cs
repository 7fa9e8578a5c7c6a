using System.Globalization;
using System.Text.RegularExpressions;

namespace TalentPool.Design;

/// <summary>An amount of money as people write it: 1250, 1,250.00 or £95.50. Read as whole pence.</summary>
public static partial class MoneyAnswer
{
    public static bool TryRead(string? typed, string what, out long pence, out string error)
    {
        pence = 0;
        error = "";
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            error = $"Enter the {what}";
            return false;
        }

        if (Amount().Match(text) is not { Success: true } amount)
        {
            error = $"{Words.Capitalised(what)} must be an amount of money, like 1250 or 95.50";
            return false;
        }

        var pounds = long.Parse(amount.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var rest = amount.Groups[2].Success ? int.Parse(amount.Groups[2].Value.PadRight(2, '0'), CultureInfo.InvariantCulture) : 0;
        pence = pounds * 100 + rest;
        return true;
    }

    [GeneratedRegex(@"^£? *([0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,12})(?:\.([0-9]{1,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
