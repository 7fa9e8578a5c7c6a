using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Savings;

/// <param name="PlacementId">The placement that it follows from; null where it follows from none.</param>
public sealed record SavingClaimed(
    Guid SavingId, DateTime At, Guid ById, Guid RequesterId, Guid? PlacementId, string Title, SavingFigures Figures, SavingClass Class, SavingDuration Duration) : DomainEvent(SavingId, At);

/// <param name="Class">What the evidence that finance found carries; it may be less than was claimed.</param>
public sealed record SavingVerified(Guid SavingId, DateTime At, Guid ById, SavingClass Class) : DomainEvent(SavingId, At);

public sealed record SavingAccepted(Guid SavingId, DateTime At, Guid ById) : DomainEvent(SavingId, At);

public sealed record SavingRejected(Guid SavingId, DateTime At, Guid ById, string Reason) : DomainEvent(SavingId, At);

public sealed record SavingReversed(Guid SavingId, DateTime At, Guid ById, string Reason) : DomainEvent(SavingId, At);

public sealed record OwnWorkSaid(Guid PlacementCostsId, DateTime At, Guid ById, Guid PlacementId, OwnWork OwnWork, string Note) : DomainEvent(PlacementCostsId, At);

public sealed record ExtraCostAdded(Guid CostId, DateTime At, Guid ById, Guid PlacementId, Side Side, ExtraCostKind Kind, int StartYear, long Pence, string Note) : DomainEvent(CostId, At);

public sealed record ExtraCostTakenOut(Guid CostId, DateTime At, Guid ById, Guid PlacementId) : DomainEvent(CostId, At);

public sealed record SavingTargetSet(Guid SavingPlanId, DateTime At, Guid ById, int StartYear, long Pence) : DomainEvent(SavingPlanId, At);

public sealed record OneOffCostAdded(Guid CostId, DateTime At, Guid ById, Guid SavingPlanId, string Title, long Pence) : DomainEvent(CostId, At);

public sealed record OneOffCostTakenOut(Guid CostId, DateTime At, Guid ById, Guid SavingPlanId) : DomainEvent(CostId, At);

public sealed record SavingForgotten(Guid SavingId, DateTime At, Guid ById) : DomainEvent(SavingId, At);
