using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;

namespace TalentPool.Features.Savings;

/// <summary>A saving that a reader may see.</summary>
/// <param name="IsWhole">Whether the reader sees what it would have cost outside and what was saved; whoever did the work sees only what they contributed.</param>
public sealed record SeenSaving(Saving Saving, bool IsWhole)
{
    /// <summary>What the partnership saved in a year, or in all; null for whoever may not see that.</summary>
    public long? PartnershipPence(FinancialYear? year) => IsWhole ? Figures(year).PartnershipPence : null;

    public SavingFigures Figures(FinancialYear? year) => year is { } one
        ? Saving.Years.Where(own => own.StartYear == one.StartYear).Aggregate(default(SavingFigures), (sum, own) => sum + own.Figures)
        : Saving.Figures;
}
