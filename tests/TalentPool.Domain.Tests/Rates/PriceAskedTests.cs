using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Rates;

public sealed class PriceAskedTests
{
    private static readonly FeePart[] Parts = [new(new DateOnly(2026, 4, 30), 100_000), new(new DateOnly(2026, 6, 30), 250_000)];

    public static TheoryData<PriceAsked, long?, string> Impossible => new()
    {
        { new PriceAsked(), null, "PriceWithoutRate" },
        { new PriceAsked { Pricing = Pricing.HourlyByPerson }, null, "PriceWithoutRate" },
        { new PriceAsked { Term = RateTermKind.MovesWithAward }, 5_230, "CeilingOutOfRange" },
        { new PriceAsked { Term = RateTermKind.MovesWithAward, CeilingPencePerHour = 5_229 }, 5_230, "CeilingOutOfRange" },
        { new PriceAsked { Pricing = Pricing.FixedFee }, null, "FeeOutOfRange" },
        { new PriceAsked { Pricing = Pricing.FixedFee, Schedule = [Parts[0], Parts[0]] }, null, "FeeDayTwice" },
        { new PriceAsked { Pricing = Pricing.PercentOfPost }, null, "ShareOutOfRange" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_agreed_to_is_refused_by_name(PriceAsked asked, long? pence, string refusal) =>
        Assert.Equal(refusal, asked.Agree(pence, out _, out _)?.Name);

    [Fact]
    public void Each_kind_comes_to_a_price_of_its_kind_and_only_an_hourly_one_moves()
    {
        Assert.Equal((Pricing.HourlyByGrade, 5_230L, RateTermKind.Fixed, null), Agreed(PriceAsked.Usual, 5_230));
        Assert.Equal((Pricing.HourlyByPerson, 5_230L, RateTermKind.MovesWithAward, 5_500L), Agreed(new PriceAsked { Pricing = Pricing.HourlyByPerson, Term = RateTermKind.MovesWithAward, CeilingPencePerHour = 5_500 }, 5_230));
        Assert.Equal((Pricing.FixedFee, 0L, RateTermKind.Fixed, null), Agreed(new PriceAsked { Pricing = Pricing.FixedFee, Schedule = Parts, Term = RateTermKind.MovesWithAward }, null));
        Assert.Equal((Pricing.PercentOfPost, 0L, RateTermKind.Fixed, null), Agreed(new PriceAsked { Pricing = Pricing.PercentOfPost, SharePercent = 40, PostYearlyPence = 6_800_000 }, null));
        Assert.Equal((Pricing.FreeReciprocal, 0L, RateTermKind.Fixed, null), Agreed(new PriceAsked { Pricing = Pricing.FreeReciprocal }, null));
    }

    [Fact]
    public void A_fee_goes_over_by_day_and_is_charged_once()
    {
        Assert.Null(AgreedPrice.FixedFee(Parts, out var price));
        var (before, after) = (price!.Until(new DateOnly(2026, 5, 31)), price.From(new DateOnly(2026, 6, 1)));

        Assert.Equal((100_000L, 250_000L, 350_000L), (before.FeesPence(default, default), after.FeesPence(default, default), price.FeesPence(default, default)));
        Assert.Equal(Parts, AgreedPrice.Kept(price.Pricing, price.PencePerHour, price.Schedule, price.SharePercent, price.PostYearlyPence).Schedule);
    }

    [Fact]
    public void A_share_of_a_post_comes_to_the_sum_of_its_months()
    {
        Assert.Null(AgreedPrice.ShareOfPost(40, 6_800_000, out var price));

        Assert.Equal(2_720_000, price!.FeesPence(new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31)));
    }

    private static (Pricing, long, RateTermKind, long?) Agreed(PriceAsked asked, long? pence)
    {
        Assert.Null(asked.Agree(pence, out var price, out var term));
        return (price!.Pricing, price.PencePerHour, term!.Kind, term.CeilingPencePerHour);
    }
}
