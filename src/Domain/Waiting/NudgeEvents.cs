namespace TalentPool.Domain.Waiting;

public sealed record Nudged(
    Guid SubjectId, DateTime EffectiveAt, Guid NudgeId, Guid ById, Guid RootId, string Kind, Guid AuthorityId, Guid ServiceAreaId, Guid? HolderId, IReadOnlyList<Role> Roles) : DomainEvent(SubjectId, EffectiveAt);

public sealed record HalfTimePassed(
    Guid SubjectId, DateTime EffectiveAt, Guid NudgeId, Guid RootId, string Kind, Guid AuthorityId, Guid ServiceAreaId, Guid? HolderId, IReadOnlyList<Role> Roles, DateTime DueAt) : DomainEvent(SubjectId, EffectiveAt);
