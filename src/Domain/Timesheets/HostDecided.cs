using System.Diagnostics.CodeAnalysis;
using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Timesheets;

/// <summary>
/// What an officer hands in under a placement, the host's supervisor confirms and the host's budget holder approves, before it is charged:
/// hours and expenses. Each step keeps who did it and when, and for whom where a deputy did. Nobody decides on their own, and silence approves nothing.
/// </summary>
public abstract partial class HostDecided : Root
{
    /// <summary>£250, in pence: for less, one person who is supervisor and budget holder may confirm and approve. From £250 on it takes two people.</summary>
    public const long OnePersonLimitPence = 25_000;

    /// <summary>Working days that the supervisor has to confirm, and after them the deputy.</summary>
    public const int ConfirmWorkingDays = 5;

    protected HostDecided() => ChangedByName = "";

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    /// <summary>Raised by each change that a person should have seen before deciding.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who raised the version last, for whoever still looks at the one before.</summary>
    public string ChangedByName { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public TimesheetStatus Status { get; private set; }

    public Guid PlacementId { get; protected init; }

    public Guid PartnershipId { get; protected init; }

    public Guid HomeAuthorityId { get; protected init; }

    public Guid HostAuthorityId { get; protected init; }

    public Guid ServiceAreaId { get; protected init; }

    public Guid OfficerId { get; protected init; }

    public Guid OfficerPersonId { get; protected init; }

    /// <summary>When the officer handed it in last; null while it is a draft, and again after a recall.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Who confirmed it; null again after a return.</summary>
    public Guid? ConfirmedById { get; private set; }

    /// <summary>The supervisor, where a deputy confirmed.</summary>
    public Guid? ConfirmedForId { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public Guid? ApprovedById { get; private set; }

    /// <summary>The budget holder, where a deputy approved.</summary>
    public Guid? ApprovedForId { get; private set; }

    public DateTime? ApprovedAt { get; private set; }

    /// <summary>Who sent it back last. It stays, so that whoever decides next reads what was asked for.</summary>
    public Guid? ReturnedById { get; private set; }

    public Guid? ReturnedForId { get; private set; }

    public DateTime? ReturnedAt { get; private set; }

    public string? ReturnReason { get; private set; }

    /// <summary>The statement that it is charged on.</summary>
    public Guid? StatementId { get; private set; }

    public DateTime? ChargedAt { get; private set; }

    /// <summary>When it went to the supervisor's deputies too; null while it has not, and again once it is handed in anew.</summary>
    public DateTime? PassedToDeputyAt { get; private set; }

    /// <summary>The record that this one corrects; null where it is none.</summary>
    public Guid? CorrectsId { get; protected init; }

    public string? CorrectionReason { get; protected set; }

    public bool IsCorrection => CorrectsId is not null;

    /// <summary>Whether it is a correction that nobody has approved yet and the officer has not given up.</summary>
    protected bool IsOpenCorrection => IsCorrection && Status != TimesheetStatus.Withdrawn && !TimesheetStates.Table.Allows(Status, TimesheetVerb.Correct);

    /// <summary>What it surely moves: all of what is approved, and what is taken away already while it waits to be decided on.</summary>
    protected long Surely(long moved) => TimesheetStates.Table.Allows(Status, TimesheetVerb.Correct) ? moved
        : Status is TimesheetStatus.Submitted or TimesheetStatus.Confirmed ? Math.Min(0, moved)
        : 0;

    /// <summary>"timesheet" or "expense", for sentences.</summary>
    protected abstract string Noun { get; }

    /// <summary>The last working day on which the supervisor is asked alone; null unless it waits to be confirmed. After it the deputies are asked too.</summary>
    public DateOnly? ConfirmationDueOn(WorkingCalendar calendar) =>
        Status == TimesheetStatus.Submitted && SubmittedAt is { } at ? calendar.AddWorkingDays(calendar.LocalDate(at), ConfirmWorkingDays) : null;

    /// <summary>The working day by which the deputies are asked to confirm, when the supervisor has not; null unless it waits to be confirmed.</summary>
    public DateOnly? DeputyConfirmationDueOn(WorkingCalendar calendar) =>
        ConfirmationDueOn(calendar) is { } day ? calendar.AddWorkingDays(day, ConfirmWorkingDays) : null;

    /// <summary>Whether this person may confirm it: the supervisor whom the host has named, or whoever deputises for them there.</summary>
    public bool MayConfirm(Actor by, Placement placement) => WhyNotConfirmedBy(by, placement) is null;

    /// <summary>Whether this person may approve it, whoever has confirmed it.</summary>
    public bool MayApprove(Actor by, Placement placement) => WhyNotApprovedBy(by, placement, []) is null;

    /// <summary>
    /// Puts it on a statement. The month's run does it, and finance or a head of service of the home when they do it by hand: of any service area,
    /// since a statement is of all of them.
    /// </summary>
    public Outcome Charge(Actor by, DateTime at, Guid statementId)
    {
        if (TimesheetStates.Table.Refuses(Status, TimesheetVerb.Charge, Noun, out var refusal))
        {
            return refusal;
        }

        var held = by.Roles.Where(role => role.Role is Role.Finance or Role.HeadOfService && role.Covers(HomeAuthorityId, null)).ToList();
        if (!by.IsClock && held.Count == 0)
        {
            return TimesheetRefusals.NotForCharging;
        }

        if (by.PersonId == OfficerPersonId || (!by.IsClock && held.TrueForAll(role => role.DeputyForId == OfficerPersonId)))
        {
            return TimesheetRefusals.OwnHours;
        }

        // Whoever decided on it for the host, and in whose name a deputy did, charges it in nobody's name.
        var deciders = new[] { ConfirmedById, ConfirmedForId, ApprovedById, ApprovedForId }.OfType<Guid>().ToHashSet();
        if (deciders.Contains(by.PersonId) || (!by.IsClock && held.TrueForAll(role => role.DeputyForId is { } named && (named == OfficerPersonId || deciders.Contains(named)))))
        {
            return TimesheetRefusals.ActsForBothSides;
        }

        (Status, StatementId, ChargedAt) = (TimesheetStatus.Charged, statementId, at);
        return Did(by, HasCharged(at, by.PersonId, statementId));
    }

    protected abstract DomainEvent HasCharged(DateTime at, Guid byId, Guid statementId);

    /// <summary>The officer says anew why, while the correction is written.</summary>
    public Outcome GiveReason(Actor by, DateTime at, int seenVersion, string reason)
    {
        if (!IsCorrection)
        {
            return TimesheetRefusals.NoCorrection;
        }

        if (Refuses(TimesheetVerb.Save, seenVersion, out var refusal) || (refusal = WhyNotOfficer(by, OfficerPersonId)) is not null)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return TimesheetRefusals.ReasonMissing;
        }

        CorrectionReason = reason.Trim();
        return Did(by, HasGivenReason(at, by.PersonId, CorrectionReason));
    }

    protected abstract DomainEvent HasGivenReason(DateTime at, Guid byId, string reason);

    protected static Refusal? WhyNotOfficer(Actor by, Guid officerPersonId) => by.PersonId == officerPersonId ? null : TimesheetRefusals.NotTheOfficer;

    /// <summary>A placement of another record is a mistake of the program and no answer to a person.</summary>
    protected void MustBe(Placement placement)
    {
        if (placement.Id != PlacementId)
        {
            throw new ArgumentException("This is the placement of another record.", nameof(placement));
        }
    }

    protected bool Refuses(TimesheetVerb verb, int seenVersion, [NotNullWhen(true)] out Refusal? refusal)
    {
        if (seenVersion != Version)
        {
            refusal = TimesheetRefusals.Stale(Noun, ChangedByName, ChangedAt);
            return true;
        }

        return TimesheetStates.Table.Refuses(Status, verb, Noun, out refusal);
    }

    protected void BecomeSubmitted(DateTime at) => (Status, SubmittedAt, PassedToDeputyAt) = (TimesheetStatus.Submitted, at, null);

    protected Refusal? BecomeRecalled(Actor by, int seenVersion)
    {
        if (Refuses(TimesheetVerb.Recall, seenVersion, out var refusal) || (refusal = WhyNotOfficer(by, OfficerPersonId)) is not null)
        {
            return refusal;
        }

        (Status, SubmittedAt, PassedToDeputyAt) = (TimesheetStatus.Draft, null, null);
        return null;
    }

    protected Refusal? BecomeWithdrawn(Actor by, int seenVersion)
    {
        if (Refuses(TimesheetVerb.Withdraw, seenVersion, out var refusal) || (refusal = WhyNotOfficer(by, OfficerPersonId)) is not null)
        {
            return refusal;
        }

        Status = TimesheetStatus.Withdrawn;
        return null;
    }

    protected Refusal? BecomeConfirmed(Actor by, DateTime at, int seenVersion, Placement placement)
    {
        MustBe(placement);
        if (Refuses(TimesheetVerb.Confirm, seenVersion, out var refusal) || (refusal = WhyNotConfirmedBy(by, placement)) is not null)
        {
            return refusal;
        }

        placement.Bind(by, Side.Host);
        Status = TimesheetStatus.Confirmed;
        (ConfirmedById, ConfirmedForId, ConfirmedAt) = (by.PersonId, SupervisorActedFor(by, placement), at);
        return null;
    }

    /// <param name="isLittle">Whether all that belongs together is under the limit, so that whoever confirmed it may approve it as well.</param>
    protected Refusal? BecomeApproved(Actor by, DateTime at, int seenVersion, Placement placement, bool isLittle)
    {
        MustBe(placement);
        Guid[] confirmers = [.. new[] { ConfirmedById, ConfirmedForId }.OfType<Guid>()];
        if (Refuses(TimesheetVerb.Approve, seenVersion, out var refusal) || (refusal = WhyNotApprovedBy(by, placement, isLittle ? [] : confirmers)) is not null)
        {
            return refusal;
        }

        placement.Bind(by, Side.Host);
        Status = TimesheetStatus.Approved;
        (ApprovedById, ApprovedForId, ApprovedAt) = (by.PersonId, BudgetHolderActedFor(by, isLittle ? [] : confirmers), at);
        return null;
    }

    protected Refusal? BecomeConfirmedAndApproved(Actor by, DateTime at, int seenVersion, Placement placement, bool isLittle)
    {
        MustBe(placement);
        if (Refuses(TimesheetVerb.ConfirmAndApprove, seenVersion, out var refusal)
            || (refusal = WhyNotConfirmedBy(by, placement)) is not null
            || (refusal = WhyNotApprovedBy(by, placement, [])) is not null)
        {
            return refusal;
        }

        if (!isLittle)
        {
            return TimesheetRefusals.TooMuchForOnePerson;
        }

        placement.Bind(by, Side.Host);
        Status = TimesheetStatus.Approved;
        (ConfirmedById, ConfirmedForId, ConfirmedAt) = (by.PersonId, SupervisorActedFor(by, placement), at);
        (ApprovedById, ApprovedForId, ApprovedAt) = (by.PersonId, BudgetHolderActedFor(by, []), at);
        return null;
    }

    protected Refusal? BecomeReturned(Actor by, DateTime at, int seenVersion, Placement placement, string reason)
    {
        MustBe(placement);
        if (Refuses(TimesheetVerb.Return, seenVersion, out var refusal))
        {
            return refusal;
        }

        var supervises = MayConfirm(by, placement);
        if (!supervises && WhyNotApprovedBy(by, placement, []) is { } no)
        {
            return no == TimesheetRefusals.NotTheBudgetHolder ? TimesheetRefusals.NotADecider : no;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return TimesheetRefusals.ReasonMissing;
        }

        placement.Bind(by, Side.Host);
        Status = TimesheetStatus.Returned;
        (ReturnedById, ReturnedForId) = (by.PersonId, supervises ? SupervisorActedFor(by, placement) : BudgetHolderActedFor(by, []));
        (ReturnedAt, ReturnReason) = (at, reason.Trim());
        (ConfirmedById, ConfirmedForId, ConfirmedAt, PassedToDeputyAt) = (null, null, null, null);
        return null;
    }

    /// <summary>Whether the supervisor's days are over, so that the deputies are asked too. It is found due once for each time that it was handed in.</summary>
    private bool BecomePassedToDeputy(DateTime at, WorkingCalendar calendar, out DateTime dueAt)
    {
        dueAt = ConfirmationDueOn(calendar) is { } day ? calendar.AtLocal(day, WorkingCalendar.Closes) : DateTime.MaxValue;
        if (PassedToDeputyAt is not null || at < dueAt)
        {
            return false;
        }

        PassedToDeputyAt = dueAt;
        return true;
    }

    protected Outcome Did(Actor by, DomainEvent happened)
    {
        Version++;
        (ChangedByName, ChangedAt) = (by.Name, happened.EffectiveAt);
        Record(happened);
        return Outcome.DoneWith(Id);
    }

    protected void BeginAs(Actor by, DateTime at) => (ChangedByName, ChangedAt) = (by.Name, at);

    private Refusal? WhyNotDecidedBy(Actor by, Placement placement) =>
        by.PersonId == OfficerPersonId ? TimesheetRefusals.OwnHours
        : placement.ActedForHome.Contains(by.PersonId) ? TimesheetRefusals.ActsForBothSides
        : null;

    private Refusal? WhyNotConfirmedBy(Actor by, Placement placement) =>
        WhyNotDecidedBy(by, placement)
        ?? (placement.SupervisorId is { } supervisor && (by.PersonId == supervisor || DeputisesFor(by, supervisor)) ? null : TimesheetRefusals.NotTheSupervisor);

    /// <param name="confirmers">Who confirmed it, and for whom: neither they nor anybody in their name may approve it as well. Nobody, where that does not matter.</param>
    private Refusal? WhyNotApprovedBy(Actor by, Placement placement, IReadOnlyList<Guid> confirmers)
    {
        if (WhyNotDecidedBy(by, placement) is { } no)
        {
            return no;
        }

        var held = by.Roles.Where(role => role.Role == Role.BudgetHolder && role.Covers(HostAuthorityId, ServiceAreaId)).ToList();
        return held.Count == 0 ? TimesheetRefusals.NotTheBudgetHolder
            : held.TrueForAll(role => role.DeputyForId == OfficerPersonId) ? TimesheetRefusals.OwnHours
            : confirmers.Contains(by.PersonId) || !BudgetRoles(by, confirmers).Any() ? TimesheetRefusals.ConfirmedByOneself
            : null;
    }

    /// <summary>The supervisor is named as a person and not by a role, so a deputy is whoever carries any duty of theirs at the host.</summary>
    private bool DeputisesFor(Actor by, Guid supervisorId) =>
        by.Roles.Any(held => held.DeputyForId == supervisorId && held.Covers(HostAuthorityId, ServiceAreaId));

    private static Guid? SupervisorActedFor(Actor by, Placement placement) => by.PersonId == placement.SupervisorId ? null : placement.SupervisorId;

    private Guid? BudgetHolderActedFor(Actor by, IReadOnlyList<Guid> confirmers)
    {
        var held = BudgetRoles(by, confirmers).ToList();
        return held.Exists(own => own.DeputyForId is null) ? null : held[0].DeputyForId;
    }

    private IEnumerable<HeldRole> BudgetRoles(Actor by, IReadOnlyList<Guid> notInTheNameOf) => by.Roles.Where(held =>
        held.Role == Role.BudgetHolder && held.Covers(HostAuthorityId, ServiceAreaId)
        && !(held.DeputyForId is { } named && (named == OfficerPersonId || notInTheNameOf.Contains(named))));
}
