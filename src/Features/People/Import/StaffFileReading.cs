using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Import;

/// <summary>The lists that somebody may look at, and for whom they may bring one.</summary>
public sealed class StaffFileReading(TalentPoolDb db)
{
    /// <summary>The authorities whose list this person may take in: all of its people, for every service area.</summary>
    public async Task<IReadOnlyList<Authority>> AuthoritiesOf(Actor actor, DateOnly today)
    {
        var all = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().OrderBy(authority => authority.ShortName).ToListAsync();
        var own = new List<Authority>();
        foreach (var authority in all)
        {
            if (May(await GrantPlace.Of(db, ScopeKind.Authority, authority.Id, today), actor))
            {
                own.Add(authority);
            }
        }

        return own;
    }

    /// <summary>None where there is no such list, or it is another authority's.</summary>
    public async Task<(StaffFile File, string Authority, StaffImporter Importer)?> Find(Guid fileId, Actor actor, DateOnly today)
    {
        if (await db.Set<StaffFile>().AsNoTracking().SingleOrDefaultAsync(file => file.Id == fileId) is not { } file)
        {
            return null;
        }

        var place = await GrantPlace.Of(db, ScopeKind.Authority, file.AuthorityId, today);
        var name = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().Where(authority => authority.Id == file.AuthorityId).Select(authority => authority.Name).SingleAsync();
        return May(place, actor) ? (file, name, new StaffImporter(actor.PersonId, place.IsAdministeredBy(actor))) : null;
    }

    private static bool May(GrantPlace place, Actor actor) => place.Permits(record => PermissionTable.Allows(Permission.ImportPeople, actor, record), []);
}
