using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Review;

/// <summary>What a review shows: everybody at the authority who holds a role there, with when they last used it and who stands in for them.</summary>
public sealed class AccessReviewReading(TalentPoolDb db)
{
    public const int PageSize = 50;

    /// <summary>None where there is no such review, or it is another authority's.</summary>
    public async Task<(AccessReview Review, string Authority, GrantPlace Place)?> Find(Guid reviewId, Actor actor, DateOnly today)
    {
        if (await db.Set<AccessReview>().AsNoTracking().SingleOrDefaultAsync(review => review.Id == reviewId) is not { } review)
        {
            return null;
        }

        var place = await GrantPlace.Of(db, ScopeKind.Authority, review.AuthorityId, today);
        var name = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().Where(authority => authority.Id == review.AuthorityId).Select(authority => authority.Name).SingleAsync();
        return place.Permits(record => PermissionTable.Allows(Permission.ReviewAccess, actor, record), []) ? (review, name, place) : null;
    }

    /// <summary>The reviews of an authority, the newest first.</summary>
    public Task<List<AccessReview>> Of(Guid authorityId) =>
        db.Set<AccessReview>().AsNoTracking().IgnoreAutoIncludes().Where(review => review.AuthorityId == authorityId).OrderByDescending(review => review.Quarter).ToListAsync();

    /// <returns>One page of roles by the name of their holder, how many there are, and how many are still to be decided.</returns>
    public async Task<(IReadOnlyList<ReviewedGrant> Grants, int Count, int Open)> Grants(AccessReview review, GrantPlace place, Actor actor, int page, DateOnly today)
    {
        var decided = review.Decisions.Select(decision => decision.GrantId).ToList();
        var held = review.CompletedAt is null ? await HeldGrants.Of(db, review.AuthorityId, today).Select(grant => grant.Id).ToListAsync() : [];
        List<Guid> wanted = [.. held.Union(decided)];
        var shown = db.Set<Grant>().AsNoTracking().Where(grant => wanted.Contains(grant.Id)).Join(db.Set<Person>(), grant => grant.PersonId, person => person.Id, (grant, person) => new { Grant = grant, person.Name, person.LastUsedOn, person.SuspendedAt });
        var ids = await shown.Select(row => row.Grant.Id).ToListAsync();
        var rows = await shown.OrderBy(row => row.Name).ThenBy(row => row.Grant.PersonId).ThenBy(row => row.Grant.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync();
        var holders = rows.Select(row => row.Grant.PersonId).Distinct().ToList();
        var deputies = await HeldGrants.Of(db, review.AuthorityId, today).AsNoTracking().Where(grant => grant.DeputyForId != null && holders.Contains(grant.DeputyForId.Value)).ToListAsync();
        var deciders = review.Decisions.Select(decision => decision.DecidedById).ToList();
        var names = await RoleNames.Of(db, [.. rows.Select(row => row.Grant), .. deputies]);
        var deciderNames = await db.Set<Person>().AsNoTracking().Where(person => deciders.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        return (
        [
            .. rows.Select(row => new ReviewedGrant(
                row.Grant.Id,
                row.Grant.PersonId,
                row.Name,
                row.SuspendedAt is not null ? "Suspended" : row.LastUsedOn is { } used ? Shown.Day(used) : "Not yet",
                string.Join(", ", deputies.Where(deputy => deputy.DeputyForId == row.Grant.PersonId && deputy.Role == row.Grant.Role).Select(deputy => names.Person(deputy.PersonId)).Distinct()),
                row.Grant.DeputyForId is { } stoodInFor ? $"{RoleNames.Of(row.Grant.Role)}, for {names.Person(stoodInFor)}" : RoleNames.Of(row.Grant.Role),
                names.Areas(row.Grant),
                row.Grant.To is { } to ? $"{Shown.Day(row.Grant.From)} to {Shown.Day(to)}" : $"From {Shown.Day(row.Grant.From)}",
                review.DecisionOn(row.Grant.Id) is { } decision ? $"{(decision.IsKept ? "Kept" : "Ended")} by {deciderNames.GetValueOrDefault(decision.DecidedById, "someone")}" : null,
                WhyNot(row.Grant, place, actor))),
        ], ids.Count, ids.Count(id => review.DecisionOn(id) is null));
    }

    private static string? WhyNot(Grant grant, GrantPlace place, Actor actor) =>
        grant.PersonId == actor.PersonId || grant.DeputyForId == actor.PersonId ? "Yours: the administrator decides"
        : GrantPlace.Checking.Contains(grant.Role) && !place.IsAdministeredBy(actor) ? "The administrator decides"
        : null;
}
