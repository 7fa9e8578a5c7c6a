using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Offers;
using TalentPool.Features.Rates;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Rates;

/// <summary>The price that is agreed at acceptance, and what of it applies on a day after a backdated award. The officer’s grade is PO4, at £52.30 an hour.</summary>
public sealed class RatesThatApplyTests : IAsyncLifetime
{
    private static readonly PriceAsked Moving = new() { Term = RateTermKind.MovesWithAward, CeilingPencePerHour = 6_000 };

    private World _world = null!;
    private OfferScene _offers = null!;
    private RateScene _rates = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _offers = await OfferScene.Of(_world);
        await EvidenceScene.Adopt(_world, _offers.Requester.Id, _offers.GapId);
        _rates = await RateScene.Of(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_placement_keeps_the_price_and_the_term_that_the_home_asked_for_and_the_budget_holder_agreed_to()
    {
        await _offers.Willing();
        OfferScene.Must(await Price(Moving));
        var placement = await Accepted();

        Assert.Equal((5_230L, new RateTerm(RateTermKind.MovesWithAward, 6_000), 180 * 6_000L), (placement.Price.PencePerHour, placement.Term, placement.CapPence));
        await Proven();
    }

    [Fact]
    public async Task A_backdated_award_is_found_by_day_up_to_the_ceiling_and_both_sides_are_told()
    {
        await _offers.Willing();
        OfferScene.Must(await Price(Moving));
        var placement = await Accepted();
        Assert.Equal(new RateNow(placement.RateId, 5_230, false), await Now(placement));
        _world.Clock.Advance(TimeSpan.FromHours(1));

        var award = await _rates.Approved(RateScene.Plain with { OverheadPercent = 15 }, carriesAward: true);

        Assert.Equal(new RateNow(award, 5_422, false), await Now(placement));
        Assert.Equal(192 * 120, new ChargedLine(new LineReference(Guid.CreateVersion7(), 1), 7_200, Pence.OfMinutes(7_200, 5_230)).AdjustmentPence((await Now(placement))!.PencePerHour));
        Assert.Contains(nameof(PlacementRateMoved), await _offers.Kinds());
        foreach (var told in new[] { _offers.Requester, _offers.BudgetHolder })
        {
            Assert.Single(await _world.Inbox(told.Id), notice => notice.Rule.StartsWith(nameof(PlacementRateMoved), StringComparison.Ordinal));
        }

        _world.Clock.Advance(TimeSpan.FromHours(1));
        var second = await _rates.Approved(from: new DateOnly(2027, 1, 1), carriesAward: true);
        Assert.Equal(new RateNow(second, 6_000, true), await Now(placement));
        Assert.Equal(award, (await Now(placement, new DateOnly(2026, 12, 31)))!.RateId);
        await Proven();
    }

    [Fact]
    public async Task A_fixed_rate_and_an_award_of_another_grade_move_nothing()
    {
        await _offers.Willing();
        var placement = await Accepted();
        _world.Clock.Advance(TimeSpan.FromHours(1));
        await _rates.Approved(carriesAward: true);
        await _rates.Approved(grade: "PO6", carriesAward: true);

        Assert.Equal(new RateNow(placement.RateId, 5_230, false), await Now(placement));
        Assert.DoesNotContain(nameof(PlacementRateMoved), await _offers.Kinds());
    }

    [Fact]
    public async Task A_fee_a_share_and_an_exchange_in_kind_are_agreed_without_a_rate_and_charge_no_hour()
    {
        await _offers.Released();
        OfferScene.Must(await Price(new PriceAsked { Pricing = Pricing.FixedFee, Schedule = [new FeePart(new DateOnly(2027, 1, 29), 123_400), new FeePart(new DateOnly(2027, 3, 26), 200_000)] }));
        Assert.Equal("RateHasChanged", (await _offers.Budget()).Refusal!.Name);
        OfferScene.Must(await _offers.Budget(seenRatePence: 0));
        OfferScene.Must(await _offers.Accept());
        var placement = await _offers.Placement();

        Assert.Equal((Pricing.FixedFee, Guid.Empty, 323_400L), (placement.Price.Pricing, placement.RateId, placement.CapPence));
        Assert.Equal((123_400L, 0L, 200_000L), (placement.FeePence(new DateOnly(2027, 1, 1)), placement.FeePence(new DateOnly(2027, 2, 1)), placement.FeePence(new DateOnly(2027, 3, 1))));
        Assert.Null(await Now(placement));
        await Proven();
    }

    [Fact]
    public async Task By_the_person_needs_an_approved_rate_of_that_officer_alone()
    {
        await _offers.Willing();
        var asked = new PriceAsked { Pricing = Pricing.HourlyByPerson };
        Assert.Equal("PriceWithoutRate", (await Price(asked)).Refusal!.Name);
        var own = await _rates.Approved(officerId: _offers.OfficerId);
        OfferScene.Must(await Price(asked));
        OfferScene.Must(await _offers.Release());
        OfferScene.Must(await _offers.Budget(seenRatePence: 6_129));
        OfferScene.Must(await _offers.Accept());

        var placement = await _offers.Placement();
        Assert.Equal((Pricing.HourlyByPerson, own, 6_129L), (placement.Price.Pricing, placement.RateId, placement.RatePencePerHour));

        // What it was built up of is about the officer, who may read it.
        await using var site = new Site(_world);
        using var client = await site.Client(_offers.OfficerPerson);
        var rate = Assert.Single(JsonNode.Parse(await client.GetStringAsync("/account/data/file"))!["OwnRates"]!.AsArray())!;
        Assert.Equal((6_129, 4_509_100), ((int)rate["PencePerHour"]!, (int)rate["BuiltUpOf"]!["SalaryPence"]!));
    }

    [Fact]
    public async Task Only_a_head_of_service_of_the_home_sets_the_price_and_the_cost_is_agreed_anew()
    {
        await _offers.Budgeted();
        foreach (var stranger in new[] { _offers.Head, _offers.Answerer, _offers.LineManager, _offers.BudgetHolder, _rates.Author })
        {
            Assert.Equal("NotPermitted", (await Price(Moving, stranger)).Refusal!.Name);
        }

        OfferScene.Must(await Price(Moving));

        Assert.Equal("BudgetNotApproved", (await _offers.Accept()).Refusal!.Name);
        Assert.Contains(await _world.Inbox(_offers.BudgetHolder.Id), notice => notice.Rule.StartsWith(nameof(Domain.Gaps.OfferPriced), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_pages_say_the_price_to_the_home_set_it_and_show_it_to_the_budget_holder_and_on_the_placement()
    {
        await using var site = new Site(_world);
        var offer = await _offers.Willing();
        var head = await site.Browser(_offers.HomeHead);
        await head.Open($"/offers/{offer.Id}");
        Assert.Contains("Say how the officer is charged", head.Text, StringComparison.Ordinal);
        await head.Open($"/offers/{offer.Id}/price");
        await head.Submit("price", ("Model.Pricing", "HourlyByGrade"), ("Model.Term", "MovesWithAward"), ("Model.Ceiling", "50"));
        Assert.Contains("The ceiling must be at least the agreed rate", Assert.Single(head.Errors), StringComparison.Ordinal);
        await head.Submit("price", ("Model.Pricing", "FixedFee"), ("Model.Fee1", ""), ("Model.Fee2", "12"));
        Assert.Equal(["Enter the amount of part 1", "Enter the day on which part 1 is due", "Enter the day on which part 2 is due"], head.Errors);
        await head.Submit("price", ("Model.Pricing", "PercentOfPost"), ("Model.Share", "101"), ("Model.PostYearly", ""));
        Assert.Equal(2, head.Errors.Count);
        await head.SubmitAndFollow("price", ("Model.Pricing", "HourlyByGrade"), ("Model.Term", "MovesWithAward"), ("Model.Ceiling", "60"));
        Assert.Contains("The price is set", head.Text, StringComparison.Ordinal);
        Assert.Contains("Moves with the national award, also backwards, up to £60.00 an hour", head.Text, StringComparison.Ordinal);

        var budget = await site.Browser(_offers.BudgetHolder);
        await budget.SendByHand($"/offers/{offer.Id}/budget", "budget");
        Assert.DoesNotContain("52.30", budget.Text, StringComparison.Ordinal);
        await budget.SendByHand($"/offers/{offer.Id}/price", "price");
        Assert.DoesNotContain("60.00", budget.Text, StringComparison.Ordinal);
        OfferScene.Must(await _offers.Release());
        await budget.Open($"/offers/{offer.Id}/budget");
        Assert.Contains("£52.30 an hour, the rate of the grade", budget.Text, StringComparison.Ordinal);
        Assert.Contains("At the ceiling, at most", budget.Text, StringComparison.Ordinal);
        await budget.SubmitAndFollow("budget");
        OfferScene.Must(await _offers.Accept());

        await budget.Open($"/placements/{(await _offers.Placement()).Reference}");
        Assert.Contains("up to £60.00 an hour", budget.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finance_is_warned_when_more_is_approved_than_the_posts_cost_and_not_before()
    {
        await _offers.Willing();
        OfferScene.Must(await Price(new PriceAsked { Pricing = Pricing.FixedFee, Schedule = [new FeePart(new DateOnly(2027, 1, 29), 8_000_000)] }));
        OfferScene.Must(await _offers.Release());
        OfferScene.Must(await _offers.Budget(seenRatePence: 0));
        OfferScene.Must(await _offers.Accept());
        await _rates.Approved();
        await using var db = _world.OpenDb();
        await db.Set<Placement>().ExecuteUpdateAsync(set => set.SetProperty(placement => placement.Status, PlacementStatus.Active));

        Assert.False(Assert.Single(await YearlyRow.Of(db, _world.Bradford.Id, new DateOnly(2026, 12, 31))).IsAboveCost);
        var year = Assert.Single(await YearlyRow.Of(db, _world.Bradford.Id, new DateOnly(2027, 2, 1)));

        Assert.Equal(("PO4", 1, 8_000_000L, true), (year.For, year.Posts, year.ChargedPence, year.IsAboveCost));
        await using var site = new Site(_world);
        _world.Clock.MoveTo(new DateTime(2027, 2, 1, 9, 0, 0, DateTimeKind.Utc));
        var finance = await site.Browser(_rates.Author);
        await finance.Open("/rates");
        Assert.Contains("Charged above cost in 2026 to 2027", finance.Text, StringComparison.Ordinal);
        var head = await site.Browser(_rates.Head);
        await head.Open("/rates");
        Assert.DoesNotContain("Cost in the year", head.Text, StringComparison.Ordinal);
        foreach (var warned in new[] { finance, head })
        {
            await warned.Open("/");
            Assert.Contains("charged for PO4 above cost in 2026 to 2027", warned.Text, StringComparison.Ordinal);
            Assert.Contains(Shown.Money(year.Figures!.AbovePence), warned.Text, StringComparison.Ordinal);
        }

        var stranger = await site.Browser(await _world.Person(_world.Leeds, Role.Finance, Role.HeadOfService));
        await stranger.Open("/");
        Assert.DoesNotContain("above cost", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_rate_was_built_up_for_the_year_no_cost_is_known_and_that_is_said()
    {
        await _offers.Willing();
        await Accepted();
        await using var db = _world.OpenDb();
        await db.Set<Placement>().ExecuteUpdateAsync(set => set.SetProperty(placement => placement.Status, PlacementStatus.Active));

        var year = Assert.Single(await YearlyRow.Of(db, _world.Bradford.Id, new DateOnly(2027, 2, 1)));

        Assert.Equal(("PO4", 1, null, false), (year.For, year.Posts, year.CostPence, year.IsAboveCost));
        await using var site = new Site(_world);
        var finance = await site.Browser(_rates.Author);
        await finance.Open("/rates");
        Assert.Contains("No cost known", finance.Text, StringComparison.Ordinal);
    }

    private async Task<Outcome> Price(PriceAsked price, TalentPool.Platform.People.Person? by = null)
    {
        var offer = await _offers.Offer();
        return await _world.Use<SetOfferPriceHandler>().Handle(OfferScene.By(by ?? _offers.HomeHead), new SetOfferPrice(offer.Id, offer.Version, price));
    }

    private async Task<Placement> Accepted()
    {
        OfferScene.Must(await _offers.Release());
        OfferScene.Must(await _offers.Budget());
        OfferScene.Must(await _offers.Accept());
        return await _offers.Placement();
    }

    private async Task<RateNow?> Now(Placement placement, DateOnly? day = null)
    {
        await using var db = _world.OpenDb();
        return (await RatesThatApply.Of(db)).On(placement, day ?? OfferScene.From);
    }

    private async Task Proven() => Assert.Null((await Verification.Of(_world.Databases).Run()).Failure);
}
