using TalentPool.Database;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.People.Review;

/// <summary>The roles that a review of an authority is about: those in force today or still to come, whoever holds them.</summary>
public static class HeldGrants
{
    public static IQueryable<Grant> Of(TalentPoolDb db, Guid authorityId, DateOnly today) => Of(db, [authorityId], today);

    public static IQueryable<Grant> Of(TalentPoolDb db, List<Guid> authorityIds, DateOnly today) =>
        db.Set<Grant>().Where(grant => grant.ScopeKind == ScopeKind.Authority && authorityIds.Contains(grant.ScopeId) && grant.EndedAt == null && (grant.To == null || grant.To >= today));
}
