using System.Globalization;
using System.IO.Compression;
using System.Security;
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

    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    /// <summary>Places in the style sheet below. Hours look like money: two decimals.</summary>
    private const uint Plain = 0, Heading = 1, Money = 2, Day = 3, Quoted = 4;

    /// <summary>ZIP holds no earlier moment.</summary>
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Day 0 of spreadsheets, which take 1900 for a leap year; right for every day since March 1900.</summary>
    private static readonly DateOnly DayNought = new(1899, 12, 30);

    /// <summary>Columns are as wide as what is in their first rows, within reason.</summary>
    private const int Narrowest = 8, Widest = 60;

    /// <param name="title">What the file says it is, beside its name.</param>
    public static async Task Write(Stream onward, string title, IReadOnlyList<Worksheet> sheets, CancellationToken cancellation = default)
    {
        var drained = new DrainedStream(onward);
        using (var archive = new ZipArchive(drained, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", ContentTypes(sheets.Count));
            Part(archive, "_rels/.rels", $"""<Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="{CoreProperties}" Target="docProps/core.xml"/></Relationships>""");
            Part(archive, "docProps/core.xml", $"""<cp:coreProperties xmlns:cp="{Core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(XmlText.Of(title))}</dc:title></cp:coreProperties>""");
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
        using var source = sheet.Rows.GetEnumerator();
        List<IReadOnlyList<SheetCell>> first = [];
        while (first.Count < DrainedStream.RowsAtOnce && source.MoveNext())
        {
            first.Add([.. source.Current]);
        }

        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Worksheet());
        writer.WriteElement(HeadingsStay());
        writer.WriteElement(Widths(sheet.Headings, first));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, sheet.Headings.Select(heading => Cell(SheetCell.Text(heading), Heading)));
        var rows = 1;
        foreach (var row in first)
        {
            WriteRow(writer, row.Select(cell => Cell(cell)));
            rows++;
        }

        await drained.Flow(cancellation);
        while (source.MoveNext())
        {
            WriteRow(writer, source.Current.Select(cell => Cell(cell)));
            if (++rows % DrainedStream.RowsAtOnce == 0)
            {
                await drained.Flow(cancellation);
            }
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{Letters(sheet.Headings.Count)}{rows}") });
        writer.WriteEndElement();
    }

    /// <summary>The headings stay in sight while the rows below them move.</summary>
    private static SheetViews HeadingsStay() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } }) { WorkbookViewId = 0 });

    private static Columns Widths(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<SheetCell>> rows) => new(headings.Select((heading, index) => new Column
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        CustomWidth = true,

        // A heading has the filter's button beside it.
        Width = Math.Clamp(rows.Where(row => index < row.Count).Select(row => row[index].Csv.Content.Length).Append(heading.Length + 2).Max() + 2, Narrowest, Widest),
    }));

    /// <summary>The name of a column: A to Z, then AA.</summary>
    private static string Letters(int column) => column > 26 ? Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1) : $"{(char)('A' + column - 1)}";

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
        { Kind: SheetCellKind.Hours, Whole: { } minutes } => Numeric(HoursText.Decimal(minutes), Money),
        { Kind: SheetCellKind.Duration, Whole: { } minutes } => Inline(HoursText.Clock(minutes), textStyle),
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
        + """<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"""
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
