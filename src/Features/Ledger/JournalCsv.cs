using System.Globalization;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Recharges.Files;

namespace TalentPool.Features.Ledger;

/// <summary>An authority's journal in its own columns and codes, with what it comes to.</summary>
public sealed record JournalCsv(JournalFormat Format, Guid AuthorityId, AuthorityNames Authorities, IReadOnlyDictionary<Guid, PlacementCodes> Codes)
{
    private const int LongestDescription = 60;

    private const string Totals = "CONTROL";

    /// <summary>The characters between cells.</summary>
    private char Delimiter => Format.Delimiter switch
    {
        JournalDelimiter.Semicolon => ';',
        JournalDelimiter.Tab => '\t',
        JournalDelimiter.Pipe => '|',
        _ => ',',
    };

    public async Task<JournalTotals> Write(Stream onward, IEnumerable<JournalLine> lines, CancellationToken cancellation = default)
    {
        var file = new CsvFile(onward, isForPeople: false, Delimiter);
        if (Format.HasHeadings)
        {
            await file.Headings(Format.Columns.Select(column => column.Heading));
        }

        var totals = new JournalTotals();
        foreach (var line in lines)
        {
            await file.Row(Format.Columns.Select(column => Cell(column, line)), cancellation);
            totals = totals.Plus(line);
        }

        if (!totals.Balances)
        {
            throw new InvalidOperationException($"The journal of the authority {AuthorityId} has debits of {totals.DebitPence} and credits of {totals.CreditPence} pence.");
        }

        if (Format.EndsWithTotals)
        {
            await file.Row(Format.Columns.Select((column, index) => TotalCell(column, index, totals)), cancellation);
        }

        await file.End(cancellation);
        return totals;
    }

    /// <summary>The totals as a file of their own, for systems that take rows alone.</summary>
    public static async Task WriteTotals(Stream onward, IEnumerable<JournalLine> lines, CancellationToken cancellation = default)
    {
        var totals = lines.Aggregate(new JournalTotals(), (sum, line) => sum.Plus(line));
        var file = new CsvFile(onward, isForPeople: false);
        await file.Headings("lines", "debit", "credit");
        await file.Row([CsvCell.Number(totals.Lines), CsvCell.Money(totals.DebitPence), CsvCell.Money(totals.CreditPence)], cancellation);
        await file.End(cancellation);
    }

    private CsvCell Cell(JournalColumn column, JournalLine line)
    {
        var code = Format.CodeOf(line.Account);
        return column.Field switch
        {
            JournalField.DocumentNumber => CsvCell.Text(line.DocumentNumber),
            JournalField.LineNumber => CsvCell.Number(line.Number),
            JournalField.DocumentDate => CsvCell.Text(line.PostedOn.ToString(DayFormat, CultureInfo.InvariantCulture)),
            JournalField.Period => CsvCell.Text(line.Month.ToString(MonthFormat, CultureInfo.InvariantCulture)),
            JournalField.AuthorityCode => CsvCell.Text(Authorities.Code(line.AuthorityId)),
            JournalField.CounterpartyCode => CsvCell.Text(Authorities.Code(line.CounterpartyId)),
            JournalField.CostCentre => CsvCell.Text(CostCentre(line, code)),
            JournalField.Subjective => CsvCell.Text(code.Subjective),
            JournalField.Analysis1 => CsvCell.Text(code.Analysis1),
            JournalField.Analysis2 => CsvCell.Text(code.Analysis2),
            JournalField.Analysis3 => CsvCell.Text(code.Analysis3),
            JournalField.Description => CsvCell.Text(Description(line)),
            JournalField.Debit => CsvCell.Money(line.DebitPence),
            JournalField.Credit => CsvCell.Money(line.CreditPence),
            JournalField.Amount => CsvCell.Money(line.DebitPence - line.CreditPence),
            JournalField.VatCode => CsvCell.Text(VatCode(line.VatTreatment)),
            JournalField.StatementNumber => CsvCell.Text(line.StatementReference),
            JournalField.PlacementNumber => CsvCell.Text(line.PlacementReference),
            JournalField.Currency => CsvCell.Text("GBP"),
            _ => CsvCell.Text(column.Text),
        };
    }

    private string DayFormat => Format.Dates switch { JournalDates.British => "dd/MM/yyyy", JournalDates.Compact => "yyyyMMdd", _ => "yyyy-MM-dd" };

    private string MonthFormat => Format.Dates switch { JournalDates.British => "MM/yyyy", JournalDates.Compact => "yyyyMM", _ => "yyyy-MM" };

    /// <summary>The number of rows stands in the first column that holds no amount, after the word that tells the row from the others.</summary>
    private CsvCell TotalCell(JournalColumn column, int index, JournalTotals totals) => column.Field switch
    {
        JournalField.Debit => CsvCell.Money(totals.DebitPence),
        JournalField.Credit => CsvCell.Money(totals.CreditPence),
        JournalField.Amount => CsvCell.Money(totals.DebitPence - totals.CreditPence),
        JournalField.LineNumber => CsvCell.Number(totals.Lines),
        JournalField.Currency => CsvCell.Text("GBP"),
        _ => index == Format.Columns.FindIndex(other => other.Field is not (JournalField.Debit or JournalField.Credit or JournalField.Amount or JournalField.LineNumber or JournalField.Currency))
            ? CsvCell.Text(Totals)
            : CsvCell.Empty,
    };

    /// <summary>What the recipient pays goes where its budget holder said; what the provider earns, to the provider's own code.</summary>
    private string CostCentre(JournalLine line, JournalCode code) =>
        line.Account == LedgerAccount.Cost && line.PlacementId is { } placement && Codes.GetValueOrDefault(placement)?.CostCentre is { Length: > 0 } own ? own : code.CostCentre;

    private string VatCode(VatTreatment treatment) => treatment switch
    {
        VatTreatment.Standard => Format.StandardCode,
        VatTreatment.Exempt => Format.ExemptCode,
        _ => Format.OutsideScopeCode,
    };

    private string Description(JournalLine line)
    {
        var text = $"{KindOf(line.Kind)} {Authorities.Name(line.CounterpartyId)} {line.Month.ToString("MMM yyyy", CultureInfo.InvariantCulture)}";
        return text.Length <= LongestDescription ? text : text[..LongestDescription].TrimEnd();
    }

    private static string KindOf(LedgerDocumentKind kind) => kind switch
    {
        LedgerDocumentKind.Statement => "Accrual",
        LedgerDocumentKind.Credit => "Taken back",
        LedgerDocumentKind.Document => "Document",
        _ => "Payment",
    };
}
