using System.Globalization;
using System.Text;

namespace TalentPool.Platform;

/// <summary>
/// Tables as CSV files, by RFC 4180: UTF-8 with its mark, lines that end in CR LF, ISO dates. A text that a spreadsheet would run as a formula
/// has an apostrophe before it; a negative number stays a number.
/// </summary>
public static class CsvText
{
    private const string FormulaSigns = "=+-@\t\r";

    public static IResult File(string name, IEnumerable<IReadOnlyList<object?>> rows) =>
        Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(Line)))], "text/csv; charset=utf-8", name);

    /// <summary>Row by row, for what may be long.</summary>
    public static IResult Stream(string name, IAsyncEnumerable<IReadOnlyList<object?>> rows) => Results.Stream(
        async stream =>
        {
            await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
            await foreach (var row in rows)
            {
                await writer.WriteAsync(Line(row));
            }
        },
        "text/csv; charset=utf-8",
        name);

    /// <summary>An amount in pounds, as a number.</summary>
    public static decimal Pounds(long pence) => pence / 100m;

    public static string Line(IReadOnlyList<object?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(text is [var first, ..] && FormulaSigns.Contains(first) ? $"'{text}" : text),
        decimal amount => amount.ToString("0.00", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted($"{value}"),
    };

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
