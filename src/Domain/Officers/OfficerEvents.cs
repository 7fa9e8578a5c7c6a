using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Officers;

/// <summary>An officer was added to the home authority's pool.</summary>
public sealed record OfficerRegistered(Guid SubjectId, DateTime EffectiveAt, Guid HomeAuthorityId, Guid PersonId, OfficerPost Post) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfficerPostChanged(Guid SubjectId, DateTime EffectiveAt, OfficerPost Post) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfficerProfileChanged(Guid SubjectId, DateTime EffectiveAt, string Place, bool CanWorkRemotely, IReadOnlyList<string> AlsoWorksIn) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfficerSkillSet(Guid SubjectId, DateTime EffectiveAt, Guid SkillId, SkillLevel Level, string Evidence) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfficerSkillRemoved(Guid SubjectId, DateTime EffectiveAt, Guid SkillId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfficerCredentialRecorded(Guid SubjectId, DateTime EffectiveAt, CredentialKind Kind, string Number, DateOnly? ExpiresOn, DateOnly CheckedOn) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>A credential ends within the warning time. The subject is the credential.</summary>
public sealed record CredentialExpiryNear(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId, CredentialKind Kind, DateOnly ExpiresOn) : DomainEvent(SubjectId, EffectiveAt);

public sealed record UsualWeekSet(Guid SubjectId, DateTime EffectiveAt, DateOnly From, IReadOnlyList<int> Minutes) : DomainEvent(SubjectId, EffectiveAt);

public sealed record LeaveRecorded(Guid SubjectId, DateTime EffectiveAt, Guid LeaveId, DateOnly From, DateOnly To) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>Leave was recorded over weeks that placements have taken. The subject is the leave.</summary>
public sealed record CommittedTimeOnLeave(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId, DateOnly From, DateOnly To, IReadOnlyList<Guid> PlacementIds) : DomainEvent(SubjectId, EffectiveAt);

public sealed record LeaveRemoved(Guid SubjectId, DateTime EffectiveAt, Guid LeaveId) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>The subject of every advert event is the advert.</summary>
public sealed record AdvertProposed(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId, DateOnly From, DateOnly To, int MinutesAWeek) : DomainEvent(SubjectId, EffectiveAt);

public sealed record AdvertAgreed(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId, int ReleaseLimitMinutes) : DomainEvent(SubjectId, EffectiveAt);

public sealed record AdvertRefused(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId, string Reason) : DomainEvent(SubjectId, EffectiveAt);

public sealed record AdvertConfirmed(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId, ConfirmationRoute Through) : DomainEvent(SubjectId, EffectiveAt);

public sealed record AdvertChanged(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId, DateOnly From, DateOnly To, int MinutesAWeek, bool NeedsAgreement) : DomainEvent(SubjectId, EffectiveAt);

public sealed record AdvertWithdrawn(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId, string? Reason) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>The officer and the line manager were reminded to confirm the advert.</summary>
public sealed record AdvertConfirmationAsked(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId, DateOnly DueOn) : DomainEvent(SubjectId, EffectiveAt);

public sealed record AdvertLapsed(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record AdvertEnded(Guid SubjectId, DateTime EffectiveAt, Guid OfficerId) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>Time was set aside for a placement, or more or less of it than before.</summary>
public sealed record OfficerCommitted(Guid SubjectId, DateTime EffectiveAt, Guid PlacementId, ShapeKind Kind, DateOnly From, DateOnly To, int Minutes) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>Time set aside for a placement is free again: all of it, or what lies after the last day.</summary>
public sealed record OfficerUncommitted(Guid SubjectId, DateTime EffectiveAt, Guid PlacementId, DateOnly? LastDay) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>What the officer's time was is no longer kept: so many times of leave, adverts, usual weeks and weeks that placements took.</summary>
public sealed record WorkingTimeForgotten(Guid SubjectId, DateTime EffectiveAt, int Leave, int Adverts, int UsualWeeks, int CommittedWeeks) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>What was said of an officer who left was erased.</summary>
public sealed record OfficerForgotten(Guid SubjectId, DateTime EffectiveAt) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>With the hours handed in for that week, the officer works more than 48 hours a week on average over 17 weeks, placements and home job together.</summary>
public sealed record WorkingTimeExceeded(Guid OfficerId, DateTime At, DateOnly Monday) : DomainEvent(OfficerId, At);
