using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>A service area for which a person may post a gap for an authority.</summary>
public sealed record PostableArea(Guid AuthorityId, string AuthorityName, Guid ServiceAreaId, string ServiceAreaName)
{
    /// <summary>What the form posts.</summary>
    public string Key => $"{AuthorityId:N}-{ServiceAreaId:N}";

    /// <summary>Those that the authority shares in a partnership today, that are switched on there, and that the person manages.</summary>
    public static async Task<IReadOnlyList<PostableArea>> Of(TalentPoolDb db, Actor actor, DateOnly today)
    {
        var managed = actor.Roles.Where(held => held.Role is Role.ServiceManager or Role.HeadOfService).ToList();
        var scopes = managed.Select(held => held.ScopeId).ToList();
        var authorities = await db.Set<Authority>().AsNoTracking().Where(authority => scopes.Contains(authority.Id)).OrderBy(authority => authority.ShortName).ToListAsync();
        var partnerships = await db.Set<Partnership>().AsNoTracking().ToListAsync();
        var areas = await db.Set<ServiceArea>().AsNoTracking().OrderBy(area => area.Name).ToListAsync();
        return
        [
            .. from authority in authorities
               from area in areas
               where managed.Exists(held => held.Covers(authority.Id, area.Id)) && partnerships.Exists(partnership => partnership.AppliesTo(authority.Id, area.Id, today) && partnership.IsSwitchedOn(authority.Id, area.Id))
               select new PostableArea(authority.Id, authority.ShortName, area.Id, area.Name),
        ];
    }
}
