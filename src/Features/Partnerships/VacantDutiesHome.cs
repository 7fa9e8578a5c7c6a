using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Home;

namespace TalentPool.Features.Partnerships;

/// <summary>For administrators: the service areas that are on and where nobody can perform a duty.</summary>
public sealed class VacantDutiesHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var scopes = actor.Roles.Where(held => held.Role == Role.PartnershipAdministrator).Select(held => held.ScopeId).ToList();
        if (scopes.Count == 0)
        {
            return HomePart.None;
        }

        var isEverywhere = scopes.Contains(Guid.Empty);
        var vacant = await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes().Where(partnership => isEverywhere || scopes.Contains(partnership.Id))
            .SelectMany(partnership => partnership.SwitchedOn).Where(area => area.OffAt == null && area.VacantSince != null)
            .Select(area => area.VacantSince!.Value).ToListAsync();
        return vacant.Count == 0
            ? HomePart.None
            : new HomePart { Tasks = [new HomeTask("Give roles that nobody holds", "/duties", $"{Words.Count(vacant.Count, "service area has a duty", "service areas have duties")} that nobody can perform", AskedAt: vacant.Min())] };
    }
}
