using System.Globalization;

namespace TalentPool.Design;

/// <summary>A whole number as people write it, thousands separated or not.</summary>
public static class WholeNumberAnswer
{
    public static bool TryRead(string? typed, string what, out int number, out string error)
    {
        number = 0;
        error = "";
        var text = (typed ?? "").Trim();
        if (text.Length == 0)
        {
            error = $"Enter the {what}";
            return false;
        }

        if (int.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        error = text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '-')
            ? $"{Words.Capitalised(what)} must be a whole number"
            : $"{Words.Capitalised(what)} must be a number";
        return false;
    }
}
