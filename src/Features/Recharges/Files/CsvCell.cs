using System.Globalization;

namespace TalentPool.Features.Recharges.Files;

/// <summary>
/// A cell of a CSV file. A spreadsheet takes text that begins with certain characters for a formula, so such text gets an apostrophe before it;
/// numbers are written as numbers, also those below nought.
/// </summary>
public readonly record struct CsvCell
{
    /// <summary>How a formula can begin, also in the wide letters that some spreadsheets read alike; and the apostrophe, so that reading back is certain.</summary>
    private const string Starts = "=+-@\t\r\n＝＋－＠'";

    private CsvCell(string content) => Content = content;

    public static CsvCell Empty { get; } = new("");

    public string Content { get; }

    public static CsvCell Text(string? text) => new(text is { Length: > 0 } && Starts.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text ?? "");

    public static CsvCell Money(long? pence) => pence is { } known ? new(Pounds.Text(known)) : Empty;

    public static CsvCell Number(long? number) => new(number?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>No text that anybody wrote, so a minus before it begins no formula.</summary>
    public static CsvCell Duration(long? minutes) => minutes is { } known ? new(HoursText.Clock(known)) : Empty;

    public static CsvCell Hours(long? minutes) => minutes is { } known ? new(HoursText.Decimal(known)) : Empty;

    public static CsvCell Day(DateOnly? day) => new(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    public static CsvCell Month(DateOnly month) => new(month.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    /// <summary>The text that was written into a cell.</summary>
    public static string Read(string content) => content is ['\'', var next, ..] && Starts.Contains(next, StringComparison.Ordinal) ? content[1..] : content;
}
