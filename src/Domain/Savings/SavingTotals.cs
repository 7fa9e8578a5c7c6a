using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>
/// Three classes and two totals. Whether avoided cost counts is disputed (the Cabinet Office says no, the first partnership counted all), so the
/// board decides which total it publishes.
/// </summary>
public readonly record struct SavingTotals(long CashablePence, long CostAvoidancePence, long NonCashablePence)
{
    public long AllPence => CashablePence + CostAvoidancePence + NonCashablePence;

    public static SavingTotals operator +(SavingTotals left, SavingTotals right) => new(
        left.CashablePence + right.CashablePence, left.CostAvoidancePence + right.CostAvoidancePence, left.NonCashablePence + right.NonCashablePence);

    /// <summary>What accepted savings come to in a year.</summary>
    public static SavingTotals Of(IEnumerable<Saving> savings, FinancialYear year)
    {
        var byClass = savings.ToLookup(saving => saving.Class, saving => saving.CountedPence(year));
        return new(byClass[SavingClass.Cashable].Sum(), byClass[SavingClass.CostAvoidance].Sum(), byClass[SavingClass.NonCashable].Sum());
    }
}
