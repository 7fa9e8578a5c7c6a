using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Placements;

public sealed record PlacementAgreed(Guid PlacementId, DateTime At, Guid ById, Guid TermsId, VatTreatment VatTreatment, PlacementAgreement Agreed) : DomainEvent(PlacementId, At);

public sealed record SupervisorNamed(Guid PlacementId, DateTime At, Guid ById, Guid SupervisorId, string SupervisorName) : DomainEvent(PlacementId, At);

public sealed record PlacementVatTreatmentSet(Guid PlacementId, DateTime At, Guid ById, VatTreatment Treatment) : DomainEvent(PlacementId, At);

public sealed record DelegationRecorded(Guid PlacementId, DateTime At, Guid ById, string Reference) : DomainEvent(PlacementId, At);

public sealed record PractisingCertificateRecorded(Guid PlacementId, DateTime At, Guid ById, string Number, DateOnly? ExpiresOn) : DomainEvent(PlacementId, At);

public sealed record ReservedWorkAuthorised(Guid PlacementId, DateTime At, Guid ById, Guid AuthorisedSupervisorId, string AuthorisedSupervisorName, string AuthorisedSupervisorAuthority, string Reference) : DomainEvent(PlacementId, At);

/// <summary>Whether any of the work is reserved was set anew. Why is asked only where it takes the safeguards away.</summary>
public sealed record ReservedWorkSet(Guid PlacementId, DateTime At, Guid ById, bool IsReservedWork, string Reason) : DomainEvent(PlacementId, At);

public sealed record PartyAdded(Guid PlacementId, DateTime At, Guid ById, Guid PartyId, string Name, PartyStanding Standing) : DomainEvent(PlacementId, At);

public sealed record NoOtherPartyStated(Guid PlacementId, DateTime At, Guid ById) : DomainEvent(PlacementId, At);

public sealed record InterestDeclared(Guid PlacementId, DateTime At, Guid ById, bool HasOwnInterest, string Explanation) : DomainEvent(PlacementId, At);

public sealed record HomeAnsweredConflict(Guid PlacementId, DateTime At, Guid ById, HomeConflictAnswer Answer) : DomainEvent(PlacementId, At);

public sealed record ConflictDecided(Guid PlacementId, DateTime At, Guid ById, ConflictDecision Decision, IReadOnlyList<SafeguardTerms> Safeguards, ConflictException Exception, DateOnly? ReviewOn) : DomainEvent(PlacementId, At);

/// <summary>What the matter is, in the host's words. The reference of a property or child is kept as a keyed hash and is no part of this.</summary>
public sealed record MatterDescribed(Guid PlacementId, DateTime At, Guid ById, string Reference, string Subject, bool IsAboutAnother) : DomainEvent(PlacementId, At);

/// <summary>A part of the matter goes on by itself, so conflicts of interest are looked at again.</summary>
public sealed record MatterSplit(Guid PlacementId, DateTime At, Guid ById, string SplitOff) : DomainEvent(PlacementId, At);

/// <summary>The parties were searched for among those of the other placements. Which matters were met is said in rows that few may see, and not here.</summary>
/// <param name="HasNewHits">Whether it found something new of which the host is told.</param>
/// <param name="IsOfTheEnd">Whether it was the last search, after the work had ended.</param>
public sealed record ConflictsSearched(Guid PlacementId, DateTime At, Guid ById, int RulesVersion, bool HasNewHits, bool IsOfTheEnd) : DomainEvent(PlacementId, At);

/// <summary>A search of another member met the matter of this placement.</summary>
public sealed record MatterMet(Guid PlacementId, DateTime At) : DomainEvent(PlacementId, At);

/// <summary>The day has come on which the host wanted to look at its decision again. Told once a week until it decides anew.</summary>
public sealed record ConflictReviewDue(Guid PlacementId, DateTime At, DateOnly ReviewOn) : DomainEvent(PlacementId, At);

public sealed record DbsAsked(Guid PlacementId, DateTime At, Guid ById, DbsLevel Level) : DomainEvent(PlacementId, At);

public sealed record DbsRecorded(Guid PlacementId, DateTime At, Guid ById, DbsLevel Level, DateOnly IssuedOn, DbsOutcome Outcome) : DomainEvent(PlacementId, At);

/// <summary>A task of the start list or of the close-out was done.</summary>
public sealed record PlacementTaskTicked(Guid PlacementId, DateTime At, Guid ById, PlacementTask Task) : DomainEvent(PlacementId, At);

/// <summary>Tasks of the start list are due and open. Told to their owners once a day.</summary>
public sealed record StartListOwed(Guid PlacementId, DateTime At, IReadOnlyList<PlacementTask> Open) : DomainEvent(PlacementId, At);

/// <summary>The three questions on quality were answered, which the officer sees.</summary>
public sealed record QualityAnswered(
    Guid PlacementId, DateTime At, Guid ById, QualityAnswer QualityOfWork, QualityAnswer KeptToTime, QualityAnswer WouldWorkAgain, string Comment) : DomainEvent(PlacementId, At);

public sealed record QualityReplied(Guid PlacementId, DateTime At, Guid ById, string Reply) : DomainEvent(PlacementId, At);

