using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Recharges;

public sealed record StatementDrafted(
    Guid StatementId, DateTime At, Guid ById, Guid ProviderId, Guid RecipientId, VatTreatment VatTreatment, DateOnly Month, int Sequence, int LineCount, long NetPence) : DomainEvent(StatementId, At);

/// <summary>Somebody, or the timetable, had a month's statements drafted. The run takes what was approved until then, however often it is begun again.</summary>
/// <param name="Month">The first day of the month.</param>
public sealed record MonthRunStarted(Guid RunId, DateTime At, Guid ById, Guid ProviderId, DateOnly Month, DateTime AsOf) : DomainEvent(RunId, At);

/// <summary>A later run made other lines of it, while nobody had issued it.</summary>
public sealed record StatementRebuilt(Guid StatementId, DateTime At, Guid ById, int LineCount, long NetPence) : DomainEvent(StatementId, At);

/// <param name="Lines">As they were issued. Drafts are reckoned anew by every run; from here on a line is evidence.</param>
public sealed record StatementIssued(Guid StatementId, DateTime At, Guid ById, StatementNumber Number, IReadOnlyList<LineFigures> Lines, long NetPence) : DomainEvent(StatementId, At);

/// <summary>The recipient's head answered: the lines that are not named here are agreed.</summary>
public sealed record StatementAnswered(Guid StatementId, DateTime At, Guid ById, IReadOnlyList<int> DisputedLines) : DomainEvent(StatementId, At);

/// <summary>No line of it is in dispute any more.</summary>
public sealed record StatementAgreed(Guid StatementId, DateTime At) : DomainEvent(StatementId, At);

/// <summary>The time to answer is over. Told to the recipient's deputies and finance, once.</summary>
public sealed record StatementAnswerOverdue(Guid StatementId, DateTime At) : DomainEvent(StatementId, At);

/// <summary>Nobody has answered. The recipient accrues it, and it may still be answered.</summary>
public sealed record StatementUnanswered(Guid StatementId, DateTime At, long NetPence) : DomainEvent(StatementId, At);

/// <summary>Nobody has answered, and by the terms that is a yes.</summary>
public sealed record StatementAgreedBySilence(Guid StatementId, DateTime At, long NetPence) : DomainEvent(StatementId, At);

public sealed record LineDisputed(Guid DisputeId, DateTime At, Guid StatementId, Guid ById, int LineNumber, DisputeReason Reason, string Explanation) : DomainEvent(DisputeId, At);

/// <summary>Some or all of the line is taken back.</summary>
/// <param name="Settling">The verb that settled it.</param>
/// <param name="Reason">The arbiter's; empty where the sides settled it between them.</param>
public sealed record DisputeUpheld(Guid DisputeId, DateTime At, Guid StatementId, Guid ById, int LineNumber, LineCredit Credit, DisputeVerb Settling, string Reason) : DomainEvent(DisputeId, At);

public sealed record DisputeRejected(Guid DisputeId, DateTime At, Guid StatementId, Guid ById, int LineNumber, string Reason) : DomainEvent(DisputeId, At);

public sealed record DisputeContested(Guid DisputeId, DateTime At, Guid StatementId, Guid ById, int LineNumber, string Reason) : DomainEvent(DisputeId, At);

/// <param name="View">What that side's finance officer would take back; nothing of it where they would let the line stand.</param>
public sealed record DisputeViewGiven(Guid DisputeId, DateTime At, Guid StatementId, Guid ById, int LineNumber, ChargeSide Side, LineCredit View) : DomainEvent(DisputeId, At);

/// <summary>The two finance officers differ. Told to the board's arbiters.</summary>
public sealed record DisputeReferred(Guid DisputeId, DateTime At, Guid StatementId, int LineNumber) : DomainEvent(DisputeId, At);

/// <summary>The line stands: it was given up, left uncontested, or decided so.</summary>
/// <param name="Settling">The verb that settled it.</param>
public sealed record DisputeDismissed(Guid DisputeId, DateTime At, Guid StatementId, Guid ById, int LineNumber, DisputeVerb Settling, string Reason) : DomainEvent(DisputeId, At);

/// <summary>The document went out, without the lines in dispute.</summary>
public sealed record StatementExported(
    Guid StatementId, DateTime At, Guid ById, long NetPence, long VatPence, bool IsCreditNote, IReadOnlyList<int> LeftOutLines) : DomainEvent(StatementId, At);

public sealed record StatementPaid(Guid StatementId, DateTime At, Guid ById, DateOnly PaidOn, string Reference, long GrossPence) : DomainEvent(StatementId, At);
