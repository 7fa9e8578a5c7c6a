using TalentPool.Domain;

namespace TalentPool.Platform.Permissions;

/// <summary>Who has one permission: some roles on some side, some relations to the record, or both.</summary>
public sealed class PermissionRule
{
    private readonly List<(Role Role, Side Side)> _roles = [];
    private readonly List<Relation> _relations = [];

    public IReadOnlyList<(Role Role, Side Side)> Roles => _roles;

    public IReadOnlyList<Relation> Relations => _relations;

    public bool IsForAnyone { get; private init; }

    public bool IsForSignedIn { get; private init; }

    public static PermissionRule ForAnyone { get; } = new() { IsForAnyone = true };

    public static PermissionRule ForSignedIn { get; } = new() { IsForSignedIn = true };

    public static PermissionRule For(Side side, params Role[] roles) => new PermissionRule().Or(side, roles);

    public static PermissionRule For(params Relation[] relations) => new PermissionRule().Or(relations);

    public PermissionRule Or(Side side, params Role[] roles)
    {
        _roles.AddRange(roles.Select(role => (role, side)));
        return this;
    }

    public PermissionRule Or(params Relation[] relations)
    {
        _relations.AddRange(relations);
        return this;
    }

    public bool Allows(Actor actor, Concerning record) =>
        IsForAnyone || IsForSignedIn || _roles.Any(row => Holds(actor, row.Role, row.Side, record)) || _relations.Any(relation => Is(actor, relation, record));

    /// <summary>The person deputised for, when nothing but a deputy's grant gives the permission.</summary>
    public Guid? DeputyFor(Actor actor, Concerning record)
    {
        var own = actor with { Roles = [.. actor.Roles.Where(held => held.DeputyForId is null)] };
        if (Allows(own, record))
        {
            return null;
        }

        var lent = actor.Roles.Where(held => held.DeputyForId is not null);
        return lent.FirstOrDefault(held => Allows(actor with { Roles = [held] }, record))?.DeputyForId;
    }

    /// <summary>Whether the person could have the permission for some record. A page asks this before it knows the record.</summary>
    public bool MightAllow(Actor actor) =>
        IsForAnyone || IsForSignedIn || _relations.Count > 0 || actor.Roles.Any(held => _roles.Any(row => row.Role == held.Role));

    private static bool Holds(Actor actor, Role role, Side side, Concerning record) => side switch
    {
        Side.Host => record.HostAuthorityId is { } host && actor.Holds(role, host, record.ServiceAreaId),
        Side.Home => record.HomeAuthorityId is { } home && actor.Holds(role, home, record.ServiceAreaId),
        Side.AnyMember => record.MemberAuthorityIds.Any(member => actor.Holds(role, member, record.ServiceAreaId)),
        Side.Partnership => record.PartnershipId is { } partnership && actor.Holds(role, partnership, record.ServiceAreaId),
        Side.Installation => actor.Holds(role, Guid.Empty),
        _ => throw new ArgumentOutOfRangeException(nameof(side)),
    };

    private static bool Is(Actor actor, Relation relation, Concerning record)
    {
        var related = relation switch
        {
            Relation.Requester => record.RequesterId,
            Relation.Officer => record.OfficerPersonId,
            Relation.LineManager => record.LineManagerId,
            Relation.Supervisor => record.SupervisorId,
            _ => throw new ArgumentOutOfRangeException(nameof(relation)),
        };
        return related is { } personId && (actor.PersonId == personId || relation switch
        {
            Relation.LineManager => DeputisesFor(actor, Role.LineManager, personId),

            // A supervisor is named as a person and not by a role, so a deputy is whoever carries any duty of theirs at the host.
            Relation.Supervisor => actor.Roles.Any(held => held.DeputyForId == personId && record.HostAuthorityId is { } host && held.Covers(host, record.ServiceAreaId)),
            _ => false,
        });
    }

    private static bool DeputisesFor(Actor actor, Role role, Guid personId) =>
        actor.Roles.Any(held => held.Role == role && held.DeputyForId == personId);
}
