namespace TalentPool.Domain.Recharges;

/// <summary>A line of a statement. Once issued, lines are never changed: what turns out wrong is credited and charged anew.</summary>
public sealed class StatementLine
{
    internal StatementLine(Guid statementId, LineFigures figures)
    {
        (StatementId, Number, Kind, Month, From, To) = (statementId, figures.Number, figures.Kind, figures.Month, figures.From, figures.To);
        (PlacementId, PlacementReference, Matter) = figures.For;
        (Minutes, ChargeableMinutes, UnitMinutes, Rounding) = (figures.Minutes, figures.ChargeableMinutes, figures.Units?.UnitMinutes, figures.Units?.Rounding);
        (RateId, RatePencePerHour, AmountPence) = (figures.RateId, figures.RatePencePerHour, figures.AmountPence);
        (OriginStatementId, OriginLineNumber) = (figures.Origin?.StatementId, figures.Origin?.Number);
        (AdjustedMinutes, ChargedBeforePence) = (figures.AdjustedMinutes, figures.ChargedBeforePence);
    }

    private StatementLine() => (PlacementReference, Matter) = ("", "");

    /// <summary>Given by the database; the entries of the line name it.</summary>
    public long Id { get; private init; }

    public Guid StatementId { get; private init; }

    /// <summary>From 1, in the order of the statement.</summary>
    public int Number { get; private init; }

    public LineKind Kind { get; private init; }

    public Guid PlacementId { get; private init; }

    public string PlacementReference { get; private init; }

    public string Matter { get; private init; }

    /// <summary>The first day of the month that is charged.</summary>
    public DateOnly Month { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly To { get; private init; }

    /// <summary>As worked; 0 on lines that charge no time of their own.</summary>
    public long Minutes { get; private init; }

    public long ChargeableMinutes { get; private init; }

    public int? UnitMinutes { get; private init; }

    public UnitRounding? Rounding { get; private init; }

    public Guid? RateId { get; private init; }

    public long? RatePencePerHour { get; private init; }

    public Guid? OriginStatementId { get; private init; }

    public int? OriginLineNumber { get; private init; }

    public long AdjustedMinutes { get; private init; }

    public long ChargedBeforePence { get; private init; }

    public long AmountPence { get; private init; }

    public ChargedFor For => new(PlacementId, PlacementReference, Matter);

    public LineFigures Figures => new(
        Number, Kind, For, Month, From, To, Minutes, ChargeableMinutes, UnitMinutes is { } unit && Rounding is { } rounding ? new ChargeUnits(unit, rounding) : null,
        RateId, RatePencePerHour, OriginStatementId is { } origin && OriginLineNumber is { } number ? new LineReference(origin, number) : null,
        AdjustedMinutes, ChargedBeforePence, AmountPence);
}
