using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using TalentPool.Design;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Tests.Recharges;
using TalentPool.Features.Recharges.Files;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;
using static TalentPool.Tests.Features.Recharges.Files.GivenInvoices;

namespace TalentPool.Tests.Features.Recharges.Files;

public sealed class StatementFilesTests
{
    private static readonly string[] Nasty = ["=1+1", "+44", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "'quoted", "a,b", "say \"no\"", "two\r\nlines", " edges ", "Łódź 日本", ""];

    private static readonly Taken Taken = new("Ann Lee", new DateTime(2026, 6, 1, 9, 30, 0, DateTimeKind.Utc));

    [Fact]
    public async Task Every_line_reads_back_equal_from_the_csv()
    {
        for (var seed = 1; seed <= 4; seed++)
        {
            var months = new MoneyMonths(new Random(seed));
            for (var month = 0; month < 3; month++)
            {
                months.Month();
            }

            foreach (var statement in months.Records.Statements.Select(one => one.Statement))
            {
                var (headings, rows) = Read(await Csv(statement));

                Assert.Equal(StatementColumn.All.Select(column => column.Name), headings);
                Assert.Equal(statement.Lines.Select(line => Told(statement, line)), rows.Select(Told));
                Assert.All(rows, row => Assert.InRange(Math.Abs((Number(row["hours_chargeable"]) * 60) - Number(row["minutes_chargeable"])), 0, 0.3m));
            }
        }
    }

    [Fact]
    public async Task No_text_is_a_formula_and_numbers_below_nought_stay_numbers()
    {
        var scene = StatementScene.Issued([.. Nasty.Select((matter, index) => Time(index + 1, index + 1, 60, matter: matter)), Expense(1, -12_345, placement: 2)]);

        var bytes = await Csv(scene.Statement);
        var (_, rows) = Read(bytes);

        Assert.All(rows, row => Assert.DoesNotMatch("^[=+@\t\r\n-]", row["matter"]));
        Assert.Equal(Nasty.Order(StringComparer.Ordinal), rows.Where(row => row["kind"] == "time").Select(row => CsvCell.Read(row["matter"])).Order(StringComparer.Ordinal));
        Assert.Equal("-123.45", rows.Single(row => row["kind"] == "expense")["amount"]);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal(bytes, await Csv(scene.Statement));
    }

    [Fact]
    public async Task The_spreadsheet_opens_holds_every_line_and_is_sound()
    {
        var scene = StatementScene.Issued([.. Nasty.Select((matter, index) => Time(index + 1, index + 1, 60, matter: matter)), Expense(1, -12_345, placement: 2)]);
        var (_, rows) = Read(await Csv(scene.Statement));

        using var document = SpreadsheetDocument.Open(new MemoryStream(await Xlsx(scene.Statement)), false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        var sheet = Sheet(document, "Lines");
        Assert.Equal(StatementColumn.All.Select(column => column.Name), sheet[0].Select(Value));
        Assert.Equal(rows.Count, sheet.Count - 1);
        foreach (var (row, cells) in rows.Zip(sheet.Skip(1)))
        {
            Assert.Equal(StatementColumn.All.Select(column => CsvCell.Read(row[column.Name]).ReplaceLineEndings("\n")), cells.Select((cell, index) => AsCsv(Value(cell), StatementColumn.All[index].Name)));
            Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        }

        var amount = sheet[^1][StatementColumn.All.ToList().FindIndex(column => column.Name == "amount")];
        Assert.Equal(("-123.45", CellValues.Number), (amount.CellValue!.Text, amount.DataType!.Value));
        var matters = sheet.Skip(1).Select(cells => cells[StatementColumn.All.ToList().FindIndex(column => column.Name == "matter")]).ToList();
        Assert.All(matters.Where(cell => Value(cell) is ['=' or '+' or '-' or '@', ..]), cell => Assert.Equal(4u, cell.StyleIndex!.Value));
        Assert.All(new[] { "Lines", "Statement", "About" }, name => HasHeadingsThatStay(document, name));
        Assert.Equal("Statement LDS-2026-0001", document.PackageProperties.Title);
        var about = Sheet(document, "About").ToDictionary(cells => Value(cells[0]), cells => Value(cells[1]));
        Assert.Equal(("Ann Lee", "1 June 2026, 10:30am", "Leeds City Council charges City of Bradford MDC"), (about["taken_by"], about["taken_at"], about["whose"]));
        Assert.All(StatementColumn.All, column => Assert.Equal(column.Meaning, about[column.Name]));
        Assert.Contains(Sheet(document, "Statement"), cells => Value(cells[0]) == "statement_no" && Value(cells[1]) == "LDS-2026-0001");
    }

    [Theory]
    [InlineData(444, "7:24", "7.40")]
    [InlineData(10, "0:10", "0.17")]
    [InlineData(-90, "-1:30", "-1.50")]
    [InlineData(6_000, "100:00", "100.00")]
    public void Time_is_written_as_a_clock_shows_it_and_as_hours_besides_minutes(long minutes, string clock, string hours)
    {
        Assert.Equal((clock, hours), (SheetCell.Duration(minutes).Csv.Content, SheetCell.Hours(minutes).Csv.Content));
        Assert.Equal(("", ""), (SheetCell.Duration(null).Csv.Content, SheetCell.Hours(null).Csv.Content));
    }

    [Fact]
    public async Task The_same_statement_makes_the_same_spreadsheet_to_the_byte_without_the_time_of_day()
    {
        var first = await Xlsx(StatementScene.Issued().Statement);

        Assert.Equal(first, await Xlsx(StatementScene.Issued().Statement));
        using var archive = new ZipArchive(new MemoryStream(first));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public async Task Long_statements_flow_out_as_they_are_written()
    {
        var scene = StatementScene.Issued([.. Enumerable.Range(1, 2_000).Select(number => Time(number, number, 60, placement: number))]);
        using var csv = new CountedStream();
        using var sheet = new CountedStream();

        await StatementCsv.Write(csv, FileOf(scene.Statement));
        await StatementSheet.Write(sheet, FileOf(scene.Statement), Taken);

        Assert.InRange(csv.Largest, 1, csv.Written / 10);
        Assert.InRange(sheet.Largest, 1, sheet.Written / 3);
    }

    private static Task<byte[]> Csv(Statement statement) => Bytes(stream => StatementCsv.Write(stream, FileOf(statement)));

    private static Task<byte[]> Xlsx(Statement statement) => Bytes(stream => StatementSheet.Write(stream, FileOf(statement), Taken));

    private static (IReadOnlyList<string> Headings, List<Dictionary<string, string>> Rows) Read(byte[] bytes)
    {
        using var reader = new CsvReader(new StreamReader(new MemoryStream(bytes), Encoding.UTF8), new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.None });
        reader.Read();
        reader.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.HeaderRecord!.ToDictionary(heading => heading, heading => reader.GetField(heading)!));
        }