/// <summary>Something of the close-out is overdue. Told to its owners once a week.</summary>
public sealed record CloseOutOverdue(Guid PlacementId, DateTime At, IReadOnlyList<PlacementTask> Open, bool IsQualityOpen) : DomainEvent(PlacementId, At);

public sealed record PlacementStarted(Guid PlacementId, DateTime At, Guid ById) : DomainEvent(PlacementId, At);

/// <summary>The first day is here and something is missing. Told to its holders once a day.</summary>
public sealed record PlacementStartBlocked(Guid PlacementId, DateTime At, DateTime Since, IReadOnlyList<MissingForStart> Missing) : DomainEvent(PlacementId, At);

/// <summary>The work goes on without something that it needs. Told to its holders once a day.</summary>
public sealed record PlacementWorkBlocked(Guid PlacementId, DateTime At, DateTime Since, IReadOnlyList<MissingForStart> Missing) : DomainEvent(PlacementId, At);

/// <param name="Code">Why time stopped it; null where people did.</param>
public sealed record PlacementPaused(Guid PlacementId, DateTime At, Guid ById, string Reason, PauseCode? Code = null) : DomainEvent(PlacementId, At);

public sealed record PlacementResumed(Guid PlacementId, DateTime At, Guid ById) : DomainEvent(PlacementId, At);

public sealed record PlacementCancelled(Guid PlacementId, DateTime At, Guid ById, PlacementEndReason Reason, string Explanation) : DomainEvent(PlacementId, At);

/// <summary>Notice of an early end. What lies after the new last day is no longer covered.</summary>
public sealed record PlacementEndedEarly(Guid PlacementId, DateTime At, Guid ById, PlacementEndReason Reason, string Explanation, DateOnly LastDay, DateOnly AgreedLastDay) : DomainEvent(PlacementId, At);

public sealed record PlacementEnded(Guid PlacementId, DateTime At, PlacementEndReason Reason, DateOnly LastDay, int UsedMinutes) : DomainEvent(PlacementId, At);

public sealed record PlacementEndNear(Guid PlacementId, DateTime At, DateOnly EndsOn, int WorkingDaysBefore) : DomainEvent(PlacementId, At);

/// <summary>The Agency Workers Regulations 2010 may give rights after twelve weeks with one host.</summary>
public sealed record TwelveWeekRuleNear(Guid PlacementId, DateTime At, int Weeks) : DomainEvent(PlacementId, At);

public sealed record PlacementUseRecorded(Guid PlacementId, DateTime At, Guid ById, int Minutes, int UsedMinutes, int CapMinutes) : DomainEvent(PlacementId, At);

/// <summary>A budget holder of the host agreed to pay back so much at most.</summary>
public sealed record PlacementExpensesAgreed(Guid PlacementId, DateTime At, Guid ById, long CapPence) : DomainEvent(PlacementId, At);

public sealed record PlacementCapNear(Guid PlacementId, DateTime At, int UsedMinutes, int CapMinutes) : DomainEvent(PlacementId, At);

public sealed record PlacementCapReached(Guid PlacementId, DateTime At, int CapMinutes) : DomainEvent(PlacementId, At);

public sealed record ExtensionProposed(Guid ExtensionId, DateTime At, Guid PlacementId, Guid ById, DateOnly EndsOn, DateOnly NewEndsOn, int AddedMinutes) : DomainEvent(ExtensionId, At);

public sealed record ExtensionAgreed(Guid ExtensionId, DateTime At, Guid PlacementId, Guid ById, ExtensionYes Yes) : DomainEvent(ExtensionId, At);

public sealed record ExtensionRefused(Guid ExtensionId, DateTime At, Guid PlacementId, Guid ById, ExtensionYes Instead, string Explanation) : DomainEvent(ExtensionId, At);

public sealed record ExtensionWithdrawn(Guid ExtensionId, DateTime At, Guid PlacementId, Guid ById) : DomainEvent(ExtensionId, At);

public sealed record ExtensionLapsed(Guid ExtensionId, DateTime At, Guid PlacementId) : DomainEvent(ExtensionId, At);

public sealed record PlacementExtended(Guid PlacementId, DateTime At, Guid ExtensionId, DateOnly EndedOn, DateOnly EndsOn, int CapMinutes) : DomainEvent(PlacementId, At);

/// <summary>The time for which it is kept is over, and the names and words in it were erased.</summary>
public sealed record PlacementForgotten(Guid PlacementId, DateTime At, DateOnly KeptUntil) : DomainEvent(PlacementId, At);

/// <summary>The level and date of the DBS check were erased; what the home concluded stays.</summary>
public sealed record DbsForgotten(Guid PlacementId, DateTime At, DateOnly KeptUntil) : DomainEvent(PlacementId, At);

public sealed record AuthorisedSupervisorLost(Guid PlacementId, DateTime At, Guid SupervisorId) : DomainEvent(PlacementId, At);

/// <summary>A national award was approved with which the rate of this placement moves.</summary>
/// <param name="AgreedPence">Pence an hour as agreed at acceptance.</param>
/// <param name="NowPence">Pence an hour from that day on, as far as is known now.</param>
/// <param name="IsCapped">Whether the award came to more than the ceiling.</param>
public sealed record PlacementRateMoved(Guid PlacementId, DateTime At, Guid ById, Guid RateId, DateOnly From, long AgreedPence, long NowPence, bool IsCapped) : DomainEvent(PlacementId, At);
