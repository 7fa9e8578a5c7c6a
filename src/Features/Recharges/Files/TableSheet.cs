using TalentPool.Platform;

namespace TalentPool.Features.Recharges.Files;

/// <summary>A table that goes out as CSV, as a spreadsheet: the same rows, the first of which are the headings, and what they are.</summary>
public static class TableSheet
{
    /// <param name="facts">What it is and whose, and how it was filtered.</param>
    public static IResult File(
        HttpContext context, string name, string title, IReadOnlyList<IReadOnlyList<object?>> rows, Taken taken, IEnumerable<(string What, string Value)> facts, IEnumerable<(string Word, string Meaning)> definitions) =>
        Download.Of(context, name, Download.Xlsx, (stream, aborted) => Workbook.Write(
            stream,
            title,
            [new Worksheet("Figures", [.. rows[0].Select(heading => $"{heading}")], rows.Skip(1).Select(row => row.Select(Cell))), AboutSheet.Of(title, facts, taken, definitions)],
            aborted));

    /// <summary>As <see cref="CsvText"/> writes it: amounts with two decimals, whole numbers as they are.</summary>
    private static SheetCell Cell(object? value) => value switch
    {
        decimal amount => SheetCell.Money((long)Math.Round(amount * 100, MidpointRounding.AwayFromZero)),
        int number => SheetCell.Number(number),
        long number => SheetCell.Number(number),
        DateOnly day => SheetCell.Day(day),
        _ => SheetCell.Text($"{value}"),
    };
}
