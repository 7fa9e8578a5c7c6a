namespace TalentPool.Domain.Placements;

// A substitute is named by nothing that the host reads before the release, so that these say an identifier and no name.
public sealed record SubstituteProposed(
    Guid SubstitutionId, DateTime At, Guid PlacementId, Guid ById, Guid OfficerId, DateOnly From, SubstitutionReason Reason, long RatePencePerHour, bool IsDearer) : DomainEvent(SubstitutionId, At);

/// <summary>The substitute's own yes, with the consultation where section 113 asks for it.</summary>
public sealed record SubstituteAgreed(Guid SubstitutionId, DateTime At, Guid PlacementId, DateOnly? ConsultedOn, string? ConsultedHow) : DomainEvent(SubstitutionId, At);

public sealed record SubstituteRefused(Guid SubstitutionId, DateTime At, Guid PlacementId, bool IsByOfficer, string? Note) : DomainEvent(SubstitutionId, At);

public sealed record SubstituteReleased(Guid SubstitutionId, DateTime At, Guid PlacementId, bool IsAboveLimit) : DomainEvent(SubstitutionId, At);

/// <summary>A budget holder of the host agreed to a higher rate than the placement's.</summary>
public sealed record SubstituteCostAgreed(Guid SubstitutionId, DateTime At, Guid PlacementId, Guid ById, long RatePencePerHour) : DomainEvent(SubstitutionId, At);

/// <summary>The host took the substitute. The placement ends the day before, and what is left of its cap goes over.</summary>
public sealed record SubstituteTaken(Guid SubstitutionId, DateTime At, Guid PlacementId, Guid ById, Guid SuccessorId, DateOnly From, int PassedOnMinutes) : DomainEvent(SubstitutionId, At);

public sealed record SubstituteTurnedDown(
    Guid SubstitutionId, DateTime At, Guid PlacementId, Guid ById, SubstituteTurnDownReason Reason, string Explanation) : DomainEvent(SubstitutionId, At);

public sealed record SubstituteWithdrawn(Guid SubstitutionId, DateTime At, Guid PlacementId, Guid ById, string? Note) : DomainEvent(SubstitutionId, At);

public sealed record SubstitutionExpired(Guid SubstitutionId, DateTime At, Guid PlacementId) : DomainEvent(SubstitutionId, At);

/// <summary>The substitute's own placement came to nothing before it began. The first one keeps the last day that it has, and is free to be extended or taken over again.</summary>
public sealed record SubstituteFell(Guid SubstitutionId, DateTime At, Guid PlacementId, Guid SuccessorId) : DomainEvent(SubstitutionId, At);

/// <summary>In the new placement: whose place it takes, and what of the arrangements went over to it.</summary>
public sealed record PlacementTakenOver(Guid PlacementId, DateTime At, Guid SubstitutionId, Guid FromPlacementId) : DomainEvent(PlacementId, At);
