using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Placements;

/// <content>What is arranged before the work starts, and sometimes again during it.</content>
public sealed partial class Placement
{
    /// <summary>The person at the host who directs the work and confirms the hours.</summary>
    public Guid? SupervisorId { get; private set; }

    public string? SupervisorName { get; private set; }

    /// <summary>The host's decision by which the function was delegated, where s.101 is the basis.</summary>
    public string? DelegationReference { get; private set; }

    /// <summary>The officer's practising certificate, as its number was checked by the home.</summary>
    public string? CertificateNumber { get; private set; }

    /// <summary>The last day on which the certificate is valid; null too when it does not expire.</summary>
    public DateOnly? CertificateExpiresOn { get; private set; }

    /// <summary>The authorised person who keeps responsibility, direction and control of reserved work.</summary>
    public Guid? AuthorisedSupervisorId { get; private set; }

    public string? AuthorisedSupervisorName { get; private set; }

    /// <summary>What authorises that person: a number, or by whom.</summary>
    public string? AuthorisedSupervisorAuthority { get; private set; }

    /// <summary>The host's scheme or decision that authorises the officer to act or appear for it.</summary>
    public string? HostAuthorisationReference { get; private set; }

    public Guid? HostAuthorisedById { get; private set; }

    public Outcome NameSupervisor(Actor by, DateTime at, int seenVersion, Guid supervisorId, string supervisorName)
    {
        if (Refuses(PlacementVerb.NameSupervisor, seenVersion, out var refusal) || Refuses(by, Side.Host, out refusal))
        {
            return refusal;
        }

        if (by.PersonId != RequesterId && !Manages(by, HostAuthorityId))
        {
            return PlacementRefusals.NotForTheHost;
        }

        // The supervisor confirms hours for the host, so nobody of the home can be it.
        if (ActedForHome.Contains(supervisorId))
        {
            return PlacementRefusals.ActsForBothSides;
        }

        (SupervisorId, SupervisorName) = (supervisorId, supervisorName);
        if (!ActedForHost.Contains(supervisorId))
        {
            ActedForHost.Add(supervisorId);
        }

        Changed(by, Side.Host, new SupervisorNamed(Id, at, by.PersonId, supervisorId, supervisorName));
        return Outcome.DoneWith(Id);
    }

    /// <summary>
    /// Finance of the home, which will charge for the work, says how VAT applies: before the start, and anew where that turns out wrong. It holds for what is
    /// not charged yet, and for what is taken back to be charged again.
    /// </summary>
    public Outcome SetVatTreatment(Actor by, DateTime at, int seenVersion, VatTreatment treatment)
    {
        if (Refuses(PlacementVerb.SetVatTreatment, seenVersion, out var refusal) || Refuses(by, Side.Home, out refusal))
        {
            return refusal;
        }

        if (!by.Holds(Role.Finance, HomeAuthorityId))
        {
            return PlacementRefusals.NotFinanceOfTheHome;
        }

        if (treatment == VatTreatment.Undecided)
        {
            return PlacementRefusals.VatUndecided;
        }

        VatTreatment = treatment;
        Changed(by, Side.Home, new PlacementVatTreatmentSet(Id, at, by.PersonId, treatment));
        return Outcome.DoneWith(Id);
    }

    public Outcome RecordDelegation(Actor by, DateTime at, int seenVersion, string reference)
    {
        if (Refuses(PlacementVerb.RecordDelegation, seenVersion, out var refusal) || Refuses(by, Side.Host, out refusal))
        {
            return refusal;
        }

        if (!AuthorisesForTheHost(by))
        {
            return PlacementRefusals.NotForTheHost;
        }

        if (LegalBasis != LegalBasis.Section101)
        {
            return PlacementRefusals.NoDelegationNeeded;
        }

        if (string.IsNullOrWhiteSpace(reference))
        {
            return PlacementRefusals.ReferenceMissing;
        }

        DelegationReference = reference.Trim();
        Changed(by, Side.Host, new DelegationRecorded(Id, at, by.PersonId, DelegationReference));
        return Outcome.DoneWith(Id);
    }

    /// <summary>
    /// Whether any of the work is reserved or court work is said when the offer is accepted, and set right here. A yes asks for more, so it can
    /// come until the end, and stops work that goes on without it; a no takes safeguards away, so it needs a reason and somebody else than the
    /// requester, and comes before the start or never.
    /// </summary>
    public Outcome SetReservedWork(Actor by, DateTime at, int seenVersion, bool isReservedWork, string reason, WorkingCalendar calendar)
    {
        if (Refuses(PlacementVerb.SetReservedWork, seenVersion, out var refusal) || Refuses(by, Side.Host, out refusal))
        {
            return refusal;
        }

        if (!AuthorisesForTheHost(by))
        {
            return PlacementRefusals.NotForTheHost;
        }

        if (!IsLegal)
        {
            return PlacementRefusals.NotLegalWork;
        }

        if (isReservedWork == IsReservedWork)
        {
            return PlacementRefusals.ReservedWorkAsItIs;
        }

        if (!isReservedWork && WhyReservedStays(by, reason) is { } stays)
        {
            return stays;
        }

        IsReservedWork = isReservedWork;
        Changed(by, Side.Host, new ReservedWorkSet(Id, at, by.PersonId, isReservedWork, reason.Trim()));
        PauseReservedWork(at, calendar.LocalDate(at), calendar);
        return Outcome.DoneWith(Id);
    }

