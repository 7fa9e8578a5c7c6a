using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Gaps;

/// <summary>The authorities that were members of a partnership and no longer are, each with its first day outside.</summary>
public static class MembersThatLeft
{
    public static async Task<IReadOnlyDictionary<Guid, DateOnly>> Of(TalentPoolDb db, Guid partnershipId, DateOnly today, CancellationToken cancellation = default)
    {
        var memberships = await db.Set<Partnership>().AsNoTracking().Where(partnership => partnership.Id == partnershipId)
            .SelectMany(partnership => partnership.Memberships)
            .Select(membership => new { membership.AuthorityId, membership.To })
            .ToListAsync(cancellation);
        return memberships.GroupBy(membership => membership.AuthorityId)
            .Where(own => own.All(membership => membership.To < today))
            .ToDictionary(own => own.Key, own => own.Max(membership => membership.To)!.Value.AddDays(1));
    }
}
