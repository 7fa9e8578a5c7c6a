using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Platform.People;

/// <summary>Who holds a role somewhere today. Notices ask this to find out who is told.</summary>
public static class RoleHolders
{
    /// <summary>Those whose own the roles are. Deputies are told only when half of a deadline has passed.</summary>
    public static Task<IReadOnlyList<Guid>> Of(TalentPoolDb db, DateOnly today, IReadOnlyCollection<Guid> scopeIds, Guid? serviceAreaId, params Role[] roles) =>
        Find(db, today, scopeIds, serviceAreaId, roles, withDeputies: false);

    public static Task<IReadOnlyList<Guid>> WithDeputies(TalentPoolDb db, DateOnly today, IReadOnlyCollection<Guid> scopeIds, Guid? serviceAreaId, params Role[] roles) =>
        Find(db, today, scopeIds, serviceAreaId, roles, withDeputies: true);

    /// <summary>Those who carry out that role for the person today.</summary>
    public static async Task<IReadOnlyList<Guid>> DeputiesOf(TalentPoolDb db, DateOnly today, Guid personId, Role role)
    {
        var grants = await db.Set<Grant>().AsNoTracking().Where(grant => grant.DeputyForId == personId && grant.Role == role).ToListAsync();
        return [.. grants.Where(grant => grant.IsInForceOn(today)).Select(grant => grant.PersonId).Distinct()];
    }

    private static async Task<IReadOnlyList<Guid>> Find(
        TalentPoolDb db, DateOnly today, IReadOnlyCollection<Guid> scopeIds, Guid? serviceAreaId, Role[] roles, bool withDeputies)
    {
        var grants = await db.Set<Grant>().AsNoTracking()
            .Where(grant => scopeIds.Contains(grant.ScopeId) && roles.Contains(grant.Role) && (withDeputies || grant.DeputyForId == null))
            .Where(grant => db.Set<Person>().Any(person => person.Id == grant.PersonId && person.SuspendedAt == null))
            .ToListAsync();
        return [.. grants
            .Where(grant => grant.IsInForceOn(today) && grant.ToHeldRole().Covers(grant.ScopeId, serviceAreaId))
            .Select(grant => grant.PersonId)
            .Distinct()];
    }
}
