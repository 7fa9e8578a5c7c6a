using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Platform.People;

/// <summary>
/// Who has what waited for someone who has left: whoever deputises for them, else those who hold a role that may do it. Nothing is rewritten:
/// it follows from the day's grants, so that it moves on the same day, and back when the person is.
/// </summary>
public static class StandIns
{
    private static readonly Role[] Managing = [Role.ServiceManager, Role.HeadOfService, Role.LineManager];

    /// <summary>The person; where they have left, those who act instead. Nobody, where there is none.</summary>
    /// <param name="others">The roles whose holders at that authority may do it when there is no deputy.</param>
    public static async Task<IReadOnlyList<Guid>> Of(TalentPoolDb db, DateOnly today, Guid personId, Guid authorityId, Guid? serviceAreaId, params Role[] others)
    {
        var left = await Left(db, today, [personId]);
        if (!left.TryGetValue(personId, out var deputies))
        {
            return [personId];
        }

        return deputies.Count > 0 ? deputies : [.. (await RoleHolders.WithDeputies(db, today, [authorityId], serviceAreaId, others)).Where(other => other != personId)];
    }

    /// <summary>
    /// The person, whatever roles they still hold, until they can no longer sign in; then whoever may do it instead. For what somebody does because they
    /// were named and not because of a role: an officer whose days as a manager are over is still the officer.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>> OfNamed(TalentPoolDb db, DateOnly today, Guid personId, Guid authorityId, Guid? serviceAreaId, params Role[] others) =>
        await IsSuspended(db, personId) ? [.. (await RoleHolders.WithDeputies(db, today, [authorityId], serviceAreaId, others)).Where(other => other != personId)] : [personId];

    /// <summary>The person for as long as they hold that role there and can sign in; after that whoever deputises for them in it, else the others who hold it.</summary>
    public static async Task<IReadOnlyList<Guid>> OfHolder(TalentPoolDb db, DateOnly today, Guid personId, Role role, Guid authorityId, Guid? serviceAreaId)
    {
        var holders = await RoleHolders.WithDeputies(db, today, [authorityId], serviceAreaId, role);
        if (holders.Contains(personId))
        {
            return [personId];
        }

        var deputies = (await RoleHolders.DeputiesOf(db, today, personId, role)).Intersect(holders).ToList();
        return deputies.Count > 0 ? deputies : holders;
    }

    public static Task<bool> IsSuspended(TalentPoolDb db, Guid personId) => db.Set<Person>().AnyAsync(person => person.Id == personId && person.SuspendedAt != null);

    /// <summary>Of these people, the actor and those who have left and whose tasks have come to the actor. What the actor may do of them the rules say.</summary>
    public static async Task<IReadOnlyList<Guid>> InWhosePlace(TalentPoolDb db, Actor actor, DateOnly today, IReadOnlyCollection<Guid> people)
    {
        var scopes = actor.Roles.Where(held => held.Role is Role.ServiceManager or Role.HeadOfService).Select(held => held.ScopeId).ToList();
        var left = scopes.Count == 0 && actor.Roles.All(held => held.DeputyForId is null) ? [] : await Left(db, today, [.. people.Where(person => person != actor.PersonId)]);
        if (left.Count == 0)
        {
            return [actor.PersonId];
        }

        List<Guid> ids = [.. left.Keys];
        var homes = await db.Set<Person>().AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.AuthorityId);
        return
        [
            actor.PersonId,
            .. left.Where(one => one.Value.Count > 0 ? one.Value.Contains(actor.PersonId) : homes.GetValueOrDefault(one.Key) is { } home && scopes.Contains(home)).Select(one => one.Key),
        ];
    }

    /// <summary>
    /// The duties of the line managers who have left with no deputy, for a head of service: they are carried as a deputy carries them, so that the
    /// officers of somebody who is gone are agreed to, confirmed and released the same day.
    /// </summary>
    /// <param name="held">The roles that the head holds today.</param>
    public static async Task<IReadOnlyList<HeldRole>> LineManagersLeftTo(
        TalentPoolDb db, Guid personId, IReadOnlyList<HeldRole> held, DateOnly today, CancellationToken cancellation = default)
    {
        var heads = held.Where(role => role.Role == Role.HeadOfService).ToList();
        if (heads.Count == 0)
        {
            return [];
        }

        var homes = heads.Select(role => role.ScopeId).Distinct().ToList();
        var managed = await db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes()
            .Where(officer => homes.Contains(officer.HomeAuthorityId) && officer.PersonId != personId && officer.LineManagerId != personId
                && (db.Set<Person>().Any(person => person.Id == officer.LineManagerId && person.SuspendedAt != null)
                    || !db.Set<Grant>().Any(grant => grant.PersonId == officer.LineManagerId && Managing.Contains(grant.Role)
                        && grant.EndedAt == null && grant.From <= today && (grant.To == null || grant.To >= today))))
            .Select(officer => new { officer.HomeAuthorityId, officer.ServiceAreaId, officer.LineManagerId }).Distinct().ToListAsync(cancellation);
        managed.RemoveAll(team => !heads.Exists(head => head.Covers(team.HomeAuthorityId, team.ServiceAreaId)));
        var left = await Left(db, today, [.. managed.Select(team => team.LineManagerId).Distinct()]);
        return
        [
            .. managed.Where(team => left.TryGetValue(team.LineManagerId, out var deputies) && deputies.Count == 0)
                .Select(team => new HeldRole(Role.LineManager, team.HomeAuthorityId, [team.ServiceAreaId], team.LineManagerId)),
        ];
    }

    /// <summary>
    /// Those of them who can no longer act as managers, each with their deputies: suspended, or every role by which managers are asked to act has ended.
    /// It says nothing of what else they are: see <see cref="OfNamed"/> and <see cref="OfHolder"/>.
    /// </summary>
    public static async Task<Dictionary<Guid, List<Guid>>> Left(TalentPoolDb db, DateOnly today, IReadOnlyCollection<Guid> people)
    {
        if (people.Count == 0)
        {
            return [];
        }

        var suspended = await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id) && person.SuspendedAt != null).Select(person => person.Id).ToListAsync();
        var grants = await db.Set<Grant>().AsNoTracking().Where(grant => Managing.Contains(grant.Role) && people.Contains(grant.PersonId)).ToListAsync();
        var over = grants.GroupBy(grant => grant.PersonId).Where(own => !own.Any(grant => grant.IsInForceOn(today))).Select(own => own.Key);
        var left = suspended.Union(over).ToList();
        if (left.Count == 0)
        {
            return [];
        }

        var lent = (await db.Set<Grant>().AsNoTracking()
                .Where(grant => grant.DeputyForId != null && left.Contains(grant.DeputyForId.Value) && Managing.Contains(grant.Role)
                    && db.Set<Person>().Any(person => person.Id == grant.PersonId && person.SuspendedAt == null))
                .ToListAsync())
            .Where(grant => grant.IsInForceOn(today)).ToLookup(grant => grant.DeputyForId!.Value, grant => grant.PersonId);
        return left.ToDictionary(person => person, person => lent[person].Distinct().ToList());
    }
}
