using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features;

/// <summary>What the frame of every page shows about the person signed in.</summary>
/// <param name="Organisation">Whose service it is to this person: their authority, else the partnership they run or sit on.</param>
/// <param name="Place">The authority's short name, and whom the person stands in for.</param>
/// <param name="NewestNotice">The newest notice that the page may show, from which on the script asks for more; none for whoever wants no live notices.</param>
public sealed record Frame(Actor Actor, string Organisation, string? Place, int Unread, long? NewestNotice)
{
    private const string Nobodys = "TalentPool";

    /// <summary>Nobody needs to know more than that there are very many.</summary>
    private const int MostCounted = 100;

    public static async Task<Frame> Of(TalentPoolDb db, Actor actor)
    {
        // In one command, because it is asked on every page.
        var told = await db.Set<Person>().AsNoTracking().Where(person => person.Id == actor.PersonId).Select(person => new
        {
            person.WantsLiveNotices,
            Unread = db.Set<Notice>().Where(notice => notice.PersonId == person.Id && notice.ReadAt == null).Take(MostCounted).Count(),
            Newest = db.Set<Notice>().Where(notice => notice.PersonId == person.Id).Max(notice => (long?)notice.Id),
            Authority = db.Set<Authority>().IgnoreAutoIncludes().Where(authority => authority.Id == person.AuthorityId).Select(authority => authority.Name).FirstOrDefault(),
            ShortName = db.Set<Authority>().IgnoreAutoIncludes().Where(authority => authority.Id == person.AuthorityId).Select(authority => authority.ShortName).FirstOrDefault(),
        }).SingleAsync();
        var organisation = told.Authority ?? await PartnershipOf(db, actor) ?? Nobodys;
        var deputisedIds = actor.Roles.Select(held => held.DeputyForId).OfType<Guid>().Distinct().ToList();
        var deputised = deputisedIds.Count == 0 ? [] : await db.Set<Person>().AsNoTracking()
            .Where(person => deputisedIds.Contains(person.Id)).OrderBy(person => person.Name).Select(person => person.Name).ToListAsync();
        var place = deputised.Count == 0 ? told.ShortName : $"{told.ShortName} (for {string.Join(", ", deputised)})".TrimStart();
        return new Frame(actor, organisation, place, told.Unread, told.WantsLiveNotices ? told.Newest ?? 0 : null);
    }

    private static async Task<string?> PartnershipOf(TalentPoolDb db, Actor actor)
    {
        var scopes = actor.Roles.Select(held => held.ScopeId).Distinct().ToList();
        return await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes().Where(p => scopes.Contains(p.Id))
            .OrderBy(p => p.Name).Select(p => p.Name).FirstOrDefaultAsync();
    }
}
