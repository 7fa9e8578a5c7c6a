using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Gaps;

/// <content>What the members answer, and what becomes of an answer whose offers all fall away.</content>
public sealed partial class Gap
{
    /// <summary>A member's answer, or a later version of it: officers put forward, or a coded reason, or both.</summary>
    public Outcome AnswerEnquiry(
        Actor by, DateTime at, Guid enquiryId, int seenVersion, IReadOnlyList<OfferTerms> offers, AnswerReason? reason, string note,
        PolicyFigures figures, WorkingCalendar calendar)
    {
        if (FindEnquiry(enquiryId) is not { } enquiry)
        {
            return GapRefusals.NoSuchEnquiry;
        }

        var refusal = (IsAnsweringSide(by, enquiry.AuthorityId) ? null : GapRefusals.NotAnsweringSide)
            ?? (by.PersonId == RequesterId ? GapRefusals.BothSides : null)
            ?? enquiry.IsStale(seenVersion, "enquiry");
        if (refusal is not null || EnquiryStates.Table.Refuses(enquiry.Status, EnquiryVerb.Answer, "enquiry", out refusal))
        {
            return refusal;
        }

        refusal = WhyNoAnswer(enquiry, offers, reason) ?? WhyNotWhoIsAskedFor(enquiry, offers) ?? offers.Select(offer => WhyNoOffer(offer, offers, at, calendar)).FirstOrDefault(fault => fault is not null);
        if (refusal is not null)
        {
            return refusal;
        }

        var answer = enquiry.Answer(reason, note.Trim(), offers.Count, by, at, AnsweringFor(by, enquiry.AuthorityId));
        Record(new EnquiryAnswered(enquiry.Id, at, Id, enquiry.AuthorityId, answer.Number, reason, offers.Count, answer.Note, answer.IsAmended, answer.IsLate));
        LockComparator(at);
        foreach (var terms in offers)
        {
            Propose(enquiry, terms, by, at, figures, calendar);
        }

        Settle(by, at, calendar);
        return Outcome.Done;
    }

    private Refusal? WhyNoAnswer(Enquiry enquiry, IReadOnlyList<OfferTerms> offers, AnswerReason? reason)
    {
        var takesOffers = Status is GapStatus.Checking or GapStatus.PartFilled or GapStatus.Exhausted;

        // While the check of an emergency runs on, an answer is still worth having, but no officer can come any more.
        var takesReasons = takesOffers || Status == GapStatus.Outsourced;
        return !takesReasons || (!takesOffers && offers.Count > 0) ? GapRefusals.GapNotOpen
            : !CurrentCheck!.Enquiries.Contains(enquiry) ? GapRefusals.EnquirySuperseded
            : reason == AnswerReason.Left ? GapRefusals.LeftIsNotAnswered
            : offers.Count == 0 && reason is null ? GapRefusals.AnswerEmpty
            : null;
    }

    private void LockComparator(DateTime at)
    {
        if (ComparatorLockedAt is null)
        {
            ComparatorLockedAt = at;
            Record(new ComparatorLocked(Comparator!.Id, at, Id, Comparator.Number, Comparator.PricePence, Comparator.Basis));
        }
    }

    /// <summary>When the last offer of an answer was refused, withdrawn or never released, the question is open again until its deadline.</summary>
    private void FallThrough(Guid enquiryId, Actor by, DateTime at)
    {
        var enquiry = FindEnquiry(enquiryId)!;
        var offers = _offers.Where(offer => offer.EnquiryId == enquiryId);
        if (enquiry.Status != EnquiryStatus.Answered || enquiry.LatestAnswer!.Reason is not null || !offers.All(HasFallenAway))
        {
            return;
        }

        if (at < enquiry.DueAt && CurrentCheck!.Enquiries.Contains(enquiry))
        {
            enquiry.OpenAgain(by.Name, at);
            CurrentCheck.OpenAgain();
            Record(new EnquiryReopened(enquiry.Id, at, Id, enquiry.AuthorityId, enquiry.DueAt));
        }
        else
        {
            AnswerByTime(enquiry, at);
        }
    }

    /// <summary>After the deadline the answer has become a coded one. Where officers said no, nobody was available: their no stays with the home.</summary>
    private void AnswerByTime(Enquiry enquiry, DateTime at)
    {
        var reason = _offers.Where(offer => offer.EnquiryId == enquiry.Id).All(offer => offer.IsRefusedByOfficer) ? AnswerReason.NoCapacity : AnswerReason.ReleaseRefused;
        var answer = enquiry.Answer(reason, "", 0, Actor.Clock, at);
        Record(new EnquiryAnswered(enquiry.Id, at, Id, enquiry.AuthorityId, answer.Number, reason, 0, "", answer.IsAmended, answer.IsLate));
    }

    /// <summary>Who has left the partnership can no longer help; what it was still asked is answered by that.</summary>
    /// <param name="left">The authorities that are no longer members, each with its first day outside.</param>
    public void AnswerForMembersThatLeft(DateTime at, IReadOnlyDictionary<Guid, DateOnly> left, WorkingCalendar calendar)
    {
        foreach (var enquiry in _checks.SelectMany(check => check.Enquiries).Where(enquiry => enquiry.Status == EnquiryStatus.Open))
        {
            if (left.TryGetValue(enquiry.AuthorityId, out var day) && calendar.AtLocal(day, TimeOnly.MinValue) is var leftAt && leftAt <= at && leftAt < enquiry.DueAt)
            {
                var since = leftAt > enquiry.AskedAt ? leftAt : enquiry.AskedAt;
                var answer = enquiry.Answer(AnswerReason.Left, "", 0, Actor.Clock, since);
                Record(new EnquiryAnswered(enquiry.Id, since, Id, enquiry.AuthorityId, answer.Number, AnswerReason.Left, 0, "", answer.IsAmended, answer.IsLate));
                Settle(Actor.Clock, since, calendar);
            }
        }
    }

    private static bool HasFallenAway(Offer offer) => offer.Status is OfferStatus.Refused or OfferStatus.Withdrawn or OfferStatus.Expired;

    private void StandDown(Enquiry enquiry, Actor by, DateTime at)
    {
        enquiry.StandDown(by.Name, at);
        Record(new EnquiryStoodDown(enquiry.Id, at, Id, enquiry.AuthorityId));
    }

    /// <summary>Notes that the check is complete and no offer is open, and where that leaves the gap.</summary>
    private void Settle(Actor by, DateTime at, WorkingCalendar calendar)
    {
        if (CurrentCheck is not { IsComplete: true } check || _offers.Any(offer => offer.IsOpen))
        {
            return;
        }

        if (check.CompletedAt is null)
        {
            check.Complete(at);
            Record(new CheckCompleted(check.Id, at, Id, check.Number));
        }

        // After a direct request every member is asked, by whoever carries this act out. Where nothing is left to ask about, it is over.
        if (Status != GapStatus.Checking || (check.IsDirect && !Uncovered(calendar, calendar.LocalDate(at)).IsEmpty))
        {
            return;
        }

        if (Placed().IsEmpty)
        {
            MoveTo(GapStatus.Exhausted, GapVerb.Settle, by, at);
            Record(new GapExhausted(Id, at));
        }
        else
        {
            MoveTo(GapStatus.PartFilled, GapVerb.Settle, by, at);
            Record(new GapPartFilled(Id, at, Uncovered(calendar, calendar.LocalDate(at)).Total));
        }
    }
}
