using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Rates;
using TalentPool.Features.Offers;

namespace TalentPool.Database.Seed;

/// <summary>The life of one offer, as scenes tell it: each method is what one person does.</summary>
public sealed class OfferStory(Stage stage, GapStory gap, Guid offerId, string home)
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public Guid OfferId { get; } = offerId;

    public string Home { get; } = home;

    public GapStory Gap { get; } = gap;

    public async Task OfficerAgrees()
    {
        var offer = await Offer();
        await stage.Do<AgreeToOfferHandler>(offer.OfficerPersonId, (handler, act) => handler.Handle(act, new AgreeToOffer(
            OfferId, offer.Version, Calendar.LocalDate(stage.Now), offer.LineManagerId, Wording.Consultation(Gap.Need, Home))));
    }

    public async Task OfficerSaysNo()
    {
        var offer = await Offer();
        await stage.Do<DeclineByOfficerHandler>(offer.OfficerPersonId, (handler, act) => handler.Handle(act, new DeclineByOfficer(OfferId, offer.Version)));
    }

    /// <summary>The line manager lets the officer go, or above the agreed limit the head of service.</summary>
    public async Task OfficerIsReleased()
    {
        var offer = await Offer();
        var by = offer.IsAboveLimit(Calendar) ? Gap.HeadOf(Home).PersonId : offer.LineManagerId;
        await stage.Do<ReleaseOfficerHandler>(by, (handler, act) => handler.Handle(act, new ReleaseOfficer(OfferId, offer.Version)));
    }

    public async Task ReleaseIsRefused(string note)
    {
        var offer = await Offer();
        await stage.Do<RefuseReleaseHandler>(offer.LineManagerId, (handler, act) => handler.Handle(act, new RefuseRelease(OfferId, offer.Version, note)));
    }

    public async Task HomeWithdraws(string note)
    {
        var offer = await Offer();
        await stage.Do<WithdrawOfferHandler>(Gap.Manager(Home).PersonId, (handler, act) => handler.Handle(act, new WithdrawOffer(OfferId, offer.Version, note)));
    }

    /// <summary>The home's head of service says how the officer is charged, told the rate of the grade and the offer.</summary>
    public async Task HomeSetsPrice(Func<long, Offer, PriceAsked> price)
    {
        var offer = await Offer();
        var rate = await stage.Ask(db => RateOfOffer.Of(db, offer, CancellationToken.None));
        await stage.Do<SetOfferPriceHandler>(Gap.HeadOf(Home).PersonId, (handler, act) => handler.Handle(act, new SetOfferPrice(OfferId, offer.Version, price(rate!.PencePerHour, offer))));
    }

    public async Task BudgetIsApproved()
    {
        var offer = await Offer();
        var rate = await stage.Ask(db => RateOfOffer.Of(db, offer, CancellationToken.None));
        await stage.Do<ApproveBudgetHandler>(stage.Cast.Of(Gap.Host, Role.BudgetHolder).PersonId, (handler, act) => handler.Handle(act, new ApproveBudget(
            OfferId, offer.Version, offer.Shape.TotalMinutes(Calendar), rate?.PencePerHour ?? 0, Gap.CostCentre, Gap.Order)));
    }

    public async Task RequesterAccepts(bool isReservedWork = false)
    {
        var offer = await Offer();
        await stage.Do<AcceptOfferHandler>(Gap.Requester.PersonId, (handler, act) => handler.Handle(act, new AcceptOffer(OfferId, offer.Version, isReservedWork)));
    }

    public async Task RequesterDeclines(DeclineReason reason, string explanation)
    {
        var offer = await Offer();
        await stage.Do<DeclineOfferHandler>(Gap.Requester.PersonId, (handler, act) => handler.Handle(act, new DeclineOffer(OfferId, offer.Version, reason, explanation)));
    }

    public async Task HeadEndorses()
    {
        var offer = await Offer();
        await stage.Do<EndorseDeclineHandler>(Gap.Head.PersonId, (handler, act) => handler.Handle(act, new EndorseDecline(OfferId, offer.Version)));
    }

    public async Task HeadOverturns(string note)
    {
        var offer = await Offer();
        await stage.Do<OverturnDeclineHandler>(Gap.Head.PersonId, (handler, act) => handler.Handle(act, new OverturnDecline(OfferId, offer.Version, note)));
    }

    /// <summary>The usual way from being put forward on the given working day to the acceptance two working days later, and what follows it.</summary>
    public void LeadsToPlacement(Script script, int offeredOn, int minute, Action<PlacementStory> then, bool isReservedWork = false, Func<long, Offer, PriceAsked>? price = null)
    {
        script.At(stage.At(offeredOn, 15, minute), "the officer agrees", OfficerAgrees);
        script.At(stage.At(offeredOn + 1, 10, minute), "the officer is released", OfficerIsReleased);
        if (price is not null)
        {
            script.At(stage.At(offeredOn + 1, 12, minute), "the home says how the officer is charged", () => HomeSetsPrice(price));
        }

        script.At(stage.At(offeredOn + 1, 14, minute), "the budget holder approves", BudgetIsApproved);
        script.At(stage.At(offeredOn + 2, 9, minute), "the requester accepts", async () =>
        {
            await RequesterAccepts(isReservedWork);
            then(new PlacementStory(stage, this));
        });
    }

    private Task<Offer> Offer() => stage.Ask(db => db.Set<Offer>().AsNoTracking().SingleAsync(offer => offer.Id == OfferId));
}
