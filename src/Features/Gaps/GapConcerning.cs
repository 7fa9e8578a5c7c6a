using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>What the permission table needs to know of a gap.</summary>
public static class GapConcerning
{
    /// <param name="homeAuthorityId">The member that is asked, or whose officer is offered, where the act is about one.</param>
    public static async Task<Concerning> Of(TalentPoolDb db, Gap gap, DateOnly today, Guid? homeAuthorityId = null, CancellationToken cancellation = default) => new()
    {
        PartnershipId = gap.PartnershipId,
        HostAuthorityId = gap.AuthorityId,
        HomeAuthorityId = homeAuthorityId,
        MemberAuthorityIds = await MembersOn(db, gap.PartnershipId, today, cancellation),
        ServiceAreaId = gap.ServiceAreaId,
        RequesterId = gap.RequesterId,
    };

    private static async Task<IReadOnlyList<Guid>> MembersOn(TalentPoolDb db, Guid partnershipId, DateOnly today, CancellationToken cancellation) =>
        await db.Set<Partnership>().AsNoTracking()
            .Where(partnership => partnership.Id == partnershipId)
            .SelectMany(partnership => partnership.Memberships)
            .Where(membership => membership.From <= today && (membership.To == null || membership.To >= today))
            .Select(membership => membership.AuthorityId)
            .Distinct()
            .ToListAsync(cancellation);
}
