namespace TalentPool.Domain.Timesheets;

public sealed record ExpenseClaimed(Guid ExpenseId, DateTime At, Guid ById, Guid PlacementId, ExpenseTerms Terms) : DomainEvent(ExpenseId, At);

/// <summary>An expense that corrects another one was begun.</summary>
/// <param name="BeforePence">What stood on the corrected one and its earlier corrections.</param>
public sealed record ExpenseCorrectionOpened(
    Guid ExpenseId, DateTime At, Guid ById, Guid PlacementId, Guid CorrectsId, string Reason, long BeforePence, ExpenseTerms Terms) : DomainEvent(ExpenseId, At);

/// <summary>A correction of this expense was begun. It stays as it is.</summary>
public sealed record ExpenseCorrectionBegun(Guid ExpenseId, DateTime At, Guid ById, Guid CorrectionId) : DomainEvent(ExpenseId, At);

public sealed record ExpenseSaved(Guid ExpenseId, DateTime At, Guid ById, ExpenseTerms Terms) : DomainEvent(ExpenseId, At);

public sealed record ExpenseSubmitted(Guid ExpenseId, DateTime At, Guid ById, long Pence) : DomainEvent(ExpenseId, At);

public sealed record ExpenseCorrectionReasonGiven(Guid ExpenseId, DateTime At, Guid ById, string Reason) : DomainEvent(ExpenseId, At);

public sealed record ExpenseWithdrawn(Guid ExpenseId, DateTime At, Guid ById) : DomainEvent(ExpenseId, At);

public sealed record ExpenseRecalled(Guid ExpenseId, DateTime At, Guid ById) : DomainEvent(ExpenseId, At);

/// <param name="ForId">The person deputised for; null where the duty is one's own.</param>
public sealed record ExpenseConfirmed(Guid ExpenseId, DateTime At, Guid ById, Guid? ForId) : DomainEvent(ExpenseId, At);

public sealed record ExpenseApproved(Guid ExpenseId, DateTime At, Guid ById, Guid? ForId, long Pence) : DomainEvent(ExpenseId, At);

/// <summary>One person who supervises the work and holds the budget did both.</summary>
public sealed record ExpenseConfirmedAndApproved(Guid ExpenseId, DateTime At, Guid ById, Guid? ConfirmedForId, Guid? ApprovedForId, long Pence) : DomainEvent(ExpenseId, At);

public sealed record ExpenseReturned(Guid ExpenseId, DateTime At, Guid ById, Guid? ForId, string Reason) : DomainEvent(ExpenseId, At);

public sealed record ExpenseCharged(Guid ExpenseId, DateTime At, Guid ById, Guid StatementId) : DomainEvent(ExpenseId, At);

/// <summary>The supervisor has not confirmed in time, so the deputies are asked too. Nothing is confirmed by it.</summary>
public sealed record ExpensePassedToDeputy(Guid ExpenseId, DateTime At) : DomainEvent(ExpenseId, At);

/// <summary>Its month was locked while it waited to be confirmed or approved, or it was handed in after that. Both heads of service are told; nothing is approved by it.</summary>
public sealed record ExpenseListedAtLock(Guid ExpenseId, DateTime At) : DomainEvent(ExpenseId, At);
