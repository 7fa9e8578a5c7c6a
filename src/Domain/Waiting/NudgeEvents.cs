namespace TalentPool.Domain.Waiting;

public sealed record Nudged(
    Guid SubjectId, DateTime EffectiveAt, Guid NudgeId, Guid ById, Guid RootId, string Kind, Guid AuthorityId, Guid ServiceAreaId, Guid? HolderId, IReadOnlyList<Role> Roles) : DomainEvent(SubjectId, EffectiveAt);
