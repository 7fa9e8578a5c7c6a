using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>An act relied on a record, or changed it without a word of its own: what happened, happened to another. It bears witness to the rows of that record.</summary>
public sealed record TurnTaken(Guid SubjectId, DateTime EffectiveAt) : DomainEvent(SubjectId, EffectiveAt);
