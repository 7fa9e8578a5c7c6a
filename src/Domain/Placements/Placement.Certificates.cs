namespace TalentPool.Domain.Placements;

/// <content>The practising certificate, the authorised person and the host's authority that reserved work rests on. Without any of them the work stops, and with all it goes on.</content>
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
            PauseFor(PauseCode.AuthorisedSupervisorGone, at, "The authorised person who answers for the reserved work can no longer act.");
        }
    }

    private void PauseReservedWork(DateTime at, DateOnly today, WorkingCalendar calendar)
    {
        if (Status != PlacementStatus.Active || !IsReservedWork)
        {
            return;
        }

        if (CertificateExpiresOn is { } last && last < today && last < EndsOn)
        {
            // Where the work became reserved, or the record said an earlier day, only afterwards, it stops then.
            var due = MidnightOf(last.AddDays(1), calendar);
            PauseFor(PauseCode.CertificateExpired, due < ChangedAt ? ChangedAt : due, "The practising certificate is no longer valid.");
        }
        else if (today <= EndsOn && (CertificateNumber is null || AuthorisedSupervisorId is null || AuthorisedSupervisorAuthority is null || HostAuthorisationReference is null))
        {
            PauseFor(PauseCode.ReservedWorkNotArranged, at, "The work is reserved or court work, and not all that this asks for is there.");
        }
    }

    private void PauseFor(PauseCode code, DateTime at, string reason)
    {
        (Status, PausedAt, PauseReason, PausedFor) = (PlacementStatus.Paused, at, reason, code);
        Changed(Actor.Clock.Name, new PlacementPaused(Id, at, Actor.Clock.PersonId, reason, code));
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
