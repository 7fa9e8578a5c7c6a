using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class OfferPriceTests
{
    private static readonly PriceAsked Free = new() { Pricing = Pricing.FreeReciprocal };

    [Fact]
    public void A_price_that_is_set_after_the_cost_was_agreed_has_the_cost_agreed_anew()
    {
        var scene = GapScene.Checking();
        var offer = scene.OfferIn(OfferStatus.Released);
        scene.MustDo(scene.ApproveBudget(offer));

        scene.MustDo(scene.SetPrice(offer, Free));

        Assert.Equal((Free, null, null, null), (offer.Price, offer.BudgetApprovedById, offer.BudgetRatePence, offer.BudgetCapMinutes));
        Assert.True(Assert.IsType<OfferPriced>(scene.Gap.TakeEvents()[^1]).WasBudgetApproved);
        Assert.Equal("BudgetNotApproved", scene.Accept(offer).Refusal?.Name);
    }

    [Fact]
    public void Without_a_rate_by_the_hour_none_is_agreed_to_and_with_one_it_is_needed()
    {
        var scene = GapScene.Checking();
        var offer = scene.OfferIn(OfferStatus.Released);
        Assert.Equal("BudgetOutOfRange", Budget(scene, offer, 0).Refusal?.Name);
        scene.MustDo(scene.SetPrice(offer, Free));

        Assert.Equal("BudgetOutOfRange", Budget(scene, offer, 5_230).Refusal?.Name);
        scene.MustDo(Budget(scene, offer, 0));
    }

    [Fact]
    public void Only_a_head_of_service_of_the_home_sets_it_and_nobody_who_acts_for_the_other_side()
    {
        var scene = GapScene.Checking();
        var offer = scene.OfferIn(OfferStatus.Willing);

        Assert.All(new[] { GapScene.Head, GapScene.BradfordManager, GapScene.BradfordLineManager, GapScene.BudgetHolder }, by => Assert.Equal("NotTheHomeHead", scene.SetPrice(offer, Free, by).Refusal?.Name));
        Assert.Equal("Stale", scene.Gap.SetOfferPrice(GapScene.BradfordHead, scene.At, offer.Id, offer.Version - 1, Free).Refusal?.Name);
    }

    private static Outcome Budget(GapScene scene, Offer offer, long ratePence) => scene.Gap.ApproveBudget(GapScene.BudgetHolder, scene.At, offer.Id, offer.Version, 600, ratePence, "CC-100", "");
}
