using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using TalentPool.Platform;

namespace TalentPool.Tests.Support;

/// <summary>What stands on the first sheet of a spreadsheet, as the CSV beside it would say it.</summary>
public static class SheetText
{
    public static async Task<string> AsCsv(HttpClient client, string address)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await client.GetByteArrayAsync(address)), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => fault.Description));
        var book = document.WorkbookPart!;
        Assert.Equal("About", book.Workbook.Descendants<Sheet>().Last().Name);
        var sheet = ((WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().First().Id!)).Worksheet;
        return string.Concat(sheet.Descendants<Row>().Select(row => CsvText.Line([.. row.Elements<Cell>().Select(Value)])));
    }

    private static object? Value(Cell cell) => cell.CellValue is { } number ? new Written(number.Text) : cell.InlineString?.Text?.Text;

    /// <summary>A number as it is written, so that a minus before it is no formula.</summary>
    private sealed record Written(string Number) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => Number;
    }
}
