using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Gaps;

/// <summary>A named officer put forward by the home. It reserves nothing until it is accepted.</summary>
public sealed class Offer : VersionedPart
{
    private Offer()
    {
    }

    internal Offer(Guid gapId, Guid enquiryId, Guid homeAuthorityId, Guid serviceAreaId, OfferTerms terms, Actor by, DateTime at, DateTime expiresAt)
    {
        Id = Guid.CreateVersion7();
        GapId = gapId;
        EnquiryId = enquiryId;
        HomeAuthorityId = homeAuthorityId;
        ServiceAreaId = serviceAreaId;
        OfficerId = terms.OfficerId;
        OfficerPersonId = terms.OfficerPersonId;
        LineManagerId = terms.LineManagerId;
        Discipline = terms.Discipline;
        Level = terms.Level;
        Shape = terms.Shape;
        MeetsEveryEssential = terms.MeetsEveryEssential;
        PreAgreedLimitMinutes = terms.PreAgreedLimitMinutes;
        NeedsConsultation = terms.NeedsConsultation;
        ProposedById = by.PersonId;
        ProposedAt = at;
        ExpiresAt = expiresAt;
        Made(by.Name, at);
    }

    public Guid EnquiryId { get; private init; }

    public Guid HomeAuthorityId { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    public Guid OfficerId { get; private init; }

    public Guid OfficerPersonId { get; private init; }

    public Guid LineManagerId { get; private init; }

    public string Discipline { get; private init; } = "";

    public string Level { get; private init; } = "";

    public GapShape Shape { get; private init; } = null!;

    public bool MeetsEveryEssential { get; private init; }

    /// <summary>Minutes a week up to which the line manager alone may release.</summary>
    public int PreAgreedLimitMinutes { get; private init; }

    public bool NeedsConsultation { get; private init; }

    public OfferStatus Status { get; private set; } = OfferStatus.Proposed;

    public Guid ProposedById { get; private init; }

    public DateTime ProposedAt { get; private init; }

    /// <summary>Until when the officer has to say yes and the line manager to release.</summary>
    public DateTime ExpiresAt { get; private init; }

    public DateTime? AgreedAt { get; private set; }

    public DateOnly? ConsultedOn { get; private set; }

    public Guid? ConsultedById { get; private set; }

    public string? ConsultedHow { get; private set; }

    public Guid? ReleasedById { get; private set; }

    public DateTime? ReleasedAt { get; private set; }

    /// <summary>Until when the requester has to answer a released offer.</summary>
    public DateTime? RequesterDueAt { get; private set; }

    /// <summary>Whether the officer said no. Only the line manager sees this; for others nobody was available.</summary>
    public bool IsRefusedByOfficer { get; private set; }

    /// <summary>What the home wrote when it refused to release, or withdrew.</summary>
    public string? HomeNote { get; private set; }

    /// <summary>How the home asks to be paid; null where it has not said, which is by the rate of the grade, fixed for the term.</summary>
    public PriceAsked? PriceAsked { get; private set; }

    public PriceAsked Price => PriceAsked ?? PriceAsked.Usual;

    public Guid? BudgetApprovedById { get; private set; }

    /// <summary>The budget holder in whose place a deputy approved; null where it was the budget holder.</summary>
    public Guid? BudgetApprovedForId { get; private set; }

    public DateTime? BudgetApprovedAt { get; private set; }

    /// <summary>The most minutes that the budget holder agreed to pay for.</summary>
    public int? BudgetCapMinutes { get; private set; }

    /// <summary>Pence an hour that the budget holder agreed to.</summary>
    public long? BudgetRatePence { get; private set; }

    public string? BudgetCostCentre { get; private set; }

    public string? BudgetOrder { get; private set; }

    public Guid? AcceptedById { get; private set; }

    public DateTime? AcceptedAt { get; private set; }

    /// <summary>What it covers of the gap, by week, once accepted. Shrinks when the placement falls away.</summary>
    public WeekMinutes Covers { get; private set; } = WeekMinutes.None;

    /// <summary>The day from which its placement no longer covers anything.</summary>
    public DateOnly? FellFrom { get; private set; }

    public Guid? DeclinedById { get; private set; }

    public DateTime? DeclinedAt { get; private set; }

    public DeclineReason? DeclineReason { get; private set; }

    public string? DeclineExplanation { get; private set; }

    public Guid? EndorsedById { get; private set; }

    public string? EndorsedByName { get; private set; }

    /// <summary>The person stood in for, where a deputy endorsed.</summary>
    public Guid? EndorsedForId { get; private set; }

    /// <summary>The role in which it was endorsed.</summary>
    public Role? EndorsedByRole { get; private set; }

    public DateTime? EndorsedAt { get; private set; }

    public bool IsOpen => Status is OfferStatus.Proposed or OfferStatus.Willing or OfferStatus.Released or OfferStatus.DeclineProposed;

    /// <summary>Whether the decline has a coded reason and a written explanation.</summary>
    public bool IsDeclineExplained => DeclineReason is not null && !string.IsNullOrWhiteSpace(DeclineExplanation);

    /// <summary>The most minutes it takes of the officer in any week.</summary>
    public int MostMinutesAWeek(WorkingCalendar calendar) => WeekMinutes.Of(Shape, calendar).Minutes.DefaultIfEmpty().Max();

    /// <summary>Whether the line manager alone may not release it.</summary>
    public bool IsAboveLimit(WorkingCalendar calendar) => MostMinutesAWeek(calendar) > PreAgreedLimitMinutes;

    /// <summary>Whether the person has acted, or has a say, for the home on this offer.</summary>
    public bool IsOnHomeSide(Guid personId) =>
        personId == OfficerPersonId || personId == LineManagerId || personId == ProposedById || personId == ReleasedById;

    internal void Agree(Consultation? consultation, Actor by, DateTime at)
    {
        AgreedAt = at;
        ConsultedOn = consultation?.On;
        ConsultedById = consultation?.ByPersonId;
        ConsultedHow = consultation?.How;
        MoveTo(OfferStatus.Willing, by.Name, at);
    }

    internal void Refuse(bool byOfficer, string? note, Actor by, DateTime at)
    {
        IsRefusedByOfficer = byOfficer;
        HomeNote = note;
        MoveTo(OfferStatus.Refused, by.Name, at);
    }

    internal void Release(DateTime requesterDueAt, Actor by, DateTime at)
    {
        ReleasedById = by.PersonId;
        ReleasedAt = at;
        RequesterDueAt = requesterDueAt;
        MoveTo(OfferStatus.Released, by.Name, at);
    }

    /// <summary>Whoever agreed to the cost agreed to another one, so that is asked anew.</summary>
    internal void SetPrice(PriceAsked asked, Actor by, DateTime at)
    {
        PriceAsked = asked;
        (BudgetApprovedById, BudgetApprovedForId, BudgetApprovedAt, BudgetCapMinutes, BudgetRatePence, BudgetCostCentre, BudgetOrder) = (null, null, null, null, null, null, null);
        Changed(by.Name, at);
    }

    internal void ApproveBudget(int capMinutes, long ratePence, string costCentre, string order, Actor by, Guid? inPlaceOf, DateTime at)
    {
        (BudgetApprovedById, BudgetApprovedForId, BudgetApprovedAt) = (by.PersonId, inPlaceOf, at);
        (BudgetCapMinutes, BudgetRatePence, BudgetCostCentre, BudgetOrder) = (capMinutes, ratePence, costCentre, order);
        Changed(by.Name, at);
    }

    internal void Accept(WeekMinutes covers, Actor by, DateTime at)
    {
        (AcceptedById, AcceptedAt, Covers) = (by.PersonId, at, covers);
        MoveTo(OfferStatus.Accepted, by.Name, at);
    }

    internal void Decline(DeclineReason reason, string explanation, Actor by, DateTime at)
    {
        (DeclinedById, DeclinedAt, DeclineReason, DeclineExplanation) = (by.PersonId, at, reason, explanation);
        MoveTo(MeetsEveryEssential || Status == OfferStatus.DeclineProposed ? OfferStatus.DeclineProposed : OfferStatus.Declined, by.Name, at);
    }

    internal void EndorseDecline(HeldRole role, Actor by, DateTime at)
    {
        (EndorsedById, EndorsedByName, EndorsedByRole, EndorsedForId, EndorsedAt) = (by.PersonId, by.Name, role.Role, role.DeputyForId, at);
        MoveTo(OfferStatus.Declined, by.Name, at);
    }

    internal void OverturnDecline(DateTime requesterDueAt, Actor by, DateTime at)
    {
        (DeclinedById, DeclinedAt, DeclineReason, DeclineExplanation) = (null, null, null, null);
        RequesterDueAt = requesterDueAt;
        MoveTo(OfferStatus.Released, by.Name, at);
    }

    internal void Withdraw(string note, Actor by, DateTime at)
    {
        HomeNote = note;
        MoveTo(OfferStatus.Withdrawn, by.Name, at);
    }

    internal void Expire(DateTime at) =>
        MoveTo(Status == OfferStatus.Released ? OfferStatus.DeclineProposed : OfferStatus.Expired, Actor.Clock.Name, at);

    internal void StandDown(string byName, DateTime at) => MoveTo(OfferStatus.StoodDown, byName, at);

    internal void CoverOnly(WeekMinutes covers, DateOnly from, string byName, DateTime at)
    {
        (Covers, FellFrom) = (covers, from);
        Changed(byName, at);
    }

    private void MoveTo(OfferStatus status, string byName, DateTime at)
    {
        Status = status;
        Changed(byName, at);
    }
}
