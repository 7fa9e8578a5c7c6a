using System.Globalization;

namespace TalentPool.Design;

/// <summary>A date as it is typed into three boxes. Bound from Name.Day, Name.Month and Name.Year, and kept as typed when it is wrong.</summary>
public sealed class DateAnswer
{
    /// <summary>The years that anything here can be about: a slip of the finger is not taken for a date.</summary>
    private const int FirstYear = 1900, LastYear = 2199;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>What the boxes hold for a date that is already known.</summary>
    public static DateAnswer Of(DateOnly? date) => date is not { } known
        ? new DateAnswer()
        : new DateAnswer
        {
            Day = known.Day.ToString(CultureInfo.InvariantCulture),
            Month = known.Month.ToString(CultureInfo.InvariantCulture),
            Year = known.Year.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>Reads a date, months by number or name. The error begins with <paramref name="what"/>, such as "start date".</summary>
    /// <param name="wrong">The boxes that the error is about.</param>
    public static bool TryRead(DateAnswer? typed, string what, out DateOnly date, out string error, out DateParts wrong)
    {
        date = default;
        error = "";
        wrong = DateParts.None;
        var (day, month, year) = (typed?.Day?.Trim() ?? "", typed?.Month?.Trim() ?? "", typed?.Year?.Trim() ?? "");
        if (day.Length + month.Length + year.Length == 0)
        {
            (error, wrong) = ($"Enter the {what}", DateParts.All);
            return false;
        }

        wrong = (day.Length == 0 ? DateParts.Day : 0) | (month.Length == 0 ? DateParts.Month : 0) | (year.Length == 0 ? DateParts.Year : 0);
        if (wrong != DateParts.None)
        {
            error = $"{Words.Capitalised(what)} must include {Words.List(Missing(wrong), "and")}";
            return false;
        }

        var realMonth = MonthNumber(month);
        var realYear = WholeNumber(year, 4);
        if (realYear is not null && year.Length < 4)
        {
            (error, wrong) = ("Year must include 4 numbers", DateParts.Year);
            return false;
        }

        wrong = (WholeNumber(day, 2) is >= 1 and <= 31 ? 0 : DateParts.Day)
            | (realMonth is null ? DateParts.Month : 0)
            | (realYear is >= 1 ? 0 : DateParts.Year);
        if (wrong == DateParts.None && WholeNumber(day, 2) > DateTime.DaysInMonth(realYear!.Value, realMonth!.Value))
        {
            wrong = DateParts.All;
        }

        if (wrong != DateParts.None)
        {
            error = $"{Words.Capitalised(what)} must be a real date";
            return false;
        }

        if (realYear is < FirstYear or > LastYear)
        {
            (error, wrong) = ($"Year must be between {FirstYear} and {LastYear}", DateParts.Year);
            return false;
        }

        date = new DateOnly(realYear!.Value, realMonth!.Value, WholeNumber(day, 2)!.Value);
        return true;
    }

    private static IEnumerable<string> Missing(DateParts missing) =>
        new[] { (DateParts.Day, "a day"), (DateParts.Month, "a month"), (DateParts.Year, "a year") }
            .Where(part => missing.HasFlag(part.Item1))
            .Select(part => part.Item2);

    private static int? WholeNumber(string text, int digits) =>
        text.Length <= digits && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static int? MonthNumber(string text)
    {
        if (WholeNumber(text, 2) is { } number)
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        // "Sept" is how many people write the ninth month; the names of the culture have "Sept" or "Sep" by version.
        for (var month = 1; month <= 12; month++)
        {
            var name = English.DateTimeFormat.GetMonthName(month);
            if (text.Length >= 3 && name.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            {
                return month;
            }
        }

        return null;
    }
}
