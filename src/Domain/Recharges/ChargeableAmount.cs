namespace TalentPool.Domain.Recharges;

/// <summary>An approved expense, or a fee or share of a post that its schedule makes due.</summary>
/// <param name="Kind">Expense or fee.</param>
/// <param name="Number">Which fee of the schedule it is; 0 for an expense.</param>
/// <param name="AmountPence">Fewer than nought where it gives money back.</param>
public sealed record ChargeableAmount(ChargeGroup Group, LineKind Kind, Guid RecordId, long Number, ChargedFor For, DateOnly Day, long AmountPence)
    : Chargeable(Group, new ChargeKey(Kind, RecordId, Number), For, Day)
{
    internal override LineKey Line => new(For, Month, Kind);
}
