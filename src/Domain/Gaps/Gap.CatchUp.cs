namespace TalentPool.Domain.Gaps;

/// <content>What time makes due. Running it twice changes nothing.</content>
public sealed partial class Gap
{
    /// <summary>Applies every deadline that has passed, in the order in which they passed.</summary>
    public void CatchUp(DateTime at, WorkingCalendar calendar)
    {
        while (Due(at).OrderBy(due => due.At).FirstOrDefault() is { Apply: not null } next)
        {
            next.Apply(next.At);
            Settle(Actor.Clock, next.At, calendar);
        }
    }

    /// <summary>When time next changes something by itself; null when it will not.</summary>
    public DateTime? NextDueAt => Due(DateTime.MaxValue).Select(due => (DateTime?)due.At).Min();

    private IEnumerable<(DateTime At, Action<DateTime> Apply)> Due(DateTime at)
    {
        foreach (var enquiry in _checks.SelectMany(check => check.Enquiries))
        {
            if (enquiry.Status == EnquiryStatus.Open && enquiry.DueAt <= at)
            {
                yield return (enquiry.DueAt, _ => Lapse(enquiry));
            }
        }

        foreach (var offer in _offers)
        {
            if (offer.Status is OfferStatus.Proposed or OfferStatus.Willing && offer.ExpiresAt <= at)
            {
                yield return (offer.ExpiresAt, due => Expire(offer, due));
            }
            else if (offer.Status == OfferStatus.Released && offer.RequesterDueAt <= at)
            {
                yield return (offer.RequesterDueAt.Value, due => Silence(offer, due));
            }
        }

        foreach (var clearance in _clearances)
        {
            if (clearance.Status == ClearanceStatus.Granted && clearance.ExpiresAt <= at)
            {
                yield return (clearance.ExpiresAt.Value, due => Expire(clearance, due));
            }
        }
    }

    private void Lapse(Enquiry enquiry)
    {
        if (enquiry.LatestAnswer is not null)
        {
            // It was answered with offers that fell away, and opened again; that is no silence.
            AnswerByTime(enquiry, enquiry.DueAt);
            return;
        }

        enquiry.Lapse();
        Record(new EnquiryLapsed(enquiry.Id, enquiry.DueAt, Id, enquiry.AuthorityId));
    }

    private void Expire(Offer offer, DateTime due)
    {
        offer.Expire(due);
        Record(new OfferExpired(offer.Id, due, Id));
        FallThrough(offer.EnquiryId, Actor.Clock, due);
    }

    private void Silence(Offer offer, DateTime due)
    {
        offer.Expire(due);
        Record(new OfferDeclineProposed(offer.Id, due, Id, Reason: null, Explanation: null, IsBySilence: true));
    }

    private void Expire(Clearance clearance, DateTime due)
    {
        clearance.Expire();
        Record(new ClearanceExpired(clearance.Id, due, Id));
    }
}
