namespace TalentPool.Domain.Recharges;

/// <summary>
/// A line of an invoice. Hours are priced by the hour wherever that gives the line's amount; anything else is one thing at its price. The price
/// is never below nought (EN 16931, BR-27), so what is given back has a quantity below it.
/// </summary>
/// <param name="Minutes">The minutes that are paid for; null where the line is one thing.</param>
/// <param name="Count">1, or -1 where it is given back; 0 beside minutes.</param>
/// <param name="PricePence">Of an hour, or of the thing.</param>
/// <param name="AmountPence">In a credit note above nought where it is given back.</param>
public sealed record InvoiceLine(
    int Number, LineKind Kind, string PlacementReference, string Matter, DateOnly Month, DateOnly From, DateOnly To, long? Minutes, int Count, long PricePence, long AmountPence,
    string CostCentre, string OrderNumber)
{
    internal static InvoiceLine Of(StatementLine line, DocumentLine document, LineCredit credit, PlacementCodes codes, bool isCreditNote)
    {
        var sign = isCreditNote ? -1 : 1;
        var amount = sign * document.AmountPence;
        var minutes = line.ChargeableMinutes - credit.Minutes;
        var isByTheHour = line.Kind is LineKind.Time or LineKind.Correction && line.RatePencePerHour is { } rate && Pence.OfMinutes(minutes, rate) == document.AmountPence;
        return new InvoiceLine(
            line.Number, line.Kind, line.PlacementReference, line.Matter, line.Month, line.From, line.To,
            isByTheHour ? sign * minutes : null,
            isByTheHour ? 0 : amount < 0 ? -1 : 1,
            isByTheHour ? line.RatePencePerHour!.Value : Math.Abs(amount),
            amount, codes.CostCentre.Trim(), codes.OrderNumber.Trim());
    }
}
