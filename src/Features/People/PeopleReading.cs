using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.People;

/// <summary>The people that someone looks after, with the roles they hold.</summary>
public sealed class PeopleReading(TalentPoolDb db)
{
    public const int PageSize = 25;

    /// <summary>The authorities whose people this person looks after, by name.</summary>
    public async Task<IReadOnlyList<Authority>> AuthoritiesOf(Actor actor, DateOnly today)
    {
        var all = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().OrderBy(authority => authority.ShortName).ToListAsync();
        var lookedAfter = new List<Authority>();
        foreach (var authority in all)
        {
            var place = await GrantPlace.Of(db, ScopeKind.Authority, authority.Id, today);
            if (place.IsLookedAfterBy(actor))
            {
                lookedAfter.Add(authority);
            }
        }

        return lookedAfter;
    }

    public async Task<(IReadOnlyList<PersonRow> People, int Count)> Find(Guid authorityId, string? name, int page, DateOnly today)
    {
        var people = db.Set<Person>().AsNoTracking().Where(person => person.AuthorityId == authorityId && person.ForgottenAt == null);
        if (!string.IsNullOrWhiteSpace(name))
        {
            var part = name.Trim().ToLowerInvariant();
            people = people.Where(person => person.Name.ToLower().Contains(part));
        }

        var count = await people.CountAsync();
        var shown = await people.OrderBy(person => person.Name).ThenBy(person => person.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(person => new { person.Id, person.Name, person.SuspendedAt, HasPassword = person.PasswordHash != null }).ToListAsync();
        var ids = shown.Select(person => person.Id).ToList();
        var grants = (await db.Set<Grant>().AsNoTracking().Where(grant => ids.Contains(grant.PersonId)).ToListAsync())
            .Where(grant => grant.IsInForceOn(today)).ToLookup(grant => grant.PersonId);
        return (
        [
            .. shown.Select(person => new PersonRow(
                person.Id,
                person.Name,
                [.. grants[person.Id].Select(grant => grant.DeputyForId is null ? RoleNames.Of(grant.Role) : $"{RoleNames.Of(grant.Role)} (deputy)").Distinct().Order()],
                person.SuspendedAt is not null,
                person.HasPassword)),
        ], count);
    }

    public async Task<IReadOnlyList<GrantRow>> GrantsOf(Guid personId, DateOnly today)
    {
        var grants = await db.Set<Grant>().AsNoTracking().Where(grant => grant.PersonId == personId).ToListAsync();
        var names = await RoleNames.Of(db, grants);
        return
        [
            .. grants.OrderBy(grant => grant.EndedAt is not null).ThenByDescending(grant => grant.From).Select(grant => new GrantRow(
                grant.Id,
                RoleNames.Of(grant.Role),
                names.Place(grant),
                names.Areas(grant),
                grant.From,
                grant.To,
                grant.DeputyForId is { } deputised ? names.Person(deputised) : null,
                names.Person(grant.GrantedById),
                grant.EndedAt,
                grant.EndedById is { } ender ? names.Person(ender) : null,
                grant.EndedAt is null && !(grant.To < today))),
        ];
    }
}
