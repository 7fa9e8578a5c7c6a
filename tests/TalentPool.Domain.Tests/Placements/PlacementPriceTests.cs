using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Placements;

public sealed class PlacementPriceTests
{
    private static readonly FeePart[] Parts = [new(new DateOnly(2026, 3, 31), 100_000), new(new DateOnly(2026, 6, 26), 250_000)];

    [Fact]
    public void Without_a_word_on_it_a_placement_is_charged_by_the_grades_rate_fixed_for_the_term()
    {
        var placement = PlacementScene.Agreed().Placement;

        Assert.Equal((placement.RatePencePerHour, RateTerm.Fixed), (placement.Price.PencePerHour, placement.Term));
        Assert.Equal((placement.CostPence(placement.CapMinutes), 0L), (placement.CapPence, placement.FeePence(new DateOnly(2026, 4, 1))));
    }

    [Fact]
    public void A_fee_needs_no_rate_is_what_the_placement_costs_at_most_and_is_due_in_its_months()
    {
        Assert.Null(AgreedPrice.FixedFee(Parts, out var fee));
        var placement = Agreed(terms => terms with { Price = fee, RateId = null, RatePencePerHour = 0 });

        Assert.Equal((Guid.Empty, 350_000L, 0L), (placement.RateId, placement.CapPence, placement.CostPence(600)));
        Assert.Equal([100_000L, 0, 0, 250_000], new[] { 3, 4, 5, 6 }.Select(month => placement.FeePence(new DateOnly(2026, month, 15))));
    }

    [Fact]
    public void A_rate_that_moves_can_cost_up_to_its_ceiling_and_one_by_the_hour_needs_a_rate()
    {
        Assert.Null(RateTerm.MovesWithAward(5_230, 5_500, out var term));
        var placement = Agreed(terms => terms with { Term = term });

        Assert.Equal((term, placement.CapMinutes / 60 * 5_500L), (placement.Term, placement.CapPence));
        Assert.Null(AgreedPrice.ByPerson(5_230, out var own));
        Assert.Equal("RateMissing", Refused(terms => terms with { Price = own, RateId = null }).Refusal?.Name);
    }

    [Fact]
    public void Of_a_placement_that_was_cancelled_no_fee_is_due()
    {
        Assert.Null(AgreedPrice.FixedFee(Parts, out var fee));
        var scene = PlacementScene.Agreed();
        Assert.True(scene.Agree(scene.Terms with { Price = fee, RateId = null, RatePencePerHour = 0 }, out var cancelled).IsDone);
        Assert.True(cancelled!.Cancel(scene.Requester, scene.Now, cancelled.Version, PlacementEndReason.WorkFinished, "The claim was settled.").IsDone);

        Assert.Equal(0, cancelled.FeePence(Parts[0].DueOn));
    }

    private static Placement Agreed(Func<PlacementAgreement, PlacementAgreement> change)
    {
        var scene = PlacementScene.Agreed();
        var outcome = scene.Agree(change(scene.Terms), out var placement);
        Assert.True(outcome.IsDone, outcome.ToString());
        return placement!;
    }

    private static Outcome Refused(Func<PlacementAgreement, PlacementAgreement> change)
    {
        var scene = PlacementScene.Agreed();
        return scene.Agree(change(scene.Terms), out _);
    }
}
