namespace TalentPool.Domain.Partnerships;

public sealed record AccessReviewOpened(Guid ReviewId, DateTime At, Guid AuthorityId, DateOnly Quarter, DateTime DueAt) : DomainEvent(ReviewId, At);

/// <summary>Somebody looked at a role and it stays. One that does not stay is a GrantEnded.</summary>
public sealed record GrantKept(Guid GrantId, DateTime At, Guid ReviewId, Guid ById, Guid PersonId, Role Role) : DomainEvent(GrantId, At);

public sealed record AccessReviewCompleted(Guid ReviewId, DateTime At, Guid ById, int Kept, int Ended) : DomainEvent(ReviewId, At);

public sealed record AccessReviewOverdue(Guid ReviewId, DateTime DueAt, Guid AuthorityId) : DomainEvent(ReviewId, DueAt);
