using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Gaps;

// The gap.
public sealed record GapDrafted(Guid SubjectId, DateTime EffectiveAt, Guid AuthorityId, Guid ServiceAreaId, Guid RequesterId, Guid? CopiedFromId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record GapDraftChanged(Guid SubjectId, DateTime EffectiveAt, string Part) : DomainEvent(SubjectId, EffectiveAt);

public sealed record UrgencyAgreed(Guid SubjectId, DateTime EffectiveAt, Urgency Urgency, string Reason, string ByName) : DomainEvent(SubjectId, EffectiveAt);

public sealed record MembersLeftOut(Guid SubjectId, DateTime EffectiveAt, IReadOnlyList<LeftOutTerms> LeftOut, string ByName, bool NeedsSecond) : DomainEvent(SubjectId, EffectiveAt);

public sealed record LeavingOutEndorsed(Guid SubjectId, DateTime EffectiveAt, string ByName) : DomainEvent(SubjectId, EffectiveAt);

public sealed record UndertakingGiven(Guid SubjectId, DateTime EffectiveAt, Guid GapId, Guid PersonId, string Name, Guid? AuthorityId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record GapPosted(Guid SubjectId, DateTime EffectiveAt, string Reference, string Title, Guid AuthorityId, DateOnly From, DateOnly To, int TotalMinutes, Urgency Urgency, Urgency UrgencyByDates, Visibility Visibility) : DomainEvent(SubjectId, EffectiveAt);

public sealed record CheckStarted(Guid SubjectId, DateTime EffectiveAt, Guid GapId, int Number, Urgency Urgency, DateTime DueAt, int AskedMinutes, IReadOnlyList<Guid> AskedAuthorityIds, bool IsDirect = false) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>One person was asked for. That has come to nothing, or covers a part, or is no longer waited for, and every member is asked.</summary>
public sealed record DirectRequestEnded(Guid SubjectId, DateTime EffectiveAt, Guid HomeAuthorityId, bool IsByRequester) : DomainEvent(SubjectId, EffectiveAt);

public sealed record CheckCompleted(Guid SubjectId, DateTime EffectiveAt, Guid GapId, int Number) : DomainEvent(SubjectId, EffectiveAt);

public sealed record GapChanged(Guid SubjectId, DateTime EffectiveAt, IReadOnlyList<string> Parts, string? WhyNewCheck) : DomainEvent(SubjectId, EffectiveAt);

public sealed record ComparatorLocked(Guid SubjectId, DateTime EffectiveAt, Guid GapId, int Number, long PricePence, ComparatorBasis Basis) : DomainEvent(SubjectId, EffectiveAt);

public sealed record ComparatorChanged(Guid SubjectId, DateTime EffectiveAt, Guid GapId, int Number, long PricePence, ComparatorBasis Basis, string Reason) : DomainEvent(SubjectId, EffectiveAt);

public sealed record GapPartFilled(Guid SubjectId, DateTime EffectiveAt, int UncoveredMinutes) : DomainEvent(SubjectId, EffectiveAt);

public sealed record GapExhausted(Guid SubjectId, DateTime EffectiveAt) : DomainEvent(SubjectId, EffectiveAt);

public sealed record GapFilled(Guid SubjectId, DateTime EffectiveAt) : DomainEvent(SubjectId, EffectiveAt);

public sealed record GapOutsourced(Guid SubjectId, DateTime EffectiveAt) : DomainEvent(SubjectId, EffectiveAt);

public sealed record GapReopened(Guid SubjectId, DateTime EffectiveAt, string Why, int UncoveredMinutes) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>A placement has gone, or a direct request has come to nothing, and no member is left that could be asked about the hours.</summary>
public sealed record NobodyLeftToAsk(Guid SubjectId, DateTime EffectiveAt, int UncoveredMinutes) : DomainEvent(SubjectId, EffectiveAt);

public sealed record GapClosed(Guid SubjectId, DateTime EffectiveAt, HowMet? HowMet, string Note) : DomainEvent(SubjectId, EffectiveAt);

public sealed record GapWithdrawn(Guid SubjectId, DateTime EffectiveAt, HowMet? HowMet, string Note) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>The names and words of the gap were erased, because the time for which it is kept was over.</summary>
/// <param name="KeptUntil">The last day on which it was kept.</param>
public sealed record GapForgotten(Guid SubjectId, DateTime EffectiveAt, DateOnly KeptUntil) : DomainEvent(SubjectId, EffectiveAt);

public sealed record QuestionAsked(Guid SubjectId, DateTime EffectiveAt, Guid GapId, Guid AuthorityId, string Text) : DomainEvent(SubjectId, EffectiveAt);

public sealed record QuestionAnswered(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string Text) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OwedReminded(Guid SubjectId, DateTime EffectiveAt, Guid GapId, OwedKind Kind, Guid AuthorityId, Guid? PersonId, DateTime? DueAt) : DomainEvent(SubjectId, EffectiveAt);

// Its enquiries.
public sealed record EnquiryAnswered(Guid SubjectId, DateTime EffectiveAt, Guid GapId, Guid AuthorityId, int AnswerNumber, AnswerReason? Reason, int OffersMade, string Note, bool IsAmended, bool IsLate, Guid? StandingAnswerId = null) : DomainEvent(SubjectId, EffectiveAt);

public sealed record EnquiryLapsed(Guid SubjectId, DateTime EffectiveAt, Guid GapId, Guid AuthorityId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record EnquiryReopened(Guid SubjectId, DateTime EffectiveAt, Guid GapId, Guid AuthorityId, DateTime DueAt) : DomainEvent(SubjectId, EffectiveAt);

public sealed record EnquiryStoodDown(Guid SubjectId, DateTime EffectiveAt, Guid GapId, Guid AuthorityId) : DomainEvent(SubjectId, EffectiveAt);

// Its offers.
public sealed record OfferProposed(Guid SubjectId, DateTime EffectiveAt, Guid GapId, Guid EnquiryId, Guid HomeAuthorityId, Guid OfficerId, string Discipline, string Level, bool MeetsEveryEssential, DateTime ExpiresAt) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferAgreed(Guid SubjectId, DateTime EffectiveAt, Guid GapId, DateOnly? ConsultedOn, string? ConsultedHow) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferRefused(Guid SubjectId, DateTime EffectiveAt, Guid GapId, bool IsByOfficer, string? Note) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferReleased(Guid SubjectId, DateTime EffectiveAt, Guid GapId, bool IsAboveLimit, DateTime RequesterDueAt) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>The home said how the officer is charged. A cost that was agreed to before is to be agreed anew.</summary>
public sealed record OfferPriced(Guid SubjectId, DateTime EffectiveAt, Guid GapId, PriceAsked Price, bool WasBudgetApproved) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferBudgetApproved(Guid SubjectId, DateTime EffectiveAt, Guid GapId, int CapMinutes, long RatePence, string CostCentre, string Order) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferAccepted(Guid SubjectId, DateTime EffectiveAt, Guid GapId, Guid OfficerId, int CoveredMinutes, int UncoveredMinutes) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferDeclineProposed(Guid SubjectId, DateTime EffectiveAt, Guid GapId, DeclineReason? Reason, string? Explanation, bool IsBySilence) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferDeclined(Guid SubjectId, DateTime EffectiveAt, Guid GapId, DeclineReason Reason, string Explanation, string? EndorsedByName) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferDeclineOverturned(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string ByName, string Note, DateTime RequesterDueAt) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferWithdrawn(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string Note) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferExpired(Guid SubjectId, DateTime EffectiveAt, Guid GapId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OfferStoodDown(Guid SubjectId, DateTime EffectiveAt, Guid GapId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record PlacementCoverageFell(Guid SubjectId, DateTime EffectiveAt, Guid GapId, DateOnly From, string Why, int MinutesLost) : DomainEvent(SubjectId, EffectiveAt);

// Its clearances and bypasses.
public sealed record ClearanceRequested(Guid SubjectId, DateTime EffectiveAt, Guid GapId, ClearanceKind Kind, ClearanceReason Reason, string Explanation, string? EmergencyEvent, int Minutes) : DomainEvent(SubjectId, EffectiveAt);

public sealed record ClearanceFirstApproved(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string ByName, Role ByRole, Guid? ForPersonId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record ClearanceGranted(Guid SubjectId, DateTime EffectiveAt, Guid GapId, ClearanceKind Kind, string CertificateNumber, int Minutes, DateOnly From, DateOnly To, DateTime ExpiresAt, string ByName, Role ByRole, Guid? ForPersonId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record ClearanceRefused(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string ByName, string Note) : DomainEvent(SubjectId, EffectiveAt);

public sealed record ClearanceWithdrawn(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string Note) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>Whoever stores this reissues the certificate.</summary>
public sealed record ProcurementRecorded(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string Reference, DateTime ExpiresAt, int CertificateIssue) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>Whoever stores this reissues the certificate.</summary>
public sealed record ClearanceReduced(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string CertificateNumber, int Issue, int Minutes, DateOnly From, DateOnly To) : DomainEvent(SubjectId, EffectiveAt);

public sealed record ClearanceExpired(Guid SubjectId, DateTime EffectiveAt, Guid GapId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record ClearanceFallen(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string Why) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OutsourcingRecorded(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string Supplier, OutsideRoute Route, string Order, long ValuePence, DateOnly Starts, DateOnly Ends, int Minutes) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>Outside work came to light for which no gap had been posted. It is one from now on, and has ended.</summary>
public sealed record OutsideWorkFound(Guid SubjectId, DateTime EffectiveAt, string Reference, string Title, Guid AuthorityId, Guid ServiceAreaId) : DomainEvent(SubjectId, EffectiveAt);

public sealed record BypassRecorded(Guid SubjectId, DateTime EffectiveAt, Guid GapId, BypassKind Kind, string Explanation, DateTime? InstructedAt, string? Proof, string? Supplier, long? ValuePence) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>Availability that fits the work going outside has appeared after the clearance.</summary>
public sealed record FittingAdvertAppeared(Guid SubjectId, DateTime EffectiveAt, Guid GapId, Guid OfficerId, string Discipline, string Level, int MinutesAWeek) : DomainEvent(SubjectId, EffectiveAt);

// Attempts on the gate that were refused. The verb's change is discarded and one of these is stored in its place.
public sealed record ClearanceRequestRefused(Guid SubjectId, DateTime EffectiveAt, string Refusal, string Sentence) : DomainEvent(SubjectId, EffectiveAt);

public sealed record ClearanceApprovalRefused(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string Refusal, string Sentence) : DomainEvent(SubjectId, EffectiveAt);

public sealed record OutsourcingRefused(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string Refusal, string Sentence) : DomainEvent(SubjectId, EffectiveAt);

/// <summary>Another act on the gate was refused: a decision, a procurement, a bypass.</summary>
/// <param name="Attempt">The name of what was attempted.</param>
public sealed record GateAttemptRefused(Guid SubjectId, DateTime EffectiveAt, Guid GapId, string Attempt, string Refusal, string Sentence) : DomainEvent(SubjectId, EffectiveAt);
