namespace TalentPool.Domain;

/// <summary>
/// Something that happened to a root, in the past tense. Its type name is its kind in the evidence chain, so a type is never renamed.
/// </summary>
/// <param name="SubjectId">The record it happened to: the root or one of its parts.</param>
/// <param name="EffectiveAt">When it took effect. A deadline that a job notices late took effect at the deadline.</param>
public abstract record DomainEvent(Guid SubjectId, DateTime EffectiveAt);
