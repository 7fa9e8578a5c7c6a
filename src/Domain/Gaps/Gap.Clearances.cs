using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Gaps;

/// <content>The gate: who may let work go outside, when, and for how much.</content>
public sealed partial class Gap
{
    /// <summary>Why no clearance can be had now, whoever asks; null when one can.</summary>
    public Refusal? WhyNotCleared(DateTime at, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (WhyNotEveryoneAsked is { } onlyDirect)
        {
            return onlyDirect;
        }

        if (CurrentCheck is not { IsComplete: true })
        {
            return GapRefusals.CheckNotComplete;
        }

        if (IsCheckTooOld(at, figures, calendar))
        {
            return GapRefusals.CheckTooOld;
        }

        if (_offers.Any(offer => offer.Status == OfferStatus.DeclineProposed
            || (offer.Status == OfferStatus.Declined && offer.MeetsEveryEssential && !(offer.IsDeclineExplained && offer.EndorsedById is not null))))
        {
            return GapRefusals.DeclineNotEndorsed;
        }

        return _offers.Any(offer => offer.IsOpen) ? GapRefusals.OfferOpen
            : Comparator is not { } comparator ? GapRefusals.ComparatorMissing
            : !comparator.HasEvidence ? GapRefusals.ComparatorEvidenceMissing
            : Status is not (GapStatus.Exhausted or GapStatus.PartFilled) ? GapRefusals.GapNotOpen
            : Unprovided(calendar, calendar.LocalDate(at)).IsEmpty ? GapRefusals.NothingLeftToCover
            : null;
    }

    /// <summary>Nothing goes outside on a direct request, in an emergency either: that is cleared while every member is being asked.</summary>
    private Refusal? WhyNotEveryoneAsked => CurrentCheck is { IsDirect: true } ? GapRefusals.OnlyAskedDirectly : null;

    /// <summary>Whether the members answered too long ago for a clearance to rest on it. They can be asked again.</summary>
    public bool IsCheckTooOld(DateTime at, PolicyFigures figures, WorkingCalendar calendar) =>
        CurrentCheck?.CompletedAt is { } completed && at >= calendar.DueAfterWorkingDays(completed, figures.CheckHoldsWorkingDays);

    /// <summary>Asks for a clearance for exactly the hours and dates that nobody covers.</summary>
    public Outcome RequestClearance(
        Actor by, DateTime at, int seenVersion, ClearanceReason reason, string explanation, PolicyFigures figures, WorkingCalendar calendar)
    {
        var refusal = WhyNotRequestingSide(by) ?? IsStale(seenVersion) ?? WhyNotCleared(at, figures, calendar)
            ?? (_clearances.Any(clearance => clearance is { IsLive: true, Kind: ClearanceKind.Full }) ? GapRefusals.ClearanceAlreadyLive : null);
        if (refusal is not null)
        {
            return refusal;
        }

        var covers = Unprovided(calendar, calendar.LocalDate(at));
        var (from, to) = Dates(covers, calendar.LocalDate(at));
        return Request(by, at, ClearanceKind.Full, reason, explanation, emergencyEvent: null, from, to, covers);
    }

    /// <summary>Asks for what cannot wait for the check: one named event, a few days. The check runs on all the same.</summary>
    /// <param name="minutes">The minutes of outside work needed in all.</param>
    /// <param name="sameEventElsewhere">What the authority was granted for this event on its other gaps.</param>
    public Outcome RequestEmergencyClearance(
        Actor by, DateTime at, int seenVersion, string emergencyEvent, DateOnly from, DateOnly to, int minutes, string explanation,
        IReadOnlyList<EmergencySpan> sameEventElsewhere, PolicyFigures figures, WorkingCalendar calendar)
    {
        var wanted = new EmergencySpan(from, to, minutes);
        var refusal = WhyNotRequestingSide(by) ?? IsStale(seenVersion) ?? WhyNotEveryoneAsked
            ?? WhyNoEmergency(emergencyEvent, wanted, calendar.LocalDate(at), figures, calendar)
            ?? WhyNotEmergencyOn(wanted, sameEventElsewhere, figures, calendar);
        if (refusal is not null)
        {
            return refusal;
        }

        var covers = EmergencyCovers(from, to, minutes, calendar.LocalDate(at), calendar);
        return covers.Total < minutes
            ? GapRefusals.MoreThanIsLeft
            : Request(by, at, ClearanceKind.Emergency, ClearanceReason.Other, explanation, emergencyEvent.Trim(), from, to, covers);
    }

