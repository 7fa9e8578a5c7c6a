using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>A column of a statement's CSV and spreadsheet, and how a line fills it. Both files hold the same.</summary>
public sealed record StatementColumn(string Name, Func<StatementSource, StatementLine, SheetCell> Of)
{
    public static IReadOnlyList<StatementColumn> All { get; } =
    [
        new("statement_no", (source, _) => SheetCell.Text(source.Statement.Reference)),
        new("line_no", (_, line) => SheetCell.Number(line.Number)),
        new("provider_code", (source, _) => SheetCell.Text(source.Authorities.Code(source.Statement.ProviderId))),
        new("recipient_code", (source, _) => SheetCell.Text(source.Authorities.Code(source.Statement.RecipientId))),
        new("period", (source, _) => SheetCell.Month(source.Statement.Month)),
        new("kind", (_, line) => SheetCell.Text(KindOf(line.Kind))),
        new("placement_no", (_, line) => SheetCell.Text(line.PlacementReference)),
        new("matter", (_, line) => SheetCell.Text(line.Matter)),
        new("month", (_, line) => SheetCell.Month(line.Month)),
        new("from", (_, line) => SheetCell.Day(line.From)),
        new("to", (_, line) => SheetCell.Day(line.To)),
        new("minutes_worked", (_, line) => SheetCell.Number(line.Minutes)),
        new("minutes_chargeable", (_, line) => SheetCell.Number(line.ChargeableMinutes)),
        new("unit_minutes", (_, line) => SheetCell.Number(line.UnitMinutes)),
        new("rounding", (_, line) => SheetCell.Text(line.Rounding switch { UnitRounding.EachEntry => "each entry", UnitRounding.LineTotal => "line total", _ => "" })),
        new("rate", (_, line) => SheetCell.Money(line.RatePencePerHour)),
        new("minutes_adjusted", (_, line) => SheetCell.Number(line.AdjustedMinutes)),
        new("charged_before", (_, line) => SheetCell.Money(line.ChargedBeforePence)),
        new("amount", (_, line) => SheetCell.Money(line.AmountPence)),
        new("vat_category", (source, _) => SheetCell.Text(Vat.CategoryOf(source.Statement.VatTreatment))),
        new("state", (source, line) => SheetCell.Text(source.Statement.StatusOf(line.Number).ToString().ToLowerInvariant())),
        new("dispute_reason", (source, line) => SheetCell.Text(source.Statement.DisputeOf(line.Number)?.Reason.ToString())),
        new("taken_back", (source, line) => SheetCell.Money(source.Statement.DisputeOf(line.Number)?.Credit?.Pence ?? 0)),
        new("cost_centre", (source, line) => SheetCell.Text(source.Codes.GetValueOrDefault(line.PlacementId)?.CostCentre)),
        new("order_no", (source, line) => SheetCell.Text(source.Codes.GetValueOrDefault(line.PlacementId)?.OrderNumber)),
        new("follows_statement_no", (source, line) => SheetCell.Text(line.OriginStatementId is { } origin ? source.Origins.GetValueOrDefault(origin) : null)),
        new("follows_line_no", (_, line) => SheetCell.Number(line.OriginLineNumber)),
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
