using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class ChargedLineTests
{
    private static readonly LineReference Line = new(Guid.CreateVersion7(), 1);

    [Fact]
    public void A_backdated_rate_adjusts_a_charged_line_as_the_Vectors_say() => Assert.All(VectorFile.Cases("backdated-rates.json"), one =>
    {
        var (minutes, charged) = (one.GetProperty("minutes").GetInt64(), one.GetProperty("chargedPence").GetInt64());

        Assert.Equal(charged, Pence.OfMinutes(minutes, one.GetProperty("oldRatePence").GetInt64()));
        Assert.Equal(one.GetProperty("adjustmentPence").GetInt64(), new ChargedLine(Line, minutes, charged).AdjustmentPence(one.GetProperty("newRatePence").GetInt64()));
    });

    [Fact]
    public void A_second_award_counts_only_what_the_first_left()
    {
        var charged = new ChargedLine(Line, 4_811, Pence.OfMinutes(4_811, 5_054));

        var afterFirst = charged.Adjusted(4_942);

        Assert.Equal(-8_981, charged.AdjustmentPence(4_942));
        Assert.Equal(Pence.OfMinutes(4_811, 5_200) - Pence.OfMinutes(4_811, 4_942), afterFirst.AdjustmentPence(5_200));
        Assert.Equal(1, afterFirst.Adjustments);
    }

    [Fact]
    public void The_same_award_again_adds_nothing() =>
        Assert.Equal(0, new ChargedLine(Line, 7_200, 780_000).Adjusted(6_695).AdjustmentPence(6_695));

    [Fact]
    public void After_any_number_of_awards_a_line_has_been_charged_what_the_last_one_makes_of_it()
    {
        var random = new Random(9);
        for (var turn = 0; turn < 500; turn++)
        {
            var charged = new ChargedLine(Line, random.Next(1, 20_000), random.Next(0, 2_000_000));
            var rate = 0L;
            for (var award = 0; award < 5; award++)
            {
                rate = random.Next(1, 20_000);
                charged = charged.Adjusted(rate);
            }

            Assert.Equal(Pence.OfMinutes(charged.Minutes, rate), charged.ChargedPence);
        }
    }
}
