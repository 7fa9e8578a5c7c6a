using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>Rates are an authority's own affair, for all its service areas.</summary>
public static class RateConcerning
{
    public static Concerning Of(Rate rate) => Of(rate.AuthorityId);

    public static Concerning Of(Guid authorityId) => new() { HomeAuthorityId = authorityId };

    /// <summary>The authority whose rates this person sees; the own one first. Null where there is none.</summary>
    public static Guid? AuthorityOf(Actor actor, Permission permission = Permission.SeeRates) => actor.Roles.Select(held => (Guid?)held.ScopeId).Prepend(actor.AuthorityId)
        .FirstOrDefault(scope => scope is { } authority && authority != Guid.Empty && PermissionTable.Allows(permission, actor, Of(authority)));
}
