namespace TalentPool.Domain.Recharges;

/// <summary>
/// What has to be the same for two things to stand on one line: placement, rate, matter, month and kind. Lines stand in this order, which is
/// total, so that the order in which things were handed in leaves no trace.
/// </summary>
internal readonly record struct LineKey(
    ChargedFor For, DateOnly Month, LineKind Kind, long? RatePencePerHour = null, Guid? RateId = null, ChargeUnits? Units = null, LineReference? Origin = null)
    : IComparable<LineKey>
{
    public int CompareTo(LineKey other)
    {
        var order = string.CompareOrdinal(For.PlacementReference, other.For.PlacementReference);
        order = order != 0 ? order : For.PlacementId.CompareTo(other.For.PlacementId);
        order = order != 0 ? order : Month.CompareTo(other.Month);
        order = order != 0 ? order : Kind.CompareTo(other.Kind);
        order = order != 0 ? order : string.CompareOrdinal(For.Matter, other.For.Matter);
        order = order != 0 ? order : Nullable.Compare(RatePencePerHour, other.RatePencePerHour);
        order = order != 0 ? order : Nullable.Compare(RateId, other.RateId);
        order = order != 0 ? order : Nullable.Compare(Units?.UnitMinutes, other.Units?.UnitMinutes);
        order = order != 0 ? order : Nullable.Compare(Units?.Rounding, other.Units?.Rounding);
        order = order != 0 ? order : Nullable.Compare(Origin?.StatementId, other.Origin?.StatementId);
        return order != 0 ? order : Nullable.Compare(Origin?.Number, other.Origin?.Number);
    }
}