    /// <summary>The home has looked at the officer's practising certificate.</summary>
    /// <param name="held">The certificate on the officer's own record that is valid today; the placement may not say another.</param>
    public Outcome RecordCertificate(Actor by, DateTime at, int seenVersion, string number, DateOnly expiresOn, Credential? held, WorkingCalendar calendar)
    {
        if (Refuses(PlacementVerb.RecordCertificate, seenVersion, out var refusal) || Refuses(by, Side.Home, out refusal))
        {
            return refusal;
        }

        // An officer does not vouch for their own certificate.
        if (by.PersonId == OfficerPersonId || (!IsLineManager(by) && !Manages(by, HomeAuthorityId)))
        {
            return PlacementRefusals.NotForTheHome;
        }

        if (!IsReservedWork)
        {
            return PlacementRefusals.NotReservedWork;
        }

        if (string.IsNullOrWhiteSpace(number))
        {
            return PlacementRefusals.ReferenceMissing;
        }

        if (expiresOn < calendar.LocalDate(at))
        {
            return PlacementRefusals.CertificateExpired;
        }

        if (held is not null && !held.Says(number.Trim(), expiresOn))
        {
            return PlacementRefusals.CertificateDiffers(held.Number, held.ExpiresOn);
        }

        (CertificateNumber, CertificateExpiresOn) = (number.Trim(), expiresOn);
        Changed(by, Side.Home, new PractisingCertificateRecorded(Id, at, by.PersonId, CertificateNumber, expiresOn));
        return Outcome.DoneWith(Id);
    }

    /// <summary>
    /// The host authorises reserved or court work and names the authorised person who answers for it. Local Government Act 1972 s.223
    /// and County Courts Act 1984 s.60 want the authority's own decision.
    /// </summary>
    /// <param name="supervisorAuthority">What authorises that person: a number, or by whom.</param>
    public Outcome AuthoriseReservedWork(
        Actor by, DateTime at, int seenVersion, Guid authorisedSupervisorId, string authorisedSupervisorName, string supervisorAuthority, string reference)
    {
        if (Refuses(PlacementVerb.AuthoriseReservedWork, seenVersion, out var refusal) || Refuses(by, Side.Host, out refusal))
        {
            return refusal;
        }

        if (!AuthorisesForTheHost(by))
        {
            return PlacementRefusals.NotForTheHost;
        }

        if (!IsReservedWork)
        {
            return PlacementRefusals.NotReservedWork;
        }

        if (string.IsNullOrWhiteSpace(reference))
        {
            return PlacementRefusals.ReferenceMissing;
        }

        if (string.IsNullOrWhiteSpace(supervisorAuthority))
        {
            return PlacementRefusals.SupervisorAuthorityMissing;
        }

        if (authorisedSupervisorId == OfficerPersonId)
        {
            return PlacementRefusals.SupervisesOneself;
        }

        (AuthorisedSupervisorId, AuthorisedSupervisorName, AuthorisedSupervisorAuthority) = (authorisedSupervisorId, authorisedSupervisorName, supervisorAuthority.Trim());
        (HostAuthorisationReference, HostAuthorisedById) = (reference.Trim(), by.PersonId);
        Changed(by, Side.Host, new ReservedWorkAuthorised(
            Id, at, by.PersonId, authorisedSupervisorId, authorisedSupervisorName, AuthorisedSupervisorAuthority, HostAuthorisationReference));
        return Outcome.DoneWith(Id);
    }

    private Refusal? WhyReservedStays(Actor by, string reason)
    {
        if (Status != PlacementStatus.Agreed)
        {
            return PlacementRefusals.WorkHasStarted;
        }

        var isApart = HoldsApartFrom(by, Role.HeadOfService, HostAuthorityId, [RequesterId]) || HoldsApartFrom(by, Role.MonitoringOfficer, HostAuthorityId, [RequesterId]);
        return !isApart ? PlacementRefusals.OwnRequest
            : string.IsNullOrWhiteSpace(reason) ? PlacementRefusals.ExplanationMissing
            : null;
    }

    private bool AuthorisesForTheHost(Actor by) =>
        by.Holds(Role.HeadOfService, HostAuthorityId, ServiceAreaId) || by.Holds(Role.MonitoringOfficer, HostAuthorityId);
}
