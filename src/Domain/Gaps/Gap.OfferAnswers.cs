using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Gaps;

/// <content>Offers: what the host answers, from the budget to the endorsement of a decline.</content>
public sealed partial class Gap
{
    /// <summary>
    /// The home says how its officer is charged, until the offer is accepted. The host's budget holder agrees to that or to nothing, so a cost that was
    /// agreed to before is asked for anew.
    /// </summary>
    public Outcome SetOfferPrice(Actor by, DateTime at, Guid offerId, int seenVersion, PriceAsked price)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var refusal = (by.Holds(Role.HeadOfService, offer.HomeAuthorityId, ServiceAreaId) ? null : GapRefusals.NotTheHomeHead)
            ?? (by.PersonId == RequesterId || by.PersonId == offer.BudgetApprovedById || by.PersonId == offer.OfficerPersonId ? GapRefusals.BothSides : null)
            ?? WhyNotNow(offer, OfferVerb.SetPrice, seenVersion);
        if (refusal is not null)
        {
            return refusal;
        }

        var wasApproved = offer.BudgetApprovedById is not null;
        offer.SetPrice(price, by.Unnamed, at);
        Record(new OfferPriced(offer.Id, at, Id, price, wasApproved));
        return Outcome.Done;
    }

    /// <summary>The host budget holder's yes to the most it may cost.</summary>
    /// <param name="capMinutes">The most minutes that will be paid for.</param>
    /// <param name="ratePence">Pence an hour; 0 where hours are not what is charged.</param>
    public Outcome ApproveBudget(Actor by, DateTime at, Guid offerId, int seenVersion, int capMinutes, long ratePence, string costCentre, string order)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var refusal = (by.Holds(Role.BudgetHolder, AuthorityId, ServiceAreaId) ? null : GapRefusals.NotTheBudgetHolder)
            ?? (by.PersonId == RequesterId ? GapRefusals.OwnRequest : null)
            ?? (offer.IsOnHomeSide(by.PersonId) ? GapRefusals.BothSides : null)
            ?? WhyNotNow(offer, OfferVerb.ApproveBudget, seenVersion)
            ?? (capMinutes <= 0 || (offer.Price.IsByTheHour ? ratePence <= 0 : ratePence != 0) || string.IsNullOrWhiteSpace(costCentre) ? GapRefusals.BudgetOutOfRange : null);
        if (refusal is not null)
        {
            return refusal;
        }

        offer.ApproveBudget(capMinutes, ratePence, costCentre.Trim(), order.Trim(), by, by.DeputyFor(Role.BudgetHolder, AuthorityId, ServiceAreaId), at);
        Record(new OfferBudgetApproved(offer.Id, at, Id, capMinutes, ratePence, costCentre.Trim(), order.Trim()));
        return Outcome.Done;
    }

    /// <summary>
    /// The requester takes the officer. Whether the officer is still free is decided before, under the officer's own turn:
    /// the offer has reserved nothing.
    /// </summary>
    public Outcome AcceptOffer(Actor by, DateTime at, Guid offerId, int seenVersion, WorkingCalendar calendar)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var refusal = WhyNotAnsweringOffer(offer, by, seenVersion, OfferVerb.Accept);
        if (refusal is not null || GapStates.Table.Refuses(Status, GapVerb.Accept, "gap", out refusal))
        {
            return refusal;
        }

        if (offer.BudgetApprovedById is null)
        {
            return GapRefusals.BudgetNotApproved;
        }

        var today = calendar.LocalDate(at);
        var left = Uncovered(calendar, today);
        var covers = Limit(WeekMinutes.Of(offer.Shape, calendar), left);
        if (covers.IsEmpty)
        {
            return GapRefusals.NothingLeftToCover;
        }

        // The placement and the officer's time are made of the whole offer, so no more is taken than is needed.
        if (IsLargerThan(offer.Shape, left, today, calendar))
        {
            return GapRefusals.OfferLargerThanLeft;
        }

        offer.Accept(covers, by, at);
        var uncovered = Uncovered(calendar, today);
        Record(new OfferAccepted(offer.Id, at, Id, offer.OfficerId, covers.Total, uncovered.Total));
        FitClearances(by, at, calendar);
        if (uncovered.IsEmpty)
        {
            Fill(GapVerb.Accept, by, at);
        }
        else
        {
            Changed(by, at);
            Settle(by, at, calendar);
        }

        return Outcome.Done;
    }

    /// <summary>The requester turns an offer down, or explains a decline that came about by silence.</summary>
    public Outcome DeclineOffer(Actor by, DateTime at, Guid offerId, int seenVersion, DeclineReason reason, string explanation, WorkingCalendar calendar)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var refusal = WhyNotAnsweringOffer(offer, by, seenVersion, OfferVerb.Decline);
        if (refusal is not null)
        {
            return refusal;
        }

        var needsEndorsement = offer.MeetsEveryEssential || offer.Status == OfferStatus.DeclineProposed;
        if (needsEndorsement && string.IsNullOrWhiteSpace(explanation))
        {
            return GapRefusals.DeclineNotExplained;
        }

        offer.Decline(reason, explanation.Trim(), by, at);
        Record(needsEndorsement
            ? new OfferDeclineProposed(offer.Id, at, Id, reason, explanation.Trim(), IsBySilence: false)
            : new OfferDeclined(offer.Id, at, Id, reason, explanation.Trim(), EndorsedByName: null));
        Settle(by, at, calendar);
        return Outcome.Done;
    }

    /// <summary>A head of service of the requesting authority, not the requester, stands by the decline of a suitable offer.</summary>
    public Outcome EndorseDecline(Actor by, DateTime at, Guid offerId, int seenVersion, WorkingCalendar calendar)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var refusal = WhyNotEndorsing(offer, by, out var role) ?? WhyNotNow(offer, OfferVerb.EndorseDecline, seenVersion)
            ?? (offer.IsDeclineExplained ? null : GapRefusals.DeclineNotExplained);
        if (refusal is not null)
        {
            return refusal;
        }

        offer.EndorseDecline(role!, by, at);
        Record(new OfferDeclined(offer.Id, at, Id, offer.DeclineReason!.Value, offer.DeclineExplanation!, by.Name));
        Settle(by, at, calendar);
        return Outcome.Done;
    }

    /// <summary>The head of service does not stand by it: the offer is open again, and the requester's time begins anew.</summary>
    public Outcome OverturnDecline(Actor by, DateTime at, Guid offerId, int seenVersion, string note, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (FindOffer(offerId) is not { } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var refusal = WhyNotEndorsing(offer, by, out _) ?? WhyNotNow(offer, OfferVerb.OverturnDecline, seenVersion);
        if (refusal is not null)
        {
            return refusal;
        }

        offer.OverturnDecline(RequesterDueAt(offer, at, figures, calendar), by, at);
        Record(new OfferDeclineOverturned(offer.Id, at, Id, by.Name, note.Trim(), offer.RequesterDueAt!.Value));
        return Outcome.Done;
    }

    private Refusal? WhyNotAnsweringOffer(Offer offer, Actor by, int seenVersion, OfferVerb verb) =>
        WhyNotRequestingSide(by) ?? (offer.IsOnHomeSide(by.PersonId) ? GapRefusals.BothSides : null) ?? WhyNotNow(offer, verb, seenVersion);

    private Refusal? WhyNotEndorsing(Offer offer, Actor by, out HeldRole? role)
    {
        Guid[] own = offer.DeclinedById is { } decliner ? [RequesterId, decliner] : [RequesterId];
        return WhyNotDecider(by, isEmergency: false, IsRequesterHead, own, out role) ?? (offer.IsOnHomeSide(by.PersonId) ? GapRefusals.BothSides : null);
    }

    private void Fill(GapVerb verb, Actor by, DateTime at)
    {
        MoveTo(GapStatus.Filled, verb, by, at);
        Record(new GapFilled(Id, at));
        StandDownAll(by, at, alsoLapsed: true);
    }
}
