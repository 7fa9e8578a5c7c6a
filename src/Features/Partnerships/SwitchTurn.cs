using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Partnerships;

/// <summary>How every act on a member's service area begins: the partnership's turn is taken, and the permission asked.</summary>
internal static class SwitchTurn
{
    public static async Task<Outcome> Take(
        ActScope scope, Guid partnershipId, Guid authorityId, Guid serviceAreaId, Func<Partnership, Authority, ServiceArea, Task<Outcome>> decide)
    {
        var partnership = await scope.Take<Partnership>(partnershipId);
        if (!scope.IsPermitted(new Concerning { PartnershipId = partnership.Id }))
        {
            return PlatformRefusals.NotPermitted;
        }

        var member = await scope.Db.Set<Authority>().AsNoTracking().SingleOrDefaultAsync(authority => authority.Id == authorityId);
        var area = await scope.Db.Set<ServiceArea>().AsNoTracking().SingleOrDefaultAsync(known => known.Id == serviceAreaId);
        return member is null || area is null ? PlatformRefusals.NotFound : await decide(partnership, member, area);
    }
}
