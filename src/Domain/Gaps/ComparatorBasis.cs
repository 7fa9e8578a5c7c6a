namespace TalentPool.Domain.Gaps;

/// <summary>What the outside price is a price for.</summary>
public enum ComparatorBasis
{
    Hour,
    Day,
    FixedPrice,
}
