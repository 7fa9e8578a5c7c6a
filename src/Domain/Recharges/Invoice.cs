using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Recharges;

/// <summary>
/// The invoice or credit note of a statement that has gone out, by EN 16931. It follows from records alone, so it is the same whenever it is
/// made. One statement has one VAT treatment, and so has its document. Amounts of a credit note are turned: what is given back is above nought.
/// </summary>
/// <param name="From">The first day of the invoicing period, which holds the periods of all lines.</param>
public sealed record Invoice(
    string Number, bool IsCreditNote, DateOnly SentOn, DateOnly DueOn, DateOnly From, DateOnly To, VatTreatment VatTreatment, InvoiceParty Seller, InvoiceParty Buyer,
    string OrderReference, IReadOnlyList<PrecedingInvoice> Preceding, IReadOnlyList<InvoiceLine> Lines, DocumentTotals Totals)
{
    /// <summary>What is missing for it, each with the name of the authority that can give it. Nothing is left out or guessed to get by.</summary>
    public static IReadOnlyList<string> Missing(InvoiceSource source) =>
    [
        .. MissingOfSeller(source), .. MissingOfBuyer(source),
        .. source.Statement.IsCreditNote && Precedings(source).Count == 0
            ? [$"{source.Seller.Name}: the invoice that the credit note corrects; none with what is given back had gone out before it"]
            : Array.Empty<string>(),
    ];

    internal static IReadOnlyList<string> MissingOfSeller(InvoiceSource source)
    {
        var (seller, facts, statement) = (source.Seller, source.Seller.Facts, source.Statement);
        return Named(
            seller,
            [
                .. OfEither(facts),
                (seller.Code.Length > 0, "a code of a public register"),
                (statement.VatTreatment == VatTreatment.OutsideScope || facts.VatNumber.Length > 0, "the VAT number"),
                (statement.IsCreditNote || (facts.SortCode.Length > 0 && facts.AccountNumber.Length > 0 && facts.AccountName.Length > 0), "the account to pay to"),
            ]);
    }

    internal static IReadOnlyList<string> MissingOfBuyer(InvoiceSource source) => Named(
        source.Buyer,
        [
            .. OfEither(source.Buyer.Facts),
            (source.Buyer.Facts.BuyerReference.Length > 0 || OrderOf(LinesOf(source)).Length > 0, "the reference that invoices to it carry"),
        ]);

    /// <param name="source">Of a statement that has gone out, with nothing missing.</param>
    public static Invoice Of(InvoiceSource source, WorkingCalendar calendar)
    {
        var statement = source.Statement;
        if (statement.ExportedAt is not { } sentAt)
        {
            throw new InvalidOperationException($"The statement {statement.Id} has not gone out, so it has no invoice.");
        }

        if (Missing(source) is [var first, ..])
        {
            throw new InvalidOperationException($"The invoice of the statement {statement.Id} lacks something: {first}.");
        }

        var lines = LinesOf(source);
        var totals = statement.DocumentTotals;
        var lastDay = statement.Month.AddMonths(1).AddDays(-1);
        return new Invoice(
            statement.Reference, statement.IsCreditNote, calendar.LocalDate(sentAt), statement.PaymentDueOn(calendar)!.Value,
            lines.Select(line => line.From).Append(statement.Month).Min(), lines.Select(line => line.To).Append(lastDay).Max(),
            statement.VatTreatment, source.Seller, source.Buyer, OrderOf(lines), Precedings(source), lines,
            statement.IsCreditNote ? new DocumentTotals(-totals.NetPence, -totals.VatPence) : totals);
    }

    private static (bool IsThere, string What)[] OfEither(FinanceFacts facts) =>
    [
        (facts.AddressScheme is not null && facts.AddressId.Length > 0, "the electronic address"),
        (facts.Street.Length > 0 && facts.Town.Length > 0 && facts.Postcode.Length > 0, "the address"),
    ];

    private static List<string> Named(InvoiceParty party, IEnumerable<(bool IsThere, string What)> needed) => [.. needed.Where(one => !one.IsThere).Select(one => $"{party.Name}: {one.What}")];

    private static List<InvoiceLine> LinesOf(InvoiceSource source)
    {
        var isCreditNote = source.Statement.IsCreditNote;
        var lines = source.Statement.Lines.ToDictionary(line => line.Number);
        var credits = source.Statement.Disputes.Where(dispute => dispute.Credit is not null).ToDictionary(dispute => dispute.LineNumber, dispute => dispute.Credit!);
        return [.. source.Statement.DocumentLines.OrderBy(line => line.Number).Select(document => InvoiceLine.Of(
            lines[document.Number], document, credits.GetValueOrDefault(document.Number, LineCredit.None),
            source.Codes.GetValueOrDefault(lines[document.Number].PlacementId, new PlacementCodes("", "", Guid.Empty)), isCreditNote))];
    }

    /// <summary>The one order of all lines; where they have several, each line carries its own.</summary>
    private static string OrderOf(IReadOnlyList<InvoiceLine> lines) => lines.Select(line => line.OrderNumber).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : "";

    private static List<PrecedingInvoice> Precedings(InvoiceSource source) =>
    [
        .. source.Statement.DocumentLines.SelectMany(line => source.Corrects[line.Number]).Distinct().OrderBy(preceding => preceding.SentOn).ThenBy(preceding => preceding.Number, StringComparer.Ordinal),
    ];
}
