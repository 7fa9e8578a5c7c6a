namespace TalentPool.Domain.Privacy;

public sealed record LookAskedFor(Guid LookRequestId, DateTime At, Guid ById, ClosedPart Part, Guid RecordId, Guid OwnerAuthorityId, string Reason) : DomainEvent(LookRequestId, At);

public sealed record LookAllowed(Guid LookRequestId, DateTime At, Guid ById, ClosedPart Part, Guid RecordId, DateOnly LastDay) : DomainEvent(LookRequestId, At);

public sealed record LookRefused(Guid LookRequestId, DateTime At, Guid ById, ClosedPart Part, Guid RecordId, string Reason) : DomainEvent(LookRequestId, At);

public sealed record LookRequestWithdrawn(Guid LookRequestId, DateTime At, Guid ById) : DomainEvent(LookRequestId, At);

/// <summary>Before its last day, by the owner or by whoever was allowed to look.</summary>
public sealed record LookEnded(Guid LookRequestId, DateTime At, Guid ById) : DomainEvent(LookRequestId, At);

public sealed record LookRunOut(Guid LookRequestId, DateTime At, DateOnly LastDay) : DomainEvent(LookRequestId, At);

/// <summary>Nobody answered in time. It still waits.</summary>
public sealed record LookRequestOverdue(Guid LookRequestId, DateTime DueAt) : DomainEvent(LookRequestId, DueAt);

/// <summary>The time for which it is kept is over, and the names and words in it were erased.</summary>
public sealed record LookRequestForgotten(Guid LookRequestId, DateTime At, DateOnly KeptUntil) : DomainEvent(LookRequestId, At);
