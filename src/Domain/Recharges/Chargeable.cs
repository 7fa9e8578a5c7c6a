namespace TalentPool.Domain.Recharges;

/// <summary>Something approved, or settled, that is on no statement yet.</summary>
/// <param name="Day">The day of the work or of the expense; its month is the month that is charged, however late it was approved.</param>
public abstract record Chargeable(ChargeGroup Group, ChargeKey Key, ChargedFor For, DateOnly Day)
{
    public DateOnly Month => new(Day.Year, Day.Month, 1);

    /// <summary>The line that it belongs on.</summary>
    internal abstract LineKey Line { get; }
}
