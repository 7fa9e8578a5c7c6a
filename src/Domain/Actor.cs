namespace TalentPool.Domain;

/// <summary>Who acts, with the roles that are in force at that moment.</summary>
public sealed record Actor(Guid PersonId, string Name, Guid? AuthorityId, IReadOnlyList<HeldRole> Roles)
{
    /// <summary>Time itself, which may do only what it makes due.</summary>
    public static readonly Actor Clock = new(Guid.Empty, "TalentPool", null, [new HeldRole(Role.Clock, Guid.Empty, [])]);

    /// <summary>
    /// The same person, for what is kept where others read who changed a record last. An officer is not named to the host before
    /// release, and who said no is not named to anybody but the line manager.
    /// </summary>
    public Actor Unnamed => this with { Name = "Someone" };

    public bool IsClock => Roles.Any(held => held.Role == Role.Clock);

    /// <summary>Whether the role is held for that authority or partnership and, where one is named, that service area.</summary>
    public bool Holds(Role role, Guid scopeId, Guid? serviceAreaId = null) =>
        Roles.Any(held => held.Role == role && held.Covers(scopeId, serviceAreaId));

    /// <summary>
    /// The same person, for what touches several service areas at once: with only those roles that, alone or with others of the same kind and in the
    /// same name, cover each of them.
    /// </summary>
    public Actor CoveringAll(IReadOnlyCollection<Guid> serviceAreaIds) => this with
    {
        Roles =
        [
            .. Roles.GroupBy(held => (held.Role, held.ScopeId, held.DeputyForId))
                .Where(group => serviceAreaIds.All(area => group.Any(held => held.Covers(held.ScopeId, area))))
                .SelectMany(group => group),
        ],
    };

    /// <summary>The person deputised for when this role is used there; null when the role is the actor's own.</summary>
    public Guid? DeputyFor(Role role, Guid scopeId, Guid? serviceAreaId = null) => DeputyFor([role], scopeId, serviceAreaId);

    /// <summary>The same where any of several roles would do.</summary>
    public Guid? DeputyFor(IReadOnlyCollection<Role> roles, Guid scopeId, Guid? serviceAreaId = null) =>
        OwnFirst(Roles.Where(held => roles.Contains(held.Role) && held.Covers(scopeId, serviceAreaId)))?.DeputyForId;

    /// <summary>In which of the roles that would do somebody acts: their own, before one that is carried for another; null where there is none.</summary>
    public static HeldRole? OwnFirst(IEnumerable<HeldRole> roles) => roles.OrderBy(held => held.DeputyForId is not null).FirstOrDefault();
}
