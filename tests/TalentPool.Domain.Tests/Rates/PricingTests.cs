using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Rates;

public sealed class PricingTests
{
    private static readonly DateOnly April = new(2026, 4, 1);

    private static readonly DateOnly NextMarch = new(2027, 3, 31);

    [Fact]
    public void Hours_are_charged_by_grade_or_by_person_and_nothing_besides()
    {
        Assert.Null(AgreedPrice.ByGrade(5_230, out var grade));
        Assert.Null(AgreedPrice.ByPerson(6_129, out var person));

        Assert.Equal((Pricing.HourlyByGrade, 5_230, true, 0), (grade!.Pricing, grade.PencePerHour, grade.IsByTheHour, grade.FeePence(April, April, NextMarch)));
        Assert.Equal((Pricing.HourlyByPerson, 6_129, true), (person!.Pricing, person.PencePerHour, person.IsByTheHour));
        Assert.Equal("RateOutOfRange", AgreedPrice.ByGrade(0, out grade)?.Name);
        Assert.Equal("RateOutOfRange", AgreedPrice.ByPerson(100_001, out person)?.Name);
        Assert.True(grade is null && person is null);
    }

    [Fact]
    public void A_fixed_fee_is_charged_by_its_schedule()
    {
        Assert.Null(AgreedPrice.FixedFee([new FeePart(new DateOnly(2026, 9, 30), 250_000), new FeePart(new DateOnly(2026, 6, 30), 100_001), new FeePart(new DateOnly(2026, 6, 15), 9)], out var price));

        Assert.Equal((false, 100_010, 0, 250_000), (price!.IsByTheHour, Of(6), Of(7), Of(9)));
        Assert.Equal(0, price.FeePence(new DateOnly(2027, 6, 1), April, NextMarch));

        long Of(int month) => price!.FeePence(new DateOnly(2026, month, 1), April, NextMarch);
    }

    [Fact]
    public void A_fee_that_cannot_be_is_refused_by_name()
    {
        Assert.Equal("FeeOutOfRange", AgreedPrice.FixedFee([], out _)?.Name);
        Assert.Equal("FeeOutOfRange", AgreedPrice.FixedFee([new FeePart(April, 0)], out _)?.Name);
        Assert.Equal("FeeOutOfRange", AgreedPrice.FixedFee([new FeePart(April, 999_999_999), new FeePart(NextMarch, 2)], out _)?.Name);
        Assert.Equal("FeeOutOfRange", AgreedPrice.FixedFee([new FeePart(April, long.MaxValue), new FeePart(NextMarch, long.MaxValue)], out _)?.Name);
        Assert.Equal("FeeDayTwice", AgreedPrice.FixedFee([new FeePart(April, 1), new FeePart(April, 2)], out var price)?.Name);
        Assert.Null(price);
    }

    [Theory]
    [InlineData("40", 6_372_443)]
    [InlineData("33.3", 7_728_043)]
    [InlineData("100", 1)]
    [InlineData("0.01", 9_360_107)]
    public void The_months_of_a_share_of_a_post_come_to_the_years_share(string percent, long yearlyPence)
    {
        var share = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Null(AgreedPrice.ShareOfPost(share, yearlyPence, out var price));

        var months = Enumerable.Range(0, 12).Select(month => price!.FeePence(April.AddMonths(month), April, NextMarch)).ToList();

        Assert.Equal((long)Math.Round(yearlyPence * share / 100, MidpointRounding.AwayFromZero), months.Sum());
        Assert.InRange(months.Max() - months.Min(), 0, 1);
    }

    [Fact]
    public void A_month_that_is_not_whole_is_charged_by_its_days()
    {
        Assert.Null(AgreedPrice.ShareOfPost(50, 2_400_000, out var price));

        Assert.Equal(50_000, price!.FeePence(April, new DateOnly(2026, 4, 16), NextMarch));
        Assert.Equal(10_000, price.FeePence(new DateOnly(2026, 6, 30), April, new DateOnly(2026, 6, 3)));
        Assert.Equal(0, price.FeePence(new DateOnly(2026, 7, 1), April, new DateOnly(2026, 6, 3)));
        Assert.Equal(0, price.FeePence(April, new DateOnly(2026, 5, 1), NextMarch));
    }

    [Theory]
    [InlineData(0, 100, "ShareOutOfRange")]
    [InlineData(101, 100, "ShareOutOfRange")]
    [InlineData(50, 0, "ShareOutOfRange")]
    [InlineData(100, 100, null)]
    public void A_share_is_of_a_post_that_costs_something(int percent, long yearlyPence, string? refusal) =>
        Assert.Equal(refusal, AgreedPrice.ShareOfPost(percent, yearlyPence, out _)?.Name);

    [Fact]
    public void What_is_free_costs_nothing()
    {
        var price = AgreedPrice.Free();

        Assert.Equal((Pricing.FreeReciprocal, false, 0, 0), (price.Pricing, price.IsByTheHour, price.PencePerHour, price.FeePence(April, April, NextMarch)));
    }

    [Fact]
    public void A_fixed_rate_stays_whatever_is_awarded()
    {
        Assert.Equal(5_000, RateTerm.Fixed.After(5_000, 5_160));
        Assert.Equal(5_000, RateTerm.Fixed.After(5_000, 4_900));
        Assert.False(RateTerm.Fixed.IsCapped(9_999));
    }

    [Theory]
    [InlineData(5_160, 5_160, false)]
    [InlineData(5_200, 5_200, false)]
    [InlineData(5_201, 5_200, true)]
    [InlineData(4_900, 4_900, false)]
    public void A_rate_that_moves_follows_the_award_up_to_its_ceiling(long awarded, long pence, bool isCapped)
    {
        Assert.Null(RateTerm.MovesWithAward(5_000, 5_200, out var term));

        Assert.Equal((pence, isCapped), (term!.After(5_000, awarded), term.IsCapped(awarded)));
    }

    [Theory]
    [InlineData(4_999, "CeilingOutOfRange")]
    [InlineData(100_001, "CeilingOutOfRange")]
    [InlineData(5_000, null)]
    public void A_ceiling_is_at_least_the_agreed_rate(long ceiling, string? refusal)
    {
        Assert.Equal(refusal, RateTerm.MovesWithAward(5_000, ceiling, out var term)?.Name);
        Assert.Equal(refusal is null, term is not null);
    }

    [Theory]
    [InlineData(7_728_042, false, 0)]
    [InlineData(7_728_043, false, 0)]
    [InlineData(7_728_044, true, 1)]
    [InlineData(-5, false, 0)]
    public void A_provider_that_recharges_more_than_a_years_cost_is_warned(long recharged, bool warns, long above)
    {
        var year = YearlyRecharge.OfPosts(2026, recharged, [GivenBuildUp.Plain()]);

        Assert.Equal((7_728_043.05m, warns, above), (year.CostPence, year.IsAboveCost, year.AbovePence));
    }

    [Fact]
    public void Costs_of_another_year_are_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => YearlyRecharge.OfPosts(2025, 1, [GivenBuildUp.Plain()]));
}
