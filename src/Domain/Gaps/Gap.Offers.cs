using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Gaps;

/// <content>Offers: put forward by the home, the officer’s own yes, the release.</content>
public sealed partial class Gap
{
    /// <summary>The officer's own yes, with the consultation where section 113 asks for it.</summary>
    public Outcome AgreeToOffer(Actor by, DateTime at, Guid offerId, int seenVersion, Consultation? consultation, WorkingCalendar calendar)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var refusal = (by.PersonId == offer.OfficerPersonId ? null : GapRefusals.NotTheOfficer) ?? WhyNotNow(offer, OfferVerb.Agree, seenVersion);
        if (refusal is not null)
        {
            return refusal;
        }

        if (offer.NeedsConsultation && string.IsNullOrWhiteSpace(consultation?.How))
        {
            return GapRefusals.ConsultationMissing;
        }

        if (consultation?.ByPersonId == offer.OfficerPersonId)
        {
            return GapRefusals.ConsultedByOneself;
        }

        if (consultation?.On > calendar.LocalDate(at))
        {
            return GapRefusals.ConsultationInFuture;
        }

        offer.Agree(consultation, by.Unnamed, at);
        Record(new OfferAgreed(offer.Id, at, Id, offer.ConsultedOn, offer.ConsultedHow));
        return Outcome.Done;
    }

    /// <summary>The officer's no. It needs no reason.</summary>
    public Outcome DeclineByOfficer(Actor by, DateTime at, Guid offerId, int seenVersion, WorkingCalendar calendar)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var refusal = (by.PersonId == offer.OfficerPersonId ? null : GapRefusals.NotTheOfficer) ?? WhyNotNow(offer, OfferVerb.Refuse, seenVersion);
        if (refusal is not null)
        {
            return refusal;
        }

        offer.Refuse(byOfficer: true, note: null, by.Unnamed, at);
        Record(new OfferRefused(offer.Id, at, Id, IsByOfficer: true, Note: null));
        return AfterHomesNo(offer, by.Unnamed, at, calendar);
    }

    /// <summary>The home does not let the officer go.</summary>
    public Outcome RefuseRelease(Actor by, DateTime at, Guid offerId, int seenVersion, string note, WorkingCalendar calendar)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var refusal = WhyNotReleasing(offer, by) ?? WhyNotNow(offer, OfferVerb.RefuseRelease, seenVersion);
        if (refusal is not null)
        {
            return refusal;
        }

        offer.Refuse(byOfficer: false, note.Trim(), by.Unnamed, at);
        Record(new OfferRefused(offer.Id, at, Id, IsByOfficer: false, note.Trim()));
        return AfterHomesNo(offer, by.Unnamed, at, calendar);
    }

    /// <summary>The line manager lets the officer go; above the limit agreed on the advert, the home head of service.</summary>
    public Outcome Release(Actor by, DateTime at, Guid offerId, int seenVersion, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var isAboveLimit = offer.IsAboveLimit(calendar);
        var refusal = WhyNotReleasing(offer, by)
            ?? (isAboveLimit && !by.Holds(Role.HeadOfService, offer.HomeAuthorityId, offer.ServiceAreaId) ? GapRefusals.ReleaseAboveLimit : null)
            ?? WhyNotNow(offer, OfferVerb.Release, seenVersion);
        if (refusal is not null)
        {
            return refusal;
        }

        offer.Release(RequesterDueAt(offer, at, figures, calendar), by, at);
        Record(new OfferReleased(offer.Id, at, Id, isAboveLimit, offer.RequesterDueAt!.Value));
        return Outcome.Done;
    }

    /// <summary>The home takes an open offer back.</summary>
    public Outcome WithdrawOffer(Actor by, DateTime at, Guid offerId, int seenVersion, string note, WorkingCalendar calendar)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var refusal = (IsAnsweringSide(by, offer.HomeAuthorityId) || by.PersonId == offer.LineManagerId ? null : GapRefusals.NotAnsweringSide)
            ?? WhyNotNow(offer, OfferVerb.Withdraw, seenVersion);
        if (refusal is not null)
        {
            return refusal;
        }

        offer.Withdraw(note.Trim(), by, at);
        Record(new OfferWithdrawn(offer.Id, at, Id, note.Trim()));
        return AfterHomesNo(offer, by.Unnamed, at, calendar);
    }

    private void Propose(Enquiry enquiry, OfferTerms terms, Actor by, DateTime at, PolicyFigures figures, WorkingCalendar calendar)
    {
        var atLeastUntil = calendar.DueAfterWorkingDays(at, figures.OfferReleaseWorkingDays);
        var expiresAt = enquiry.DueAt > atLeastUntil ? enquiry.DueAt : atLeastUntil;
        var offer = new Offer(Id, enquiry.Id, enquiry.AuthorityId, ServiceAreaId, terms, by, at, expiresAt);
        _offers.Add(offer);
        Record(new OfferProposed(offer.Id, at, Id, enquiry.Id, offer.HomeAuthorityId, offer.OfficerId, offer.Discipline, offer.Level, offer.MeetsEveryEssential, expiresAt));
    }

    private Refusal? WhyNoOffer(OfferTerms offer, IReadOnlyList<OfferTerms> all, DateTime at, WorkingCalendar calendar)
    {
        var today = calendar.LocalDate(at);
        if (offer.Shape.Fault(calendar) is { } fault)
        {
            return fault;
        }

        if (all.Count(other => other.OfficerId == offer.OfficerId) > 1 || _offers.Any(open => open.IsOpen && open.OfficerId == offer.OfficerId))
        {
            return GapRefusals.OfficerAlreadyOffered;
        }

        if (offer.HasOwnInterest)
        {
            return GapRefusals.OwnInterestRulesOut;
        }

        if (offer.OfficerPersonId == RequesterId || offer.LineManagerId == RequesterId)
        {
            return GapRefusals.BothSides;
        }

        if (offer.Shape.From < Shape!.From || offer.Shape.To > Shape.To || offer.Shape.To < today)
        {
            return GapRefusals.OfferOutsideTheGap;
        }

        var uncovered = Uncovered(calendar, today);
        if (uncovered.IsEmpty)
        {
            return GapRefusals.NothingLeftToCover;
        }

        if (IsLargerThan(offer.Shape, uncovered, today, calendar))
        {
            return GapRefusals.OfferLargerThanLeft;
        }

        if (CoversAll(offer.Shape, uncovered, today, calendar))
        {
            return null;
        }

        var offered = WeekMinutes.Of(offer.Shape, calendar);
        var part = Shape.Kind == ShapeKind.HoursByADate ? offered.Total : offered.Minutes.DefaultIfEmpty().Max();
        return !IsShared ? GapRefusals.PartsNotTaken
            : part < SmallestPartMinutes ? GapRefusals.SmallerThanSmallestPart
            : null;
    }

    private bool CoversAll(GapShape offered, WeekMinutes uncovered, DateOnly today, WorkingCalendar calendar)
    {
        if (Shape!.Kind == ShapeKind.HoursByADate)
        {
            return offered.TotalMinutes(calendar) >= uncovered.Total;
        }

        // Of work that has begun, nobody can be asked to cover the days of this week that are already over.
        var from = Shape.From <= today ? Weeks.MondayOf(today).AddDays(7) : DateOnly.MinValue;
        return uncovered.FromWeek(from).IsWithin(WeekMinutes.Of(offered, calendar));
    }

    /// <summary>
    /// Whether it is for more than is left to cover. In a week in the middle of which a placement ended, whoever comes next may be offered by
    /// the whole week, since hours a week have no days.
    /// </summary>
    private bool IsLargerThan(GapShape offered, WeekMinutes left, DateOnly today, WorkingCalendar calendar)
    {
        var upcoming = WeekMinutes.Of(offered, calendar).FromWeek(Weeks.MondayOf(today));
        if (Shape!.Kind == ShapeKind.HoursByADate)
        {
            return upcoming.Total > left.Total;
        }

        var broken = _offers.Select(offer => offer.FellFrom).OfType<DateOnly>().Select(Weeks.MondayOf).ToHashSet();
        return upcoming.ByWeek.Any(week => week.Minutes > left.In(week.Week) && !broken.Contains(week.Week));
    }

    private static Refusal? WhyNotNow(Offer offer, OfferVerb verb, int seenVersion) =>
        offer.IsStale(seenVersion, "offer") ?? (OfferStates.Table.Refuses(offer.Status, verb, "offer", out var refusal) ? refusal : null);

    private Refusal? WhyNotReleasing(Offer offer, Actor by)
    {
        var isLineManager = by.PersonId == offer.LineManagerId
            || by.Roles.Any(held => held.Role == Role.LineManager && held.DeputyForId == offer.LineManagerId && held.Covers(offer.HomeAuthorityId, null));
        return by.PersonId == offer.OfficerPersonId ? GapRefusals.OwnRelease
            : by.PersonId == RequesterId ? GapRefusals.BothSides
            : isLineManager || by.Holds(Role.HeadOfService, offer.HomeAuthorityId, offer.ServiceAreaId) ? null
            : GapRefusals.NotTheLineManager;
    }

    private DateTime RequesterDueAt(Offer offer, DateTime at, PolicyFigures figures, WorkingCalendar calendar)
    {
        var check = _checks.First(check => check.Enquiries.Any(enquiry => enquiry.Id == offer.EnquiryId));
        return AnswerDueAt(check.Urgency, at, figures, calendar);
    }

    private Outcome AfterHomesNo(Offer offer, Actor by, DateTime at, WorkingCalendar calendar)
    {
        FallThrough(offer.EnquiryId, by, at);
        Settle(by, at, calendar);
        return Outcome.Done;
    }

    private void StandDownAll(Actor by, DateTime at, bool alsoLapsed)
    {
        StandDownOffers(by, at);
        foreach (var enquiry in _checks.SelectMany(check => check.Enquiries))
        {
            if (enquiry.Status == EnquiryStatus.Open || (alsoLapsed && enquiry.Status == EnquiryStatus.Lapsed))
            {
                StandDown(enquiry, by, at);
            }
        }
    }
}
