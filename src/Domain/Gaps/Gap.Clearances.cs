using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Gaps;

/// <content>The gate: who may let work go outside, when, and for how much.</content>
public sealed partial class Gap
{
    /// <summary>Why no clearance can be had now, whoever asks; null when one can.</summary>
    public Refusal? WhyNotCleared(DateTime at, WorkingCalendar calendar)
    {
        if (CurrentCheck is not { IsComplete: true })
        {
            return GapRefusals.CheckNotComplete;
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

    /// <summary>Asks for a clearance for exactly the hours and dates that nobody covers.</summary>
    public Outcome RequestClearance(Actor by, DateTime at, int seenVersion, ClearanceReason reason, string explanation, WorkingCalendar calendar)
    {
        var refusal = WhyNotRequestingSide(by) ?? IsStale(seenVersion) ?? WhyNotCleared(at, calendar)
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
    public Outcome RequestEmergencyClearance(
        Actor by, DateTime at, int seenVersion, string emergencyEvent, DateOnly from, DateOnly to, int minutes, string explanation,
        PolicyFigures figures, WorkingCalendar calendar)
    {
        var refusal = WhyNotRequestingSide(by) ?? IsStale(seenVersion)
            ?? WhyNoEmergency(emergencyEvent, from, to, minutes, calendar.LocalDate(at), figures, calendar);
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
    public Outcome ApproveClearance(
        Actor by, DateTime at, Guid clearanceId, int seenVersion, string? certificateNumber, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (FindClearance(clearanceId) is not { } clearance)
        {
            return GapRefusals.NoSuchClearance;
        }

        var isEmergency = clearance.Kind == ClearanceKind.Emergency;
        var refusal = WhyNotDeciding(clearance, by, out var role) ?? WhyNotNow(clearance, ClearanceVerb.Approve, seenVersion)
            ?? (isEmergency ? WhyNotSecond(clearance, by, ref role) : WhyNotCleared(at, calendar));
        if (refusal is not null)
        {
            return refusal;
        }

        var today = calendar.LocalDate(at);
        var covers = isEmergency ? EmergencyCovers(clearance.From, clearance.To, clearance.Covers.Total, today, calendar) : Unprovided(calendar, today);
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

        var (from, to) = isEmergency ? (clearance.From, clearance.To) : Dates(covers, today);
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

        var refusal = WhyNotDeciding(clearance, by, out _) ?? WhyNotNow(clearance, ClearanceVerb.Refuse, seenVersion)
            ?? (string.IsNullOrWhiteSpace(note) ? GapRefusals.ExplanationMissing : null);
        if (refusal is not null)
        {
            return refusal;
        }

        clearance.Refuse(note.Trim(), by, at);
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
        Record(new ProcurementRecorded(clearance.Id, at, Id, reference.Trim(), expiresAt));
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

    private Refusal? WhyNoEmergency(
        string emergencyEvent, DateOnly from, DateOnly to, int minutes, DateOnly today, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (Status is not (GapStatus.Checking or GapStatus.PartFilled or GapStatus.Exhausted))
        {
            return GapRefusals.GapNotOpen;
        }

        if (string.IsNullOrWhiteSpace(emergencyEvent))
        {
            return GapRefusals.EmergencyEventMissing;
        }

        var past = _clearances.Where(clearance => clearance.Kind == ClearanceKind.Emergency).ToList();
        if (past.Any(clearance => clearance.IsLive))
        {
            return GapRefusals.ClearanceAlreadyLive;
        }

        if (past.Any(clearance => clearance.GrantedAt is not null && string.Equals(clearance.EmergencyEvent, emergencyEvent.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            return GapRefusals.EmergencyEventUsed;
        }

        var isTooLong = to < from || from < today || from < Shape!.From || to > Shape.To
            || calendar.WorkingDaysBetween(from, to) > figures.EmergencyClearanceWorkingDays
            || minutes < 1 || minutes > figures.EmergencyClearanceMinutes;
        return isTooLong ? GapRefusals.EmergencyTooLong : null;
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
