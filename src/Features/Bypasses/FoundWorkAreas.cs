using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Bypasses;

/// <summary>The authorities and service areas of which a person may record outside work that was found.</summary>
public static class FoundWorkAreas
{
    public static async Task<IReadOnlyList<PostableArea>> Of(TalentPoolDb db, Actor actor, DateOnly today)
    {
        var partnerships = await db.Set<Partnership>().AsNoTracking().ToListAsync();
        var authorities = await db.Set<Authority>().AsNoTracking().OrderBy(authority => authority.ShortName).ToListAsync();
        var areas = await db.Set<ServiceArea>().AsNoTracking().OrderBy(area => area.Name).ToListAsync();
        return
        [
            .. from authority in authorities
               from area in areas
               let partnership = partnerships.Find(candidate => candidate.AppliesTo(authority.Id, area.Id, today))
               where partnership is not null && PermissionTable.Allows(Permission.RecordFoundWork, actor, Concerning(partnership.Id, authority.Id, area.Id))
               select new PostableArea(authority.Id, authority.ShortName, area.Id, area.Name),
        ];
    }

    public static Concerning Concerning(Guid partnershipId, Guid authorityId, Guid serviceAreaId) =>
        new() { PartnershipId = partnershipId, HostAuthorityId = authorityId, ServiceAreaId = serviceAreaId };
}
