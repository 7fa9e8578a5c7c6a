using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Rates;

public sealed class PaySpineTests
{
    private static readonly PaySpine Spine = PaySpine.Njc[0];

    [Theory]
    [InlineData(2, 24_413)]
    [InlineData(10, 27_694)]
    [InlineData(20, 32_597)]
    [InlineData(26, 37_280)]
    [InlineData(30, 40_777)]
    [InlineData(34, 45_091)]
    [InlineData(43, 54_495)]
    public void A_point_is_paid_what_was_awarded(int point, long pounds)
    {
        Assert.Null(Spine.Find(point, out var pence));
        Assert.Equal(pounds * 100, pence);
    }

    [Fact]
    public void The_spine_has_points_2_to_43_and_each_is_paid_more_than_the_one_before()
    {
        Assert.Equal(Enumerable.Range(2, 42), Spine.YearlyPence.Keys.Order());
        Assert.All(Enumerable.Range(3, 41), point => Assert.True(Spine.YearlyPence[point] > Spine.YearlyPence[point - 1]));
        Assert.Equal("NoSuchPoint", Spine.Find(44, out _)?.Name);
    }

    [Fact]
    public void Until_an_award_is_known_the_last_one_goes_on_without_the_points_that_have_gone()
    {
        var now = PaySpine.InForce(PaySpine.Njc, 2026)!;

        Assert.Equal((2025, true, false), (now.FinancialYearStart, now.IsProvisionalFor(2026), now.IsProvisionalFor(2025)));
        Assert.Equal("NoSuchPoint", now.Find(2, out _)?.Name);
        Assert.Null(now.Find(3, out _));
        Assert.Null(PaySpine.InForce(PaySpine.Njc, 2025)!.Find(2, out _));
        Assert.Null(PaySpine.InForce(PaySpine.Njc, 2024));
    }

    [Fact]
    public void An_award_raises_every_point_to_whole_pounds_and_takes_the_place_of_the_one_before()
    {
        var next = Spine.Awarded(2026, 3.2m);

        Assert.Equal(3_847_300, next.YearlyPence[26]);
        Assert.All(next.YearlyPence.Values, pence => Assert.Equal(0, pence % 100));
        Assert.False(next.YearlyPence.ContainsKey(2));
        Assert.Equal(2026, PaySpine.InForce([.. PaySpine.Njc, next], 2027)!.FinancialYearStart);
        Assert.Equal(2025, PaySpine.InForce([.. PaySpine.Njc, next], 2025)!.FinancialYearStart);
    }
}
