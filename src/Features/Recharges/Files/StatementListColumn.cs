using TalentPool.Domain;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>A column of the list of statements as a file, and how a statement fills it. CSV and spreadsheet hold the same.</summary>
/// <param name="Meaning">What it holds, for whoever gets the spreadsheet without the program.</param>
public sealed record StatementListColumn(string Name, string Meaning, Func<StatementList, StatementInList, SheetCell> Of)
{
    public static IReadOnlyList<StatementListColumn> All { get; } =
    [
        new("statement_no", "The number of the statement; empty while it is a draft", (_, one) => SheetCell.Text(one.Statement.Reference)),
        new("period", "The month that the statement is for", (_, one) => SheetCell.Month(one.Statement.Month)),
        new("provider", "Who provided the work and charges for it", (list, one) => SheetCell.Text(list.Names.GetValueOrDefault(one.Statement.ProviderId, "A former member"))),
        new("recipient", "Who had the work and is charged", (list, one) => SheetCell.Text(list.Names.GetValueOrDefault(one.Statement.RecipientId, "A former member"))),
        new("vat_category", "S is the standard rate, E exempt, O outside the scope of VAT", (_, one) => SheetCell.Text(Vat.CategoryOf(one.Statement.VatTreatment))),
        new("state", "How far it has come", (_, one) => SheetCell.Text(StatementWords.Of(one.Statement.Status))),
        new("lines", "How many lines it has", (_, one) => SheetCell.Number(one.LineCount)),
        new("net", "Pounds that all lines come to, without VAT", (_, one) => SheetCell.Money(one.NetPence)),
        new("vat", "Pounds of VAT on that", (_, one) => SheetCell.Money(Totals(one).VatPence)),
        new("gross", "Both together", (_, one) => SheetCell.Money(Totals(one).GrossPence)),
        new("lines_in_dispute", "Lines of which a dispute is not settled", (_, one) => SheetCell.Number(one.Statement.OpenDisputes.Count())),
        new("taken_back", "Pounds, without VAT, that were taken back", (_, one) => SheetCell.Money(one.Statement.Disputes.Sum(dispute => dispute.Credit?.Pence ?? 0))),
        new("issued_on", "The day on which the provider issued it", (_, one) => SheetCell.Day(DayOf(one.Statement.IssuedAt))),
        new("answered_on", "The day on which the recipient answered", (_, one) => SheetCell.Day(DayOf(one.Statement.AnsweredAt))),
        new("sent_on", "The day on which the document went out", (_, one) => SheetCell.Day(DayOf(one.Statement.ExportedAt))),
        new("due_on", "The day by which it is to be paid", (_, one) => SheetCell.Day(one.Statement.PaymentDueOn(WorkingCalendar.EnglandAndWales))),
        new("paid_on", "The day on which it was paid", (_, one) => SheetCell.Day(one.Statement.PaidOn)),
        new("payment_reference", "What the payment says", (_, one) => SheetCell.Text(one.Statement.PaymentReference)),
    ];

    private static DocumentTotals Totals(StatementInList one) => DocumentTotals.Of(one.Statement.VatTreatment, one.NetPence);

    private static DateOnly? DayOf(DateTime? at) => at is { } known ? WorkingCalendar.EnglandAndWales.LocalDate(known) : null;
}
