using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Placements;

/// <content>Starting, pausing and going on, by people and by time.</content>
public sealed partial class Placement
{
    public DateTime? StartedAt { get; private set; }

    /// <summary>Since when the placement should have started and could not; null when nothing blocks it.</summary>
    public DateTime? StartBlockedSince { get; private set; }

    /// <summary>The last day on which those who hold up the start were told.</summary>
    public DateOnly? StartBlockedToldOn { get; private set; }

    /// <summary>Since when the work goes on without something that it needs, such as a decision on a new party; null when nothing is missing.</summary>
    public DateTime? WorkBlockedSince { get; private set; }

    /// <summary>The last day on which those who hold up the work were told.</summary>
    public DateOnly? WorkBlockedToldOn { get; private set; }

    public DateTime? PausedAt { get; private set; }

    public string? PauseReason { get; private set; }

    /// <summary>Why it was cancelled, ended, or will end before its agreed last day.</summary>
    public PlacementEndReason? EndReason { get; private set; }

    public string? EndExplanation { get; private set; }

    /// <summary>When notice of an early end was given.</summary>
    public DateTime? NoticeGivenAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>The last day that both sides were warned of; a new last day warns anew.</summary>
    public DateOnly? FirstWarnedOfEndOn { get; private set; }

    public DateOnly? LastWarnedOfEndOn { get; private set; }

    /// <summary>What stands between the placement and work on that day, and who can put it right. Nothing, when it may start.</summary>
    public IReadOnlyList<MissingForStart> WhatIsMissing(DateOnly day)
    {
        List<MissingForStart> missing = [];

        if (SupervisorId is null)
        {
            Add(StartCondition.Supervisor, "Nobody at the host has been named to supervise the work.", HostAuthorityId, RequesterId, null);
        }

        if (VatTreatment == VatTreatment.Undecided)
        {
            Add(StartCondition.VatTreatment, "Finance has not said how VAT applies.", HomeAuthorityId, null, Role.Finance);
        }

        if (LegalBasis == LegalBasis.Section101 && DelegationReference is null)
        {
            Add(StartCondition.Delegation, "The host’s decision to delegate the function has not been recorded.", HostAuthorityId, null, Role.MonitoringOfficer);
        }

        if (HasOwnInterest is null)
        {
            Add(StartCondition.Declaration, "The officer has not declared whether they have an interest of their own.", HomeAuthorityId, OfficerPersonId, null);
        }
        else if (HasOwnInterest.Value)
        {
            Add(StartCondition.NoOwnInterest, "The officer has an interest of their own, which rules this placement out.", HostAuthorityId, RequesterId, null);
        }

        if (IsLegal)
        {
            AddMissingConflictDecision();
        }

        if (IsReservedWork)
        {
            AddMissingAuthority();
        }

        if (DbsAsked != Placements.DbsLevel.None && !IsDbsSuitable)
        {
            Add(StartCondition.Dbs, "The home has not confirmed the DBS check that the host asks for.", HomeAuthorityId, LineManagerId, null);
        }

        return missing;

        void AddMissingConflictDecision()
        {
            if (!ArePartiesKnown)
            {
                Add(StartCondition.Parties, "The host’s conflict officer has neither entered the parties nor said that there is no other.", HostAuthorityId, null, Role.ConflictOfficer);
            }

            if (HomeConflictAnswer is null)
            {
                Add(StartCondition.HomeConflictAnswer, "The home’s conflict officer has not answered to the parties.", HomeAuthorityId, null, Role.ConflictOfficer);
            }

            if (ConflictDecision is null)
            {
                Add(StartCondition.ConflictDecision, "The host’s conflict officer has not decided.", HostAuthorityId, null, Role.ConflictOfficer);
            }
            else if (ConflictDecision == Placements.ConflictDecision.Refused)
            {
                Add(StartCondition.NoConflict, "The host decided that a conflict of interest stands in the way.", HostAuthorityId, RequesterId, null);
            }
        }

        void AddMissingAuthority()
        {
            if (CertificateNumber is null || CertificateExpiresOn < day)
            {
                Add(StartCondition.Certificate, "The officer has no practising certificate on record that is valid that day.", HomeAuthorityId, LineManagerId, null);
            }

            if (AuthorisedSupervisorId is null || AuthorisedSupervisorAuthority is null)
            {
                Add(StartCondition.AuthorisedSupervisor, "No authorised person has been named to answer for the reserved work.", HostAuthorityId, null, Role.HeadOfService);
            }

            if (HostAuthorisationReference is null)
            {
                Add(StartCondition.HostAuthorisation, "The host has not authorised the officer to act for it.", HostAuthorityId, null, Role.HeadOfService);
            }
        }

        void Add(StartCondition condition, string sentence, Guid authorityId, Guid? holderId, Role? holderRole) =>
            missing.Add(new MissingForStart(condition, sentence, authorityId, holderId, holderRole));
    }