    /// <summary>A decider's yes: the only one for a full clearance, one of two for an emergency.</summary>
    /// <param name="certificateNumber">Needed when this is the approval that grants it (<see cref="Clearance.NextApprovalGrants"/>).</param>
    /// <param name="sameEventElsewhere">What the authority was granted for an emergency's event on its other gaps.</param>
    public Outcome ApproveClearance(
        Actor by, DateTime at, Guid clearanceId, int seenVersion, string? certificateNumber, IReadOnlyList<EmergencySpan> sameEventElsewhere,
        PolicyFigures figures, WorkingCalendar calendar)
    {
        if (FindClearance(clearanceId) is not { } clearance)
        {
            return GapRefusals.NoSuchClearance;
        }

        var isEmergency = clearance.Kind == ClearanceKind.Emergency;
        var today = calendar.LocalDate(at);
        var still = isEmergency ? StillToCome(clearance, today, calendar) : null;
        var refusal = WhyNotDeciding(clearance, by, out var role) ?? WhyNotNow(clearance, ClearanceVerb.Approve, seenVersion) ?? WhyNotEveryoneAsked
            ?? (!isEmergency ? WhyNotCleared(at, figures, calendar)
                : still is null ? GapRefusals.EmergencyDaysPassed
                : WhyNotSecond(clearance, by, ref role) ?? WhyNotEmergencyOn(still, sameEventElsewhere, figures, calendar));
        if (refusal is not null)
        {
            return refusal;
        }

        var covers = still is null ? Unprovided(calendar, today) : EmergencyCovers(still.From, still.To, still.Minutes, today, calendar);
        if (covers.IsEmpty || (isEmergency && Status is not (GapStatus.Checking or GapStatus.PartFilled or GapStatus.Exhausted)))
        {
            return GapRefusals.NothingLeftToCover;
        }

        if (!clearance.NextApprovalGrants)
        {
            clearance.ApproveFirst(role!, by, at);
            Record(new ClearanceFirstApproved(clearance.Id, at, Id, by.Name, role!.Role, role.DeputyForId));
            return Outcome.Done;
        }

        if (string.IsNullOrWhiteSpace(certificateNumber))
        {
            return GapRefusals.CertificateNumberMissing;
        }

        var (from, to) = still is null ? Dates(covers, today) : (still.From, still.To);
        var expiresAt = calendar.DueAfterWorkingDays(at, isEmergency ? figures.EmergencyClearanceWorkingDays : figures.ClearanceValidWorkingDays);
        clearance.Grant(role!, covers, from, to, certificateNumber, expiresAt, by, at);
        Record(new ClearanceGranted(clearance.Id, at, Id, clearance.Kind, certificateNumber, covers.Total, from, to, expiresAt, by.Name, role!.Role, role.DeputyForId));
        return Outcome.Done;
    }

    /// <summary>Why this person may not decide on the clearance, whatever its state; null when they may. Pages and lists ask it.</summary>
    public Refusal? WhyNotDecidedBy(Actor by, Clearance clearance) =>
        WhyNotDeciding(clearance, by, out var role) ?? (clearance.Kind == ClearanceKind.Emergency ? WhyNotSecond(clearance, by, ref role) : null);

    public Outcome RefuseClearance(Actor by, DateTime at, Guid clearanceId, int seenVersion, string note)
    {
        if (FindClearance(clearanceId) is not { } clearance)
        {
            return GapRefusals.NoSuchClearance;
        }

        var refusal = WhyNotDeciding(clearance, by, out var role) ?? WhyNotNow(clearance, ClearanceVerb.Refuse, seenVersion)
            ?? (string.IsNullOrWhiteSpace(note) ? GapRefusals.ExplanationMissing : null);
        if (refusal is not null)
        {
            return refusal;
        }

        clearance.Refuse(note.Trim(), by, role!.DeputyForId, at);
        Record(new ClearanceRefused(clearance.Id, at, Id, by.Name, note.Trim()));
        return Outcome.Done;
    }

    public Outcome WithdrawClearance(Actor by, DateTime at, Guid clearanceId, int seenVersion, string note)
    {
        if (FindClearance(clearanceId) is not { } clearance)
        {
            return GapRefusals.NoSuchClearance;
        }

        var refusal = WhyNotRequestingSide(by) ?? WhyNotNow(clearance, ClearanceVerb.Withdraw, seenVersion);
        if (refusal is not null)
        {
            return refusal;
        }

        clearance.Withdraw(note.Trim(), by, at);
        Record(new ClearanceWithdrawn(clearance.Id, at, Id, note.Trim()));
        return Outcome.Done;
    }

