using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

public sealed class AgreePlacementTests
{
    private readonly PlacementScene _scene = PlacementScene.Agreed();

    [Fact]
    public void An_agreed_placement_keeps_the_terms_the_rate_and_the_comparator()
    {
        var placement = _scene.Placement;

        Assert.Equal(PlacementStatus.Agreed, placement.Status);
        Assert.Equal(_scene.Partnership.Terms[0].Id, placement.TermsId);
        Assert.Equal((5_230L, 8_500L), (placement.RatePencePerHour, placement.ComparatorPencePerHour!.Value));
        Assert.Equal(240 * 5_230, placement.CapPence);
    }

    [Theory]
    [InlineData(1, 87)]
    [InlineData(6, 523)]
    [InlineData(3, 262)]
    [InlineData(-3, -262)]
    [InlineData(0, 0)]
    public void Cost_is_rounded_once_and_half_away_from_zero(int minutes, long pence) => Assert.Equal(pence, _scene.Placement.CostPence(minutes));

    [Fact]
    public void Host_and_home_must_differ() => Refused("HostIsHome", agreed => agreed with { HostAuthorityId = PlacementScene.Home });

    [Fact]
    public void Both_must_be_bound_by_the_terms_on_that_day() => Refused("NotBoundByTheTerms", agreed => agreed with { HomeAuthorityId = Guid.CreateVersion7() });

    [Fact]
    public void The_terms_must_allow_the_legal_basis() => Refused("LegalBasisNotInTerms", agreed => agreed with { LegalBasis = LegalBasis.GoodsAndServices1970 });

    [Fact]
    public void Under_section_113_the_officer_must_have_been_consulted() => Refused("OfficerNotConsulted", agreed => agreed with { ConsultedOn = null });

    [Fact]
    public void A_consultation_in_the_future_is_none() => Refused("OfficerNotConsulted", agreed => agreed with { ConsultedOn = new DateOnly(2026, 3, 3) });

    [Fact]
    public void A_placement_that_is_over_before_it_is_agreed_is_refused() =>
        Refused("LastDayPassed", agreed => agreed with { Shape = GapShape.HoursAWeek(new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 27), 600) });

    [Fact]
    public void An_impossible_shape_is_refused() =>
        Refused("EndsBeforeItStarts", agreed => agreed with { Shape = GapShape.HoursAWeek(PlacementScene.EndsOn, PlacementScene.StartsOn, 600) });

    [Fact]
    public void A_cap_is_needed() => Refused("CapMissing", agreed => agreed with { CapMinutes = 0 });

    [Fact]
    public void A_rate_is_needed() => Refused("RateMissing", agreed => agreed with { RateId = null });

    [Fact]
    public void The_budget_holders_yes_is_needed() => Refused("BudgetNotApproved", agreed => agreed with { BudgetApprovedById = null });

    [Fact]
    public void A_cost_centre_is_needed() => Refused("BudgetNotApproved", agreed => agreed with { CostCentre = " " });

    [Fact]
    public void A_line_manager_of_the_home_cannot_hold_the_hosts_budget() =>
        Refused("ActsForBothSides", agreed => agreed with { BudgetApprovedById = _scene.LineManager.PersonId });

    private void Refused(string refusal, Func<PlacementAgreement, PlacementAgreement> change)
    {
        var outcome = _scene.Agree(change(_scene.Agreement()), out var placement);

        Assert.Equal(refusal, outcome.Refusal?.Name);
        Assert.Null(placement);
    }
}
