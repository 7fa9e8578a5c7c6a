using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;

namespace TalentPool.Features.Savings;

/// <summary>The financial years of a placement that a saving has which is neither rejected nor reversed.</summary>
internal static class YearsClaimed
{
    public static async Task<IReadOnlyList<FinancialYear>> Of(TalentPoolDb db, Guid placementId, CancellationToken cancellation = default) =>
        [.. (await db.Set<Saving>().Where(saving => saving.PlacementId == placementId && saving.Status != SavingStatus.Rejected && saving.Status != SavingStatus.Reversed)
            .SelectMany(saving => saving.Years.Select(year => year.StartYear)).Distinct().ToListAsync(cancellation)).Order().Select(start => new FinancialYear(start))];
}
