namespace TalentPool.Domain.Recharges;

/// <summary>What the recipient says is wrong with a line.</summary>
public enum DisputeReason
{
    Hours,
    Rate,
    Scope,
    WrongCode,
    Duplicate,
    ConflictOrVoidPlacement,
    Quality,
    Vat,
}