    /// <summary>Starts the placement on its first day or later, once nothing is missing. Time does it as soon as it can.</summary>
    public Outcome Start(Actor by, DateTime at, int seenVersion, WorkingCalendar calendar)
    {
        if (Refuses(PlacementVerb.Start, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (SideOf(by) is not { } side)
        {
            return PlacementRefusals.NotOfEitherSide;
        }

        var day = calendar.LocalDate(at);
        if (day < StartsOn)
        {
            return PlacementRefusals.StartsLater(StartsOn);
        }

        if (day > EndsOn)
        {
            return PlacementRefusals.LastDayPassed;
        }

        var missing = WhatIsMissing(day);
        if (missing.Count > 0)
        {
            return PlacementRefusals.StartConditionsMissing(missing);
        }

        BecomeActive(at);
        Changed(by, side, new PlacementStarted(Id, at, by.PersonId));
        return Outcome.DoneWith(Id);
    }

    public Outcome Pause(Actor by, DateTime at, int seenVersion, string reason)
    {
        if (Refuses(PlacementVerb.Pause, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (SideOf(by) is not { } side)
        {
            return PlacementRefusals.NotOfEitherSide;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return PlacementRefusals.ExplanationMissing;
        }

        (Status, PausedAt, PauseReason) = (PlacementStatus.Paused, at, reason.Trim());
        Changed(by, side, new PlacementPaused(Id, at, by.PersonId, PauseReason));
        return Outcome.DoneWith(Id);
    }

    /// <summary>Takes the work up again, which needs all that the start needed.</summary>
    public Outcome Resume(Actor by, DateTime at, int seenVersion, WorkingCalendar calendar)
    {
        if (Refuses(PlacementVerb.Resume, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (SideOf(by) is not { } side)
        {
            return PlacementRefusals.NotOfEitherSide;
        }

        var missing = WhatIsMissing(calendar.LocalDate(at));
        if (missing.Count > 0)
        {
            return PlacementRefusals.StartConditionsMissing(missing);
        }

        BecomeResumed();
        Changed(by, side, new PlacementResumed(Id, at, by.PersonId));
        return Outcome.DoneWith(Id);
    }

    /// <summary>Applies what time has made due. Running it twice changes nothing.</summary>
    public void CatchUp(DateTime at, PolicyFigures figures, WorkingCalendar calendar)
    {
        var today = calendar.LocalDate(at);
        ExpireSubstitution(at);
        StartWhenDue(at, today, calendar);
        WarnOfEnd(at, today, figures, calendar);
        PauseReservedWork(at, today, calendar);
        EndWhenDue(today, calendar);
        ResumeWhatTimeStopped(at, today);
        TellOfBlockedWork(at, today);
        TellOfConflictReview(at, today);
        LapseExtension(at, figures, calendar);
        TellOfStartList(at, today, calendar);
        TellOfCloseOut(at, today, calendar);
    }

    private static DateTime MidnightOf(DateOnly day, WorkingCalendar calendar) => calendar.AtLocal(day, TimeOnly.MinValue);

    private void StartWhenDue(DateTime at, DateOnly today, WorkingCalendar calendar)
    {
        if (Status != PlacementStatus.Agreed || today < StartsOn)
        {
            return;
        }

        // An acceptance after the first day starts no earlier than the acceptance itself.
        var due = MidnightOf(StartsOn, calendar);
        due = due < AgreedAt ? AgreedAt : due;
        var missing = WhatIsMissing(StartBlockedSince is null ? calendar.LocalDate(due) : today);
        if (missing.Count == 0 && (StartBlockedSince is null || today <= EndsOn))
        {
            var startedAt = StartBlockedSince is null ? due : at;
            BecomeActive(startedAt);
            Changed(Actor.Clock.Name, new PlacementStarted(Id, startedAt, Actor.Clock.PersonId));
            return;
        }

        if (today > EndsOn)
        {
            var endedAt = MidnightOf(EndsOn.AddDays(1), calendar);
            const string explanation = "It could not start before its last day.";
            (Status, EndReason, EndExplanation, EndedAt) = (PlacementStatus.Cancelled, PlacementEndReason.NeverStarted, explanation, endedAt);
            Changed(Actor.Clock.Name, new PlacementCancelled(Id, endedAt, Actor.Clock.PersonId, PlacementEndReason.NeverStarted, explanation));
            return;
        }

        StartBlockedSince ??= due;
        if (StartBlockedToldOn is null || StartBlockedToldOn < today)
        {
            StartBlockedToldOn = today;
            Record(new PlacementStartBlocked(Id, MidnightOf(today, calendar) < StartBlockedSince ? StartBlockedSince.Value : MidnightOf(today, calendar), StartBlockedSince.Value, missing));
        }
    }

    /// <summary>What comes to be missing during the work, or stopped it by itself, is told to its holders once a day, until it is there or people stop the work.</summary>
    private void TellOfBlockedWork(DateTime at, DateOnly today)
    {
        var missing = Status == PlacementStatus.Active || (Status == PlacementStatus.Paused && (IsPausedForParty || PausedFor is not null)) ? WhatIsMissing(today) : [];
        if (missing.Count == 0)
        {
            (WorkBlockedSince, WorkBlockedToldOn) = (null, null);
            return;
        }

        WorkBlockedSince ??= at;
        if (WorkBlockedToldOn is null || WorkBlockedToldOn < today)
        {
            WorkBlockedToldOn = today;
            Record(new PlacementWorkBlocked(Id, at, WorkBlockedSince.Value, missing));
        }
    }

    private void BecomeActive(DateTime startedAt) =>
        (Status, StartedAt, StartBlockedSince, StartBlockedToldOn) = (PlacementStatus.Active, startedAt, null, null);
}
