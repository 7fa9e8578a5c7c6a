namespace TalentPool.Domain.Savings;

/// <summary>What there is to show for a saving. A reference says where the evidence is kept; empty means that there is none.</summary>
/// <param name="BudgetReference">A budget for it, or an approved outsourcing, existed.</param>
/// <param name="OrderNotPlacedReference">The order outside was provably not placed.</param>
/// <param name="SpendLikelyReference">The spending was likely although no budget was there for it.</param>
/// <param name="QualityHeld">Whether the quality did not fall, as the close-out's answers say.</param>
/// <param name="AreProviderCostsRecorded">Whether what the officer's own work cost the provider is among its costs.</param>
public sealed record SavingEvidence(
    string BudgetReference, string OrderNotPlacedReference, string SpendLikelyReference, bool QualityHeld, OwnWork OwnWork, bool AreProviderCostsRecorded)
{
    /// <summary>Whether the figures are net: the time was spare, or its cost is recorded. Otherwise somebody paid for it unseen.</summary>
    public bool IsNet => OwnWork == OwnWork.SpareTime || AreProviderCostsRecorded;

    /// <summary>The class that the evidence carries, and none above it.</summary>
    public SavingClass Class =>
        IsThere(BudgetReference) && IsThere(OrderNotPlacedReference) && QualityHeld && IsNet ? SavingClass.Cashable
        : IsThere(BudgetReference) || IsThere(SpendLikelyReference) ? SavingClass.CostAvoidance
        : SavingClass.NonCashable;

    private static bool IsThere(string reference) => !string.IsNullOrWhiteSpace(reference);
}
