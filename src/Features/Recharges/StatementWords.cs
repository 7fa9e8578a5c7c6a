using TalentPool.Design;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>How statements, their lines and disputes are spoken of on the screen.</summary>
public static class StatementWords
{
    /// <summary>What a page about it is headed.</summary>
    public static string Heading(Statement statement) => statement.Reference.Length > 0 ? $"Statement {statement.Reference}" : $"Statement for {Shown.Month(statement.Month)}";

    /// <summary>"LDS-S-2026-0001", or "Draft for October 2026".</summary>
    public static string Name(Statement statement) => statement.Reference.Length > 0 ? statement.Reference : $"Draft for {Shown.Month(statement.Month)}";

    public static string Of(StatementStatus status) => status switch
    {
        StatementStatus.Draft => "Draft",
        StatementStatus.Issued => "Waits for an answer",
        StatementStatus.Agreed => "Agreed",
        StatementStatus.PartDisputed => "In dispute",
        StatementStatus.Exported => "Sent out",
        StatementStatus.Paid => "Paid",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Colour(StatementStatus status) => status switch
    {
        StatementStatus.Draft => "grey",
        StatementStatus.Issued => "blue",
        StatementStatus.Agreed => "green",
        StatementStatus.PartDisputed => "orange",
        StatementStatus.Exported => "turquoise",
        StatementStatus.Paid => "teal",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(LineStatus status) => status switch
    {
        LineStatus.Open => "Open",
        LineStatus.Agreed => "Agreed",
        LineStatus.Disputed => "Disputed",
        LineStatus.Credited => "Taken back",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(DisputeStatus status) => status switch
    {
        DisputeStatus.Raised => "Waits for the provider",
        DisputeStatus.Rejected => "Rejected by the provider",
        DisputeStatus.Contested => "With both finance officers",
        DisputeStatus.Referred => "With the board’s arbiter",
        DisputeStatus.Upheld => "Upheld",
        DisputeStatus.Dismissed => "The line stands",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(LineKind kind) => kind switch
    {
        LineKind.Time => "Time",
        LineKind.Expense => "Expense",
        LineKind.Fee => "Fee",
        LineKind.Adjustment => "Adjustment",
        LineKind.Correction => "Correction",
        LineKind.BroughtForward => "Brought forward",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(DisputeReason reason) => reason switch
    {
        DisputeReason.Hours => "The hours",
        DisputeReason.Rate => "The rate",
        DisputeReason.Scope => "Not what was agreed to be done",
        DisputeReason.WrongCode => "Charged to the wrong code",
        DisputeReason.Duplicate => "Charged before",
        DisputeReason.ConflictOrVoidPlacement => "A conflict, or the placement is void",
        DisputeReason.Quality => "The quality of the work",
        DisputeReason.Vat => "How VAT applies",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static string Of(VatTreatment treatment) => treatment switch
    {
        VatTreatment.OutsideScope => "Outside the scope of VAT",
        VatTreatment.Standard => "VAT at the standard rate",
        VatTreatment.Exempt => "Exempt from VAT",
        _ => "VAT not decided",
    };

    public static string Of(ChargeUnits units) => units.UnitMinutes == 1
        ? "Exact minutes"
        : $"Units of {units.UnitMinutes} minutes, {(units.Rounding == UnitRounding.EachEntry ? "each entry rounded up" : "the line’s sum rounded up")}";

    /// <summary>"£120.00 taken back", with its hours where there are any.</summary>
    public static string Of(LineCredit credit) => credit == LineCredit.None ? "Nothing taken back"
        : $"{Shown.Money(credit.Pence)} taken back{(credit.Minutes == 0 ? "" : $", with {Shown.Duration((int)credit.Minutes)} hours")}{(credit.ChargesAgain ? "; what stands on the line is charged anew" : "")}";
}
