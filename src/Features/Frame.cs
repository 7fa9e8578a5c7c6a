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
public sealed record Frame(Actor Actor, string Organisation, string? Place, int Unread)
{
    private const string Nobodys = "TalentPool";

    /// <summary>Nobody needs to know more than that there are very many.</summary>
    private const int MostCounted = 100;

    public static async Task<Frame> Of(TalentPoolDb db, Actor actor)
    {
        var unread = await db.Set<Notice>().AsNoTracking()
            .Where(notice => notice.PersonId == actor.PersonId && notice.ReadAt == null).Take(MostCounted).CountAsync();
        var authority = await db.Set<Authority>().AsNoTracking().Where(a => a.Id == actor.AuthorityId)
            .Select(a => new { a.Name, a.ShortName }).SingleOrDefaultAsync();
        var organisation = authority?.Name ?? await PartnershipOf(db, actor) ?? Nobodys;
        var deputisedIds = actor.Roles.Select(held => held.DeputyForId).OfType<Guid>().Distinct().ToList();
        var deputised = deputisedIds.Count == 0 ? [] : await db.Set<Person>().AsNoTracking()
            .Where(person => deputisedIds.Contains(person.Id)).OrderBy(person => person.Name).Select(person => person.Name).ToListAsync();
        var place = deputised.Count == 0 ? authority?.ShortName : $"{authority?.ShortName} (for {string.Join(", ", deputised)})".TrimStart();
        return new Frame(actor, organisation, place, unread);
    }

    private static async Task<string?> PartnershipOf(TalentPoolDb db, Actor actor)
    {
        var scopes = actor.Roles.Select(held => held.ScopeId).Distinct().ToList();
        return await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes().Where(p => scopes.Contains(p.Id))
            .OrderBy(p => p.Name).Select(p => p.Name).FirstOrDefaultAsync();
    }
}
