namespace TalentPool.Domain.Placements;

/// <content>The practising certificate that reserved work rests on. Without a valid one the work stops, and with one it goes on.</content>
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
