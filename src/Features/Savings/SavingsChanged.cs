using TalentPool.Database;
using TalentPool.Domain.Savings;

namespace TalentPool.Features.Savings;

/// <summary>Which savings their placements' records no longer say: hours may have been approved, taken back or corrected since, something charged or credited, or a cost entered.</summary>
public static class SavingsChanged
{
    /// <summary>Of these savings. What follows from no placement has no records, what has ended is not asked, and neither is what is kept without its words.</summary>
    public static async Task<IReadOnlySet<Guid>> Of(TalentPoolDb db, IEnumerable<Saving> savings, DateOnly today, CancellationToken cancellation = default)
    {
        var asked = savings.Where(saving => saving is { PlacementId: not null, ForgottenAt: null, Status: SavingStatus.Claimed or SavingStatus.Verified or SavingStatus.Accepted }).ToList();
        if (asked.Count == 0)
        {
            return new HashSet<Guid>();
        }

        var derived = await DerivedSaving.Of(db, [.. asked.Select(saving => saving.PlacementId!.Value).Distinct()], today, cancellation);
        return asked.Where(saving => !derived[saving.PlacementId!.Value].Supports(saving)).Select(saving => saving.Id).ToHashSet();
    }
}
