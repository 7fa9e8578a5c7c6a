using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;
using static TalentPool.Domain.Tests.Recharges.StatementScene;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class RecordOnLineTests
{
    [Theory]
    [InlineData(600, 600, 0)]
    [InlineData(600, 900, 0)]
    [InlineData(600, 540, 60)]
    [InlineData(600, 0, 600)]
    [InlineData(600, -60, 600)]
    [InlineData(-60, 540, 0)]
    public void What_is_gone_of_a_record_on_a_line_is_what_is_not_left_of_it(long onLine, long left, long gone) => Assert.Equal(gone, new RecordOnLine(onLine, left).Gone);

    [Theory]
    [InlineData(60_000, 600, false, 600)]
    [InlineData(6_000, 60, false, 60)]
    [InlineData(6_000, 0, false, 60)]
    [InlineData(6_001, 60, false, 61)]
    [InlineData(1, 0, false, 1)]
    [InlineData(60_000, 600, true, 0)]
    public void A_credit_of_hours_is_worth_the_hours_that_it_pays_for(long pence, long minutes, bool chargesAgain, long worth) =>
        Assert.Equal(worth, new LineCredit(pence, minutes, chargesAgain).Worth(Issued().Statement.Line(1)!.Figures));

    [Fact]
    public void Rounded_pence_are_worth_no_more_minutes_than_they_were_reckoned_from()
    {
        foreach (var rate in new[] { 1L, 7, 59, 60, 61, 5_230, 20_000 })
        {
            var line = LineFigures(rate);
            for (var minutes = 0L; minutes <= 600; minutes++)
            {
                var worth = new LineCredit(Pence.OfMinutes(minutes, rate)).Worth(line);
                Assert.True(worth <= minutes && Pence.OfMinutes(worth, rate) == Pence.OfMinutes(minutes, rate), $"{minutes} minutes at {rate}: {worth}");
            }
        }
    }

    [Theory]
    [InlineData(1, 540, 60_000, 600, "CorrectedAlready")]
    [InlineData(1, 540, 54_001, 540, "CorrectedAlready")]
    [InlineData(1, 540, 54_000, 540, null)]
    [InlineData(1, 0, 1, 0, "CorrectedAlready")]
    [InlineData(1, 600, 60_000, 600, null)]
    [InlineData(2, 2_000, 3_000, 0, "CorrectedAlready")]
    [InlineData(2, 2_000, 2_000, 0, null)]
    public void A_credit_gives_back_nothing_that_a_correction_takes_away(int number, long left, long pence, long minutes, string? refusal)
    {
        var scene = Issued();
        scene.Done(scene.Respond(number));
        scene.Records = [new RecordOnLine(number == 1 ? 600 : 3_000, left)];

        Assert.Equal(refusal, scene.Uphold(new LineCredit(pence, minutes), number).Refusal?.Name);
    }

    [Fact]
    public void A_line_that_is_charged_again_is_taken_back_as_a_whole_whatever_corrects_it()
    {
        var scene = Issued();
        scene.Done(scene.Respond(1));
        scene.Records = [new RecordOnLine(600, 0)];

        scene.Done(scene.Uphold(LineCredit.All(scene.Statement.Line(1)!.Figures, chargesAgain: true), 1));
    }

    [Fact]
    public void Credits_and_corrections_in_any_order_never_give_back_more_than_was_charged()
    {
        var random = new Random(29);
        for (var turn = 0; turn < 400; turn++)
        {
            // Two records on two lines at a penny a minute, so that pence and minutes are one; each line is credited once, each record corrected at will.
            var onLine = new long[2, 2];
            for (var cell = 0; cell < 4; cell++)
            {
                onLine[cell / 2, cell % 2] = random.Next(1, 600);
            }

            var lines = new[] { 0, 1 }.Select(line => LineFigures(60) with { ChargeableMinutes = onLine[0, line] + onLine[1, line], AmountPence = onLine[0, line] + onLine[1, line] }).ToList();
            var (credits, corrected) = (new LineCredit?[2], new long[2]);
            for (var act = 0; act < 12; act++)
            {
                var (line, record) = (random.Next(2), random.Next(2));
                if (random.Next(2) == 0 && credits[line] is null)
                {
                    var minutes = random.Next(1, (int)lines[line].ChargeableMinutes + 1);
                    var credit = new LineCredit(minutes, minutes);
                    var records = new[] { 0, 1 }.Select(one => new RecordOnLine(onLine[one, line], Charged(one) - corrected[one] - TakenBack(one, 1 - line))).ToList();
                    credits[line] = credit.Fault(lines[line], records) is null ? credit : null;
                }
                else if (random.Next(1, 600) is var minutes && Charged(record) - corrected[record] - TakenBack(record, 0) - TakenBack(record, 1) >= minutes)
                {
                    corrected[record] += minutes;
                }
            }

            Assert.True(corrected.Sum() + credits.Sum(credit => credit?.Minutes ?? 0) <= Charged(0) + Charged(1));
            Assert.All(new[] { 0, 1 }, record => Assert.InRange(corrected[record], 0, Charged(record)));

            long Charged(int record) => onLine[record, 0] + onLine[record, 1];

            long TakenBack(int record, int line) => credits[line] is { } credit ? RecordOnLine.TakenBack(onLine[record, line], lines[line], credit) : 0;
        }
    }

    private static LineFigures LineFigures(long rate) => Issued(Time(1, 1, 600, units: ChargeUnits.Exact), Fee(1, 40_000)).Statement.Line(1)!.Figures with { RatePencePerHour = rate, Units = ChargeUnits.Exact };
}