    /// <summary>A procurement is under way, which stops the clearance's clock for the days that the terms allow.</summary>
    public Outcome RecordProcurement(Actor by, DateTime at, Guid clearanceId, int seenVersion, string reference, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (FindClearance(clearanceId) is not { } clearance)
        {
            return GapRefusals.NoSuchClearance;
        }

        var refusal = WhyNotRequestingSide(by) ?? WhyNotNow(clearance, ClearanceVerb.RecordProcurement, seenVersion)
            ?? (clearance.Kind == ClearanceKind.Emergency ? GapRefusals.EmergencyCannotWait
                : clearance.ProcurementRecordedAt is not null ? GapRefusals.ProcurementAlreadyRecorded
                : clearance.ExpiresAt <= at ? GapRefusals.ClearanceHasExpired
                : string.IsNullOrWhiteSpace(reference) ? GapRefusals.ProcurementReferenceMissing
                : null);
        if (refusal is not null)
        {
            return refusal;
        }

        var expiresAt = calendar.DueAfterWorkingDays(clearance.ExpiresAt!.Value, figures.ProcurementWorkingDays);
        clearance.RecordProcurement(reference.Trim(), expiresAt, by, at);
        Record(new ProcurementRecorded(clearance.Id, at, Id, reference.Trim(), expiresAt, clearance.CertificateIssue));
        return Outcome.Done;
    }

    private Outcome Request(
        Actor by, DateTime at, ClearanceKind kind, ClearanceReason reason, string explanation, string? emergencyEvent, DateOnly from, DateOnly to, WeekMinutes covers)
    {
        if (string.IsNullOrWhiteSpace(explanation))
        {
            return GapRefusals.ExplanationMissing;
        }

        var isHead = by.Holds(Role.HeadOfService, AuthorityId, ServiceAreaId);
        var clearance = new Clearance(Id, _clearances.Count + 1, kind, reason, explanation.Trim(), emergencyEvent, from, to, covers, isHead, by, at);
        _clearances.Add(clearance);
        Changed(by, at);
        Record(new ClearanceRequested(clearance.Id, at, Id, kind, reason, explanation.Trim(), emergencyEvent, covers.Total));
        return Outcome.DoneWith(clearance.Id);
    }

    private Refusal? WhyNoEmergency(string emergencyEvent, EmergencySpan wanted, DateOnly today, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (Status is not (GapStatus.Checking or GapStatus.PartFilled or GapStatus.Exhausted))
        {
            return GapRefusals.GapNotOpen;
        }

        if (NamedEvent.IsNameless(emergencyEvent))
        {
            return GapRefusals.EmergencyEventMissing;
        }

        var past = _clearances.Where(clearance => clearance.Kind == ClearanceKind.Emergency).ToList();
        if (past.Any(clearance => clearance.IsLive))
        {
            return GapRefusals.ClearanceAlreadyLive;
        }

        if (past.Any(clearance => clearance.GrantedAt is not null && NamedEvent.IsSame(clearance.EmergencyEvent, emergencyEvent)))
        {
            return GapRefusals.EmergencyEventUsed;
        }

        var isTooLong = wanted.To < wanted.From || wanted.From < today || wanted.From < Shape!.From || wanted.To > Shape.To
            || calendar.WorkingDaysBetween(wanted.From, wanted.To) > figures.EmergencyClearanceWorkingDays
            || wanted.Minutes < 1 || wanted.Minutes > figures.EmergencyClearanceMinutes;
        return isTooLong ? GapRefusals.EmergencyTooLong
            : wanted.From > LastEmergencyStart(today, figures, calendar) ? GapRefusals.EmergencyCanWait
            : null;
    }

    /// <summary>
    /// The last day on which outside work for an emergency may begin. What begins later can wait: by then the running check is over,
    /// and there was time to ask for a clearance that rests on it.
    /// </summary>
    private DateOnly LastEmergencyStart(DateOnly today, PolicyFigures figures, WorkingCalendar calendar)
    {
        var checkEnds = calendar.LocalDate(CurrentCheck!.DueAt);
        return calendar.AddWorkingDays(checkEnds > today ? checkEnds : today, figures.EmergencyClearanceWorkingDays);
    }

