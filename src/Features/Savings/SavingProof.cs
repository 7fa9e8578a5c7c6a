using TalentPool.Domain.Savings;

namespace TalentPool.Features.Savings;

/// <summary>Where the evidence of a saving is kept, as a person says it. What the placement’s records say of it is taken from them.</summary>
public sealed record SavingProof(string BudgetReference, string OrderNotPlacedReference, string SpendLikelyReference)
{
    public static SavingProof Of(SavingEvidence evidence) => new(evidence.BudgetReference, evidence.OrderNotPlacedReference, evidence.SpendLikelyReference);

    /// <summary>With what a placement’s own records say.</summary>
    public SavingEvidence With(DerivedSaving derived) => new(
        BudgetReference, OrderNotPlacedReference, SpendLikelyReference, derived.QualityHeld, derived.Costs?.OwnWork ?? OwnWork.Covered, derived.Costs?.AreProviderCostsRecorded ?? false);

    /// <summary>Of what follows from no placement: nobody’s own work was left for it, and its costs are in the figures.</summary>
    public SavingEvidence Alone(bool qualityHeld) => new(BudgetReference, OrderNotPlacedReference, SpendLikelyReference, qualityHeld, OwnWork.SpareTime, AreProviderCostsRecorded: true);
}
