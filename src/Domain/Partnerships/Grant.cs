namespace TalentPool.Domain.Partnerships;

/// <summary>
/// A person's role in a scope, from a day to a day, granted by someone. It is ended, never deleted, so that the question who could
/// do what on a day in the past has an answer. A deputy's grant names the person stood in for, and always has an end.
/// </summary>
public sealed class Grant : Root
{
    private Grant() => ServiceAreaIds = [];

    public override ChainKey Chain => ScopeKind switch
    {
        ScopeKind.Partnership => ChainKey.Partnership(ScopeId),
        ScopeKind.Authority => ChainKey.Authority(ScopeId),
        _ => ChainKey.Installation,
    };

    public Guid PersonId { get; private init; }

    public Role Role { get; private init; }

    public ScopeKind ScopeKind { get; private init; }

    /// <summary>The authority or partnership; empty for the installation.</summary>
    public Guid ScopeId { get; private init; }

    /// <summary>The service areas the role is limited to; empty means all.</summary>
    public List<Guid> ServiceAreaIds { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day on which it is in force; null while it has no end.</summary>
    public DateOnly? To { get; private init; }

    public Guid GrantedById { get; private init; }

    public DateTime GrantedAt { get; private init; }

    public Guid? DeputyForId { get; private init; }

    public DateTime? EndedAt { get; private set; }

    public Guid? EndedById { get; private set; }

    public static Outcome Give(
        Actor by, DateTime at, Guid grantId, Guid personId, Role role, ScopeKind scopeKind, Guid scopeId,
        IReadOnlyList<Guid> serviceAreaIds, DateOnly from, DateOnly? to, Guid? deputyForId, out Grant? grant)
    {
        grant = null;
        if (by.PersonId == personId)
        {
            return GrantRefusals.GrantedToOneself;
        }

        if (!BelongsIn(role, scopeKind) || (scopeKind == ScopeKind.Installation) != (scopeId == Guid.Empty))
        {
            return GrantRefusals.RoleNotForThisScope;
        }

        if (to < from)
        {
            return GrantRefusals.GrantEndsBeforeItStarts;
        }

        if (deputyForId == personId)
        {
            return GrantRefusals.DeputyForOneself;
        }

        if (deputyForId is not null && to is null)
        {
            return GrantRefusals.DeputyNeedsEndDate;
        }

        grant = new Grant
        {
            Id = grantId,
            PersonId = personId,
            Role = role,
            ScopeKind = scopeKind,
            ScopeId = scopeId,
            ServiceAreaIds = [.. serviceAreaIds],
            From = from,
            To = to,
            GrantedById = by.PersonId,
            GrantedAt = at,
            DeputyForId = deputyForId,
        };
        grant.Record(new GrantGiven(grantId, at, by.PersonId, personId, role, scopeKind, scopeId, [.. serviceAreaIds], from, to, deputyForId));
        return Outcome.DoneWith(grantId);
    }

    /// <summary>Ends the grant at once. Its own holder may give a role up; nobody needs leave to do less.</summary>
    public Outcome End(Actor by, DateTime at)
    {
        if (EndedAt is not null)
        {
            return GrantRefusals.GrantAlreadyEnded;
        }

        (EndedAt, EndedById) = (at, by.PersonId);
        Record(new GrantEnded(Id, at, by.PersonId, PersonId, Role));
        return Outcome.DoneWith(Id);
    }

    public bool IsInForceOn(DateOnly day) => Period.Covers(From, To, day) && (EndedAt is null || day < DateOnly.FromDateTime(EndedAt.Value));

    public HeldRole ToHeldRole() => new(Role, ScopeId, ServiceAreaIds, DeputyForId);

    /// <summary>Whether a role of that kind has a meaning in a scope of that kind. Time's own role is granted to nobody.</summary>
    public static bool BelongsIn(Role role, ScopeKind scope) => role switch
    {
        Role.Clock => false,
        Role.Auditor => true,
        Role.PartnershipAdministrator => scope is ScopeKind.Partnership or ScopeKind.Installation,
        Role.BoardMember => scope == ScopeKind.Partnership,
        _ => scope == ScopeKind.Authority,
    };
}
