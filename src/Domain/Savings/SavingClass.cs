namespace TalentPool.Domain.Savings;

/// <summary>How far a saving is money. The stronger first.</summary>
public enum SavingClass
{
    /// <summary>Money that would have been spent was not, and is free.</summary>
    Cashable,

    /// <summary>Spending that was likely, and in no budget, did not come about.</summary>
    CostAvoidance,

    /// <summary>Time, quality, resilience.</summary>
    NonCashable,
}
