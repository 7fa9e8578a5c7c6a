namespace TalentPool.Domain.Recharges;

/// <summary>What is left of a line that had been left out of its statement's document because of a dispute, now that this is settled.</summary>
/// <param name="Day">A day of the month that the line charged.</param>
public sealed record ChargeableBroughtForward(ChargeGroup Group, LineReference Origin, ChargedFor For, DateOnly Day, long AmountPence)
    : Chargeable(Group, new ChargeKey(LineKind.BroughtForward, Origin.StatementId, Origin.Number), For, Day)
{
    internal override LineKey Line => new(For, Month, LineKind.BroughtForward, null, null, null, Origin);
}