        return (reader.HeaderRecord!, rows);
    }

    private static string Told(Statement statement, StatementLine line) => string.Create(CultureInfo.InvariantCulture,
        $"{statement.Reference}|{line.Number}|{line.PlacementReference}|{line.Matter}|{line.Month:yyyy-MM}|{line.From:yyyy-MM-dd}|{line.To:yyyy-MM-dd}|{line.Minutes}|{Shown.Duration((int)line.Minutes)}|{line.ChargeableMinutes}|{Shown.Duration((int)line.ChargeableMinutes)}|{line.RatePencePerHour}|{line.AdjustedMinutes}|{line.ChargedBeforePence}|{line.AmountPence}|{line.OriginLineNumber}|{statement.DisputeOf(line.Number)?.Credit?.Pence ?? 0}");

    private static string Told(Dictionary<string, string> row) => string.Create(CultureInfo.InvariantCulture,
        $"{CsvCell.Read(row["statement_no"])}|{row["line_no"]}|{CsvCell.Read(row["placement_no"])}|{CsvCell.Read(row["matter"])}|{row["month"]}|{row["from"]}|{row["to"]}|{row["minutes_worked"]}|{row["time_worked"]}|{row["minutes_chargeable"]}|{row["time_chargeable"]}|{Pence(row["rate"])}|{row["minutes_adjusted"]}|{Pence(row["charged_before"])}|{Pence(row["amount"])}|{row["follows_line_no"]}|{Pence(row["taken_back"])}");

    /// <summary>The first row is frozen, columns have widths, and every column has its filter down to the last row.</summary>
    private static void HasHeadingsThatStay(SpreadsheetDocument document, string name)
    {
        var worksheet = ((WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!)).Worksheet;
        var (pane, rows) = (worksheet.Descendants<Pane>().Single(), Sheet(document, name));
        Assert.Equal((1, "A2", PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.Value));
        Assert.Equal(rows[0].Count, worksheet.Descendants<Column>().Count());
        Assert.All(worksheet.Descendants<Column>(), column => Assert.InRange(column.Width!.Value, 8, 60));
        Assert.Matches($"^A1:[A-Z]+{rows.Count}$", worksheet.Elements<AutoFilter>().Single().Reference!.Value);
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static long? Pence(string pounds) => pounds.Length == 0 ? null : (long)(decimal.Parse(pounds, NumberStyles.Number, CultureInfo.InvariantCulture) * 100);

    private static List<List<Cell>> Sheet(SpreadsheetDocument document, string name)
    {
        var sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        var part = (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!);
        return [.. part.Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];
    }

    private static string Value(Cell cell) => cell.InlineString?.Text?.Text ?? cell.CellValue?.Text ?? "";

    /// <summary>Days are counted in a spreadsheet. (A carriage return is a line feed in XML.)</summary>
    private static string AsCsv(string value, string column) => column is "from" or "to"
        ? new DateOnly(1899, 12, 30).AddDays(int.Parse(value, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : value;

    /// <summary>Knows how much came at once.</summary>
    private sealed class CountedStream : MemoryStream
    {
        public long Written { get; private set; }

        public int Largest { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Written += buffer.Length;
            Largest = Math.Max(Largest, buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
