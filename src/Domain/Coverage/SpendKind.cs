namespace TalentPool.Domain.Coverage;

/// <summary>What a file of finance lists. The two are never counted together: an order and the payment for it are the same work.</summary>
public enum SpendKind
{
    Payments,
    Orders,
}
