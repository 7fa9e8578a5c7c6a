namespace TalentPool.Domain.Placements;

/// <content>The practising certificate and the authorised person that reserved work rests on. Without either the work stops, and with both it goes on.</content>
public sealed partial class Placement
{
    /// <summary>Why time stopped the work; null when it goes on, or when people stopped it.</summary>
    public PauseCode? PausedFor { get; private set; }

    /// <summary>
    /// The home has checked the certificate on the officer's own record anew, so the placement that rests on it says the same. It follows
    /// from that check and is no act of a side here.
    /// </summary>
    /// <param name="expiresOn">The last day on which it is valid; null when it does not expire.</param>
    public void FollowCertificate(Actor by, DateTime at, string number, DateOnly? expiresOn)
    {
        if (!IsReservedWork || !PlacementStates.Table.Allows(Status, PlacementVerb.RecordCertificate)
            || CertificateNumber is null || (CertificateNumber == number && CertificateExpiresOn == expiresOn))
        {
            return;
        }

        (CertificateNumber, CertificateExpiresOn) = (number, expiresOn);
        Changed(by.Name, new PractisingCertificateRecorded(Id, at, by.PersonId, number, expiresOn));
    }

    /// <summary>
    /// The authorised person can no longer act, so nobody keeps responsibility for the reserved work: it stops, or cannot start, until the host has named
    /// another. Who it was the chain keeps.
    /// </summary>
    public void LoseAuthorisedSupervisor(DateTime at)
    {
        if (AuthorisedSupervisorId is not { } gone || !IsReservedWork || !PlacementStates.Table.Allows(Status, PlacementVerb.AuthoriseReservedWork))
        {
            return;
        }

        (AuthorisedSupervisorId, AuthorisedSupervisorName, AuthorisedSupervisorAuthority) = (null, null, null);
        Changed(Actor.Clock.Name, new AuthorisedSupervisorLost(Id, at, gone));
        if (Status == PlacementStatus.Active)
        {
            const string reason = "The authorised person who answers for the reserved work can no longer act.";
            (Status, PausedAt, PauseReason, PausedFor) = (PlacementStatus.Paused, at, reason, PauseCode.AuthorisedSupervisorGone);
            Changed(Actor.Clock.Name, new PlacementPaused(Id, at, Actor.Clock.PersonId, reason, PauseCode.AuthorisedSupervisorGone));
        }
    }

    private void PauseForCertificate(DateOnly today, WorkingCalendar calendar)
    {
        if (Status != PlacementStatus.Active || !IsReservedWork || CertificateExpiresOn is not { } last || last >= today || last >= EndsOn)
        {
            return;
        }

        // Where the work became reserved, or the record said an earlier day, only afterwards, it stops then.
        var due = MidnightOf(last.AddDays(1), calendar);
        due = due < ChangedAt ? ChangedAt : due;
        const string reason = "The practising certificate is no longer valid.";
        (Status, PausedAt, PauseReason, PausedFor) = (PlacementStatus.Paused, due, reason, PauseCode.CertificateExpired);
        Changed(Actor.Clock.Name, new PlacementPaused(Id, due, Actor.Clock.PersonId, reason, PauseCode.CertificateExpired));
    }

    /// <summary>What time stopped goes on as soon as nothing is missing, without anybody having to say so.</summary>
    private void ResumeWhatTimeStopped(DateTime at, DateOnly today)
    {
        if (Status != PlacementStatus.Paused || (PausedFor is null && !IsPausedForParty) || today > EndsOn || WhatIsMissing(today).Count > 0)
        {
            return;
        }

        BecomeResumed();
        Changed(Actor.Clock.Name, new PlacementResumed(Id, at, Actor.Clock.PersonId));
    }

    private void BecomeResumed() => (Status, PausedAt, PauseReason, PausedFor, IsPausedForParty) = (PlacementStatus.Active, null, null, null, false);
}
