using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TalentPool.Features.Recharges.Files;

/// <summary>
/// A spreadsheet on its way out (ECMA-376), a row at a time. The parts are put into the archive by hand and not by the library's package, which
/// holds all of them in memory and writes the time of day into the file: the same rows have to give the same bytes.
/// </summary>
public static class Workbook
{
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    /// <summary>Places in the style sheet below.</summary>
    private const uint Plain = 0, Heading = 1, Money = 2, Day = 3, Quoted = 4;

    /// <summary>ZIP holds no earlier moment.</summary>
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Day 0 of spreadsheets, which take 1900 for a leap year; right for every day since March 1900.</summary>
    private static readonly DateOnly DayNought = new(1899, 12, 30);

    public static async Task Write(Stream onward, IReadOnlyList<Worksheet> sheets, CancellationToken cancellation = default)
    {
        var drained = new DrainedStream(onward);
        using (var archive = new ZipArchive(drained, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", ContentTypes(sheets.Count));
            Part(archive, "_rels/.rels", $"""<Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Part(archive, "xl/_rels/workbook.xml.rels", WorkbookRelations(sheets.Count));
            Open(archive, "xl/workbook.xml", WorkbookOf(sheets));
            Open(archive, "xl/styles.xml", Styles());
            for (var number = 1; number <= sheets.Count; number++)
            {
                await using var entry = Entry(archive, $"xl/worksheets/sheet{number}.xml").Open();
                await WriteSheet(entry, sheets[number - 1], drained, cancellation);
            }
        }

        await drained.Flow(cancellation);
    }

    private static async Task WriteSheet(Stream entry, Worksheet sheet, DrainedStream drained, CancellationToken cancellation)
    {
        using var writer = OpenXmlWriter.Create(entry, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Worksheet());
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, sheet.Headings.Select(heading => Cell(SheetCell.Text(heading), Heading)));
        var rows = 0;
        foreach (var row in sheet.Rows)
        {
            WriteRow(writer, row.Select(cell => Cell(cell)));
            if (++rows % DrainedStream.RowsAtOnce == 0)
            {
                await drained.Flow(cancellation);
            }
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    private static Cell Cell(SheetCell cell, uint textStyle = Plain) => cell switch
    {
        { Kind: SheetCellKind.Money, Whole: { } pence } => Numeric(Pounds.Text(pence), Money),
        { Kind: SheetCellKind.Number, Whole: { } number } => Numeric(number.ToString(CultureInfo.InvariantCulture), Plain),
        { Kind: SheetCellKind.Day, On: { } day } => Numeric((day.DayNumber - DayNought.DayNumber).ToString(CultureInfo.InvariantCulture), Day),
        { Kind: SheetCellKind.Month, On: { } month } => Inline(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), textStyle),
        { Words.Length: > 0 } => Inline(cell.Words, CsvCell.Text(cell.Words).Content == cell.Words ? textStyle : Quoted),
        _ => new Cell { StyleIndex = textStyle },
    };

    private static Cell Numeric(string number, uint style) => new() { StyleIndex = style, DataType = CellValues.Number, CellValue = new CellValue(number) };

    /// <summary>Text of its own kind is never a formula; the quoted style keeps it one when somebody edits the cell.</summary>
    private static Cell Inline(string text, uint style) => new()
    {
        StyleIndex = style,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "0.00" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 2 },
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Arial" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Arial" })) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            new CellFormat { NumberFormatId = 0, FontId = 1, FillId = 0, BorderId = 0, FormatId = 0, ApplyFont = true },
            new CellFormat { NumberFormatId = 164, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 165, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, QuotePrefix = true }) { Count = 5 });

    private static DocumentFormat.OpenXml.Spreadsheet.Workbook WorkbookOf(IReadOnlyList<Worksheet> sheets) => new(new Sheets(
        sheets.Select((sheet, index) => new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = SheetRelation(index + 1) })));

    private static string SheetRelation(int number) => string.Create(CultureInfo.InvariantCulture, $"rId{number}");

    private static string WorkbookRelations(int sheets) => $"""<Relationships xmlns="{PackageRelations}">"""
        + string.Concat(Enumerable.Range(1, sheets).Select(number => $"""<Relationship Id="{SheetRelation(number)}" Type="{Relations}/worksheet" Target="worksheets/sheet{number}.xml"/>"""))
        + $"""<Relationship Id="{SheetRelation(sheets + 1)}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""";

    private static string ContentTypes(int sheets) =>
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
        + $"""<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Main}.styles+xml"/>"""
        + string.Concat(Enumerable.Range(1, sheets).Select(number => $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Main}.worksheet+xml"/>""")) + "</Types>";

    private static ZipArchiveEntry Entry(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Never;
        return entry;
    }

    private static void Part(ZipArchive archive, string name, string xml)
    {
        using var entry = Entry(archive, name).Open();
        entry.Write(Encoding.UTF8.GetBytes(Declaration + xml));
    }

    private static void Open(ZipArchive archive, string name, OpenXmlElement root)
    {
        using var entry = Entry(archive, name).Open();
        using var writer = OpenXmlWriter.Create(entry, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(root);
    }
}
