namespace TalentPool.Domain.Partnerships;

public sealed record GrantGiven(
    Guid GrantId, DateTime At, Guid ById, Guid PersonId, Role Role, ScopeKind ScopeKind, Guid ScopeId,
    IReadOnlyList<Guid> ServiceAreaIds, DateOnly From, DateOnly? To, Guid? DeputyForId) : DomainEvent(GrantId, At);

public sealed record GrantEnded(Guid GrantId, DateTime At, Guid ById, Guid PersonId, Role Role) : DomainEvent(GrantId, At);