    /// <summary>Why no emergency can be cleared for these days, at the request and again at each approval.</summary>
    private Refusal? WhyNotEmergencyOn(
        EmergencySpan wanted, IReadOnlyList<EmergencySpan> sameEventElsewhere, PolicyFigures figures, WorkingCalendar calendar)
    {
        // An offer that begins after those days, or ends before them, helps nobody on them.
        var isHelpAtHand = CurrentCheck is { IsComplete: true } && _offers.Any(offer =>
            offer is { MeetsEveryEssential: true, Status: OfferStatus.Released or OfferStatus.DeclineProposed }
            && offer.Shape.From <= wanted.To && offer.Shape.To >= wanted.From);
        if (isHelpAtHand)
        {
            return GapRefusals.SuitableOfferWaits;
        }

        var isBeyond = sameEventElsewhere.Count > 0
            && (EmergencySpan.WorkingDays([.. sameEventElsewhere, wanted], calendar) > figures.EmergencyClearanceWorkingDays
                || sameEventElsewhere.Sum(span => span.Minutes) + wanted.Minutes > figures.EmergencyClearanceMinutes);
        return isBeyond ? GapRefusals.EmergencyEventSpent : null;
    }

    /// <summary>What of a requested emergency is not past: its days from today on, with their share of its hours; null when none is left.</summary>
    private static EmergencySpan? StillToCome(Clearance clearance, DateOnly today, WorkingCalendar calendar)
    {
        if (clearance.To < today)
        {
            return null;
        }

        if (clearance.From >= today)
        {
            return new(clearance.From, clearance.To, clearance.Covers.Total);
        }

        // An emergency may lie on days off alone; then all of its days count alike.
        var all = calendar.WorkingDaysBetween(clearance.From, clearance.To);
        var left = calendar.WorkingDaysBetween(today, clearance.To);
        if (all == 0)
        {
            (all, left) = (clearance.To.DayNumber - clearance.From.DayNumber + 1, clearance.To.DayNumber - today.DayNumber + 1);
        }

        return new(today, clearance.To, clearance.Covers.Total * left / all);
    }

    private WeekMinutes EmergencyCovers(DateOnly from, DateOnly to, int minutes, DateOnly today, WorkingCalendar calendar)
    {
        var unprovided = Unprovided(calendar, today);
        return Shape!.Kind == ShapeKind.HoursByADate
            ? WeekMinutes.Of(GapShape.HoursByADate(from, to, minutes), calendar).AtMost(unprovided.Total)
            : unprovided.FromWeek(Weeks.MondayOf(from)).UntilWeek(Weeks.MondayOf(to)).AtMost(minutes);
    }

    private (DateOnly From, DateOnly To) Dates(WeekMinutes covers, DateOnly today)
    {
        var lastDay = covers.FirstWeek.AddDays(7 * covers.Minutes.Count - 1);
        var from = new[] { covers.FirstWeek, Shape!.From, today }.Max();
        return (from, lastDay < Shape.To ? lastDay : Shape.To);
    }

    private Refusal? WhyNotDeciding(Clearance clearance, Actor by, out HeldRole? role) => WhyNotDecider(
        by, clearance.Kind == ClearanceKind.Emergency, IsRequesterHead || clearance.IsRequesterHead, [RequesterId, clearance.RequestedById], out role);

    /// <summary>The second approval of an emergency is a different person's, and not in the name of the first.</summary>
    private Refusal? WhyNotSecond(Clearance clearance, Actor by, ref HeldRole? role)
    {
        if (clearance.Approvals.Count == 0)
        {
            return null;
        }

        var first = clearance.Approvals[0];
        var own = new List<Guid> { RequesterId, clearance.RequestedById, first.PersonId };
        if (first.ForPersonId is { } named)
        {
            own.Add(named);
        }

        if (own.Contains(by.PersonId))
        {
            return GapRefusals.SameApprover;
        }

        role = DecidingRole(by, isEmergency: true, IsRequesterHead || clearance.IsRequesterHead, own);
        return role is null ? GapRefusals.SameApprover : null;
    }

    private static Refusal? WhyNotNow(Clearance clearance, ClearanceVerb verb, int seenVersion) =>
        clearance.IsStale(seenVersion, "clearance") ?? (ClearanceStates.Table.Refuses(clearance.Status, verb, "clearance", out var refusal) ? refusal : null);
}
