using System.Text;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Tests.Recharges;
using TalentPool.Features.Ledger;
using TalentPool.Tests.Features.Recharges.Files;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;

namespace TalentPool.Tests.Features.Ledger;

public sealed class JournalCsvTests
{
    private static readonly DateOnly Ever = new(2100, 1, 1);

    private static readonly Dictionary<Guid, PlacementCodes> Codes = new() { [For().PlacementId] = new("40001", "PO-77", Id(77)) };

    [Fact]
    public async Task The_neutral_journal_has_a_row_for_each_posting_and_ends_with_its_totals()
    {
        var text = await Text(JournalFormat.Neutral with
        {
            Codes = [new JournalCode { Account = LedgerAccount.Cost, CostCentre = "99999", Subjective = "7452" }, new JournalCode { Account = LedgerAccount.AccruedCost, CostCentre = "B1", Subjective = "9100" }],
        });

        Assert.Equal(
            [
                "document_no,line_no,document_date,period,authority_code,counterparty_code,cost_centre,subjective,analysis1,analysis2,analysis3,description,debit,credit,vat_code,statement_no,placement_no,currency",
                "LDS-2026-0001-S,1,2026-06-05,2026-05,BRD,LDS,40001,7452,,,,Accrual Leeds City Council May 2026,1030.00,0.00,O,LDS-2026-0001,WY-2026-0001,GBP",
                "LDS-2026-0001-S,2,2026-06-05,2026-05,BRD,LDS,B1,9100,,,,Accrual Leeds City Council May 2026,0.00,1030.00,O,LDS-2026-0001,,GBP",
                "CONTROL,2,,,,,,,,,,,1030.00,1030.00,,,,GBP",
                "",
            ],
            text.Split("\r\n"));
    }

    [Fact]
    public async Task An_authoritys_own_columns_codes_and_ways_of_writing_are_used()
    {
        var text = await Text(new JournalFormat
        {
            Delimiter = JournalDelimiter.Pipe,
            Dates = JournalDates.British,
            HasHeadings = false,
            EndsWithTotals = false,
            OutsideScopeCode = "OS",
            Columns =
            [
                Column("SOURCE", JournalField.FixedText, "TALENTPOOL"), Column("DATE", JournalField.DocumentDate), Column("PERIOD", JournalField.Period), Column("VAT", JournalField.VatCode), Column("AMOUNT", JournalField.Amount),
            ],
        });

        Assert.Equal("TALENTPOOL|05/06/2026|05/2026|OS|1030.00\r\nTALENTPOOL|05/06/2026|05/2026|OS|-1030.00\r\n", text);
    }

    [Fact]
    public async Task The_totals_can_be_had_as_a_file_of_their_own()
    {
        using var memory = new MemoryStream();

        await JournalCsv.WriteTotals(memory, Lines(StatementScene.In(StatementStatus.Paid).Statement));

        Assert.Equal("lines,debit,credit\r\n6,3030.00,3030.00\r\n", Encoding.UTF8.GetString(memory.ToArray()));
    }

    [Fact]
    public async Task A_journal_that_does_not_balance_is_our_mistake_and_not_handed_out()
    {
        var line = Lines(StatementScene.Issued().Statement).First();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Csv(JournalFormat.Neutral).Write(new MemoryStream(), [line]));
    }

    [Fact]
    public async Task The_journals_of_random_months_read_back_to_what_was_posted()
    {
        var months = new MoneyMonths(new Random(11));
        for (var month = 0; month < 4; month++)
        {
            months.Month();
        }

        foreach (var council in new[] { Leeds, Bradford, Kirklees })
        {
            var lines = months.Records.Statements.SelectMany(one => Journal.Of(one.Statement, council, DateOnly.MinValue, Ever)).ToList();
            using var memory = new MemoryStream();

            var totals = await new JournalCsv(JournalFormat.Neutral, council, GivenInvoices.Names, Codes).Write(memory, lines);

            var rows = Encoding.UTF8.GetString(memory.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).ToList();
            Assert.Equal(lines.Select(line => (line.DocumentNumber, line.DebitPence, line.CreditPence)), rows.SkipLast(1).Select(row => (row[0], Pence(row[12]), Pence(row[13]))));
            Assert.Equal((lines.Count, totals.DebitPence, totals.CreditPence), (int.Parse(rows[^1][1], System.Globalization.CultureInfo.InvariantCulture), Pence(rows[^1][12]), Pence(rows[^1][13])));
        }
    }

    [Fact]
    public void Columns_and_codes_read_back_from_the_text_in_which_they_are_typed()
    {
        var format = JournalFormat.Neutral with
        {
            Columns = [.. JournalFormat.Neutral.Columns, Column("SOURCE", JournalField.FixedText, "TALENTPOOL")],
            Codes = [new JournalCode { Account = LedgerAccount.Cost, Subjective = "7452" }, new JournalCode { Account = LedgerAccount.Cash, CostCentre = "1", Analysis3 = "x" }],
        };

        Assert.Equal(format.Columns, JournalText.ReadColumns(JournalText.Of(format.Columns), out _));
        Assert.Equal(format.Codes, JournalText.ReadCodes(JournalText.Codes(format), out _));
    }

    [Theory]
    [InlineData("debit", "Line 1: there is no name before an equals sign")]
    [InlineData("D = debit\n\nC = the credit", "Line 3: there is nothing called the credit. Put fixed text in quotation marks")]
    public void A_line_that_is_no_column_is_named(string typed, string wrong)
    {
        Assert.Null(JournalText.ReadColumns(typed, out var said));
        Assert.Equal(wrong, said);
    }

    [Theory]
    [InlineData("costs = 1", "Line 1: there is no account called costs")]
    [InlineData("cost = 1\ncost = 2", "Line 2: cost is there twice")]
    [InlineData("cost = 1,2,3,4,5,6", "Line 1: there are more than five codes")]
    public void A_line_that_holds_no_codes_is_named(string typed, string wrong)
    {
        Assert.Null(JournalText.ReadCodes(typed, out var said));
        Assert.Equal(wrong, said);
    }

    private static JournalColumn Column(string heading, JournalField field, string text = "") => new() { Heading = heading, Field = field, Text = text };

    private static JournalCsv Csv(JournalFormat format) => new(format, Bradford, GivenInvoices.Names, Codes);

    private static IEnumerable<JournalLine> Lines(Statement statement) => Journal.Of(statement, Bradford, DateOnly.MinValue, Ever);

    private static async Task<string> Text(JournalFormat format)
    {
        using var memory = new MemoryStream();
        await Csv(format).Write(memory, Lines(StatementScene.Issued().Statement));
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static long Pence(string pounds) => (long)(decimal.Parse(pounds, System.Globalization.CultureInfo.InvariantCulture) * 100);
}
