namespace TalentPool.Domain.Recharges;

/// <summary>A line that was charged, and the rate that a backdated award has given it since. It makes one adjustment line.</summary>
/// <param name="Day">A day of the month that the line charged.</param>
public sealed record ChargeableAdjustment(ChargeGroup Group, ChargedLine Charged, ChargedFor For, DateOnly Day, Guid RateId, long RatePencePerHour)
    : Chargeable(Group, new ChargeKey(LineKind.Adjustment, Charged.Line.StatementId, Charged.Line.Number, Charged.Adjustments + 1), For, Day)
{
    public long AmountPence => Charged.AdjustmentPence(RatePencePerHour);

    internal override LineKey Line => new(For, Month, LineKind.Adjustment, RatePencePerHour, RateId, null, Charged.Line);
}
