using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>A column of a statement's CSV and spreadsheet, and how a line fills it. Both files hold the same.</summary>
/// <param name="Meaning">What it holds, for whoever gets the spreadsheet without the program.</param>
public sealed record StatementColumn(string Name, string Meaning, Func<StatementSource, StatementLine, SheetCell> Of)
{
    public static IReadOnlyList<StatementColumn> All { get; } =
    [
        new("statement_no", "The number of the statement; empty while it is a draft", (source, _) => SheetCell.Text(source.Statement.Reference)),
        new("line_no", "The line of the statement", (_, line) => SheetCell.Number(line.Number)),
        new("provider_code", "Who provided the work and charges for it", (source, _) => SheetCell.Text(source.Authorities.Code(source.Statement.ProviderId))),
        new("recipient_code", "Who had the work and is charged", (source, _) => SheetCell.Text(source.Authorities.Code(source.Statement.RecipientId))),
        new("period", "The month that the statement is for", (source, _) => SheetCell.Month(source.Statement.Month)),
        new("kind", "What is charged: time, an expense, a fee, what a backdated rate adds, a correction, or a line brought forward from an earlier statement", (_, line) => SheetCell.Text(KindOf(line.Kind))),
        new("placement_no", "The placement under which the work was done", (_, line) => SheetCell.Text(line.PlacementReference)),
        new("matter", "The matter, as the hours or the expense name it", (_, line) => SheetCell.Text(line.Matter)),
        new("month", "The month that the line charges", (_, line) => SheetCell.Month(line.Month)),
        new("from", "The first day on the line", (_, line) => SheetCell.Day(line.From)),
        new("to", "The last day on the line", (_, line) => SheetCell.Day(line.To)),
        new("minutes_worked", "As they were worked", (_, line) => SheetCell.Number(line.Minutes)),
        new("minutes_chargeable", "As they are charged, after rounding to units", (_, line) => SheetCell.Number(line.ChargeableMinutes)),
        new("unit_minutes", "The unit to which time is rounded up", (_, line) => SheetCell.Number(line.UnitMinutes)),
        new("rounding", "Whether each entry is rounded up, or the sum of the line", (_, line) => SheetCell.Text(line.Rounding switch { UnitRounding.EachEntry => "each entry", UnitRounding.LineTotal => "line total", _ => "" })),
        new("rate", "Pounds an hour", (_, line) => SheetCell.Money(line.RatePencePerHour)),
        new("minutes_adjusted", "The minutes that a backdated rate applies to", (_, line) => SheetCell.Number(line.AdjustedMinutes)),
        new("charged_before", "Pounds charged for those minutes so far", (_, line) => SheetCell.Money(line.ChargedBeforePence)),
        new("amount", "Pounds without VAT; below nought where it is given back", (_, line) => SheetCell.Money(line.AmountPence)),
        new("vat_category", "S is the standard rate, E exempt, O outside the scope of VAT", (source, _) => SheetCell.Text(Vat.CategoryOf(source.Statement.VatTreatment))),
        new("state", "Open until the recipient answers; then agreed, disputed, or credited", (source, line) => SheetCell.Text(source.Statement.StatusOf(line.Number).ToString().ToLowerInvariant())),
        new("dispute_reason", "What the recipient says is wrong", (source, line) => SheetCell.Text(source.Statement.DisputeOf(line.Number)?.Reason.ToString())),
        new("taken_back", "Pounds of the line that were taken back", (source, line) => SheetCell.Money(source.Statement.DisputeOf(line.Number)?.Credit?.Pence ?? 0)),
        new("cost_centre", "The cost centre that the recipient gave", (source, line) => SheetCell.Text(source.Codes.GetValueOrDefault(line.PlacementId)?.CostCentre)),
        new("order_no", "The order that the recipient gave", (source, line) => SheetCell.Text(source.Codes.GetValueOrDefault(line.PlacementId)?.OrderNumber)),
        new("follows_statement_no", "The statement of the line that is adjusted or brought forward", (source, line) => SheetCell.Text(line.OriginStatementId is { } origin ? source.Origins.GetValueOrDefault(origin) : null)),
        new("follows_line_no", "The line that is adjusted or brought forward", (_, line) => SheetCell.Number(line.OriginLineNumber)),
        new("time_worked", "minutes_worked as a clock shows it", (_, line) => SheetCell.Duration(line.Minutes)),
        new("hours_worked", "minutes_worked as hours, to two decimals; the minutes are exact", (_, line) => SheetCell.Hours(line.Minutes)),
        new("time_chargeable", "minutes_chargeable as a clock shows it", (_, line) => SheetCell.Duration(line.ChargeableMinutes)),
        new("hours_chargeable", "minutes_chargeable as hours, to two decimals; the minutes are exact", (_, line) => SheetCell.Hours(line.ChargeableMinutes)),
        new("time_adjusted", "minutes_adjusted as a clock shows it", (_, line) => SheetCell.Duration(line.AdjustedMinutes)),
        new("hours_adjusted", "minutes_adjusted as hours, to two decimals; the minutes are exact", (_, line) => SheetCell.Hours(line.AdjustedMinutes)),
    ];

    private static string KindOf(LineKind kind) => kind switch
    {
        LineKind.Time => "time",
        LineKind.Expense => "expense",
        LineKind.Fee => "fee",
        LineKind.Adjustment => "adjustment",
        LineKind.Correction => "correction",
        _ => "brought forward",
    };
}
