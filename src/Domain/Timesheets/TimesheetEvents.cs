namespace TalentPool.Domain.Timesheets;

public sealed record TimesheetOpened(Guid TimesheetId, DateTime At, Guid ById, Guid PlacementId, DateOnly From, DateOnly To) : DomainEvent(TimesheetId, At);

/// <summary>A timesheet that corrects another one was begun.</summary>
/// <param name="BeforeMinutes">What stood on the corrected one and its earlier corrections.</param>
public sealed record CorrectionOpened(
    Guid TimesheetId, DateTime At, Guid ById, Guid PlacementId, DateOnly From, DateOnly To, Guid CorrectsId, string Reason, int BeforeMinutes, int BeforeChargeableMinutes) : DomainEvent(TimesheetId, At);

/// <summary>The entries are these from now on; those that are not among them were taken out.</summary>
public sealed record TimesheetSaved(Guid TimesheetId, DateTime At, Guid ById, IReadOnlyList<EntryTerms> Entries, int Minutes, int ChargeableMinutes) : DomainEvent(TimesheetId, At);

/// <summary>Rows of a case system were added. Those that had been loaded before are not among them.</summary>
public sealed record TimesheetLoaded(Guid TimesheetId, DateTime At, Guid ById, IReadOnlyList<OutsideRow> Rows, int Minutes, int ChargeableMinutes) : DomainEvent(TimesheetId, At);

public sealed record TimesheetSubmitted(Guid TimesheetId, DateTime At, Guid ById, int Minutes, int ChargeableMinutes) : DomainEvent(TimesheetId, At);

public sealed record CorrectionWithdrawn(Guid TimesheetId, DateTime At, Guid ById) : DomainEvent(TimesheetId, At);

public sealed record CorrectionReasonGiven(Guid TimesheetId, DateTime At, Guid ById, string Reason) : DomainEvent(TimesheetId, At);

public sealed record TimesheetRecalled(Guid TimesheetId, DateTime At, Guid ById) : DomainEvent(TimesheetId, At);

/// <param name="ForId">The person deputised for; null where the duty is one's own.</param>
public sealed record TimesheetConfirmed(Guid TimesheetId, DateTime At, Guid ById, Guid? ForId) : DomainEvent(TimesheetId, At);

public sealed record TimesheetApproved(Guid TimesheetId, DateTime At, Guid ById, Guid? ForId, int Minutes, int ChargeableMinutes) : DomainEvent(TimesheetId, At);

/// <summary>One person who supervises the work and holds the budget did both.</summary>
/// <param name="WeekPence">What the whole week comes to, which was under the limit.</param>
public sealed record TimesheetConfirmedAndApproved(
    Guid TimesheetId, DateTime At, Guid ById, Guid? ConfirmedForId, Guid? ApprovedForId, int Minutes, int ChargeableMinutes, long WeekPence) : DomainEvent(TimesheetId, At);

public sealed record TimesheetReturned(Guid TimesheetId, DateTime At, Guid ById, Guid? ForId, string Reason) : DomainEvent(TimesheetId, At);

public sealed record TimesheetCharged(Guid TimesheetId, DateTime At, Guid ById, Guid StatementId) : DomainEvent(TimesheetId, At);

/// <summary>The supervisor has not confirmed in time, so the deputies are asked too. Nothing is confirmed by it.</summary>
public sealed record TimesheetPassedToDeputy(Guid TimesheetId, DateTime At) : DomainEvent(TimesheetId, At);

/// <summary>Its month was locked while it waited to be confirmed or approved, or it was handed in after that. Both heads of service are told; nothing is approved by it.</summary>
public sealed record TimesheetListedAtLock(Guid TimesheetId, DateTime At) : DomainEvent(TimesheetId, At);

/// <summary>A correction of these hours was begun. They stay as they are.</summary>
public sealed record TimesheetCorrectionBegun(Guid TimesheetId, DateTime At, Guid ById, Guid CorrectionId) : DomainEvent(TimesheetId, At);
