using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Where roles are held, as the permission table must see it: an authority belongs to the partnerships that it is a member of today.</summary>
public sealed class GrantPlace
{
    /// <summary>Roles whose holders decide on what heads of service do. A head of service who could hand them out could choose their own judge.</summary>
    public static readonly IReadOnlyList<Role> Checking = [Role.HeadOfService, Role.Director, Role.MonitoringOfficer, Role.Auditor];

    /// <summary>Stands for every service area: someone limited to some areas does not hold it.</summary>
    private static readonly Guid EveryArea = Guid.Empty;

    private readonly ScopeKind _kind;
    private readonly Guid _scopeId;
    private readonly IReadOnlyList<Guid?> _partnershipIds;

    private GrantPlace(ScopeKind kind, Guid scopeId, IReadOnlyList<Guid?> partnershipIds) => (_kind, _scopeId, _partnershipIds) = (kind, scopeId, partnershipIds);

    /// <summary>Where the role of an administrator of this place is held.</summary>
    public IReadOnlyList<Guid> AdministratorScopes => [.. _partnershipIds.Select(id => id ?? Guid.Empty)];

    public static async Task<GrantPlace> Of(TalentPoolDb db, ScopeKind kind, Guid scopeId, DateOnly today) => kind switch
    {
        ScopeKind.Authority => new GrantPlace(kind, scopeId, [.. await PartnershipsOf(db, scopeId, today), null]),
        ScopeKind.Partnership => new GrantPlace(kind, scopeId, [scopeId]),
        _ => new GrantPlace(kind, scopeId, [null]),
    };

    /// <summary>The place of a person's own record: their authority, or the installation for whoever has none.</summary>
    public static Task<GrantPlace> OfPerson(TalentPoolDb db, Guid? authorityId, DateOnly today) =>
        Of(db, authorityId is null ? ScopeKind.Installation : ScopeKind.Authority, authorityId ?? Guid.Empty, today);

    /// <summary>Whether it is permitted there for at least one service area.</summary>
    public bool Permits(Func<Concerning, bool> isPermitted) => _partnershipIds.Any(partnership => isPermitted(Record(partnership, null)));

    /// <summary>Whether it is permitted there for all these service areas, or for every one where none is named.</summary>
    public bool Permits(Func<Concerning, bool> isPermitted, IReadOnlyList<Guid> serviceAreaIds)
    {
        IReadOnlyList<Guid> areas = serviceAreaIds.Count == 0 ? [EveryArea] : serviceAreaIds;
        return _partnershipIds.Any(partnership => areas.All(area => isPermitted(Record(partnership, area))));
    }

    public bool IsLookedAfterBy(Actor actor) => Permits(record => PermissionTable.Allows(Permission.ManageGrants, actor, record));

    /// <summary>Whether the actor may do it there as an administrator, whatever else they are.</summary>
    public bool IsAdministeredBy(Actor actor)
    {
        var administrator = actor with { Roles = [.. actor.Roles.Where(held => held.Role == Role.PartnershipAdministrator)] };
        return Permits(record => PermissionTable.Allows(Permission.ManageGrants, administrator, record));
    }

    private static async Task<IReadOnlyList<Guid?>> PartnershipsOf(TalentPoolDb db, Guid authorityId, DateOnly today) =>
        await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes()
            .Where(p => p.Memberships.Any(m => m.AuthorityId == authorityId && m.From <= today && (m.To == null || m.To >= today)))
            .Select(p => (Guid?)p.Id).ToListAsync();

    private Concerning Record(Guid? partnershipId, Guid? serviceAreaId) => new()
    {
        PartnershipId = partnershipId,
        HomeAuthorityId = _kind == ScopeKind.Authority ? _scopeId : null,
        ServiceAreaId = serviceAreaId,
    };
}
