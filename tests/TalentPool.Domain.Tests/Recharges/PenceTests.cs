using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class PenceTests
{
    [Fact]
    public void Line_amounts_and_documents_are_as_the_Vectors_say() => Assert.All(VectorFile.Cases("statements.json"), one =>
    {
        var lines = one.GetProperty("lines").EnumerateArray().Select(line => (
            Treatment: Enum.Parse<VatTreatment>(line.GetProperty("vat").GetString()!),
            Pence: Pence.OfMinutes(line.GetProperty("minutes").GetInt64(), line.GetProperty("ratePencePerHour").GetInt64()),
            Expected: line.GetProperty("amountPence").GetInt64())).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(line.Expected, line.Pence));

        var documents = lines.GroupBy(line => line.Treatment).OrderBy(document => document.Key.ToString(), StringComparer.Ordinal)
            .Select(document => (document.Key.ToString(), DocumentTotals.Of(document.Key, document.Select(line => line.Pence))));
        var expected = one.GetProperty("documents").EnumerateArray()
            .Select(document => (document.GetProperty("vat").GetString()!, Net: document.GetProperty("netPence").GetInt64(), Vat: document.GetProperty("vatPence").GetInt64(), Gross: document.GetProperty("grossPence").GetInt64()))
            .ToList();
        Assert.Equal(expected, documents.Select(document => (document.Item1, document.Item2.NetPence, document.Item2.VatPence, document.Item2.GrossPence)));
    });

    [Theory]
    [InlineData(30, 6_129, 3_065)]
    [InlineData(-30, 6_129, -3_065)]
    [InlineData(0, 6_129, 0)]
    [InlineData(1, 30, 1)]
    [InlineData(1, 29, 0)]
    [InlineData(-1, 30, -1)]
    [InlineData(-1, 29, 0)]
    public void Half_a_penny_rounds_away_from_nought_whichever_way_the_money_goes(long minutes, long rate, long pence) =>
        Assert.Equal(pence, Pence.OfMinutes(minutes, rate));

    [Theory]
    [InlineData(3, 3, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(5, 3, 2)]
    [InlineData(-5, 3, -2)]
    [InlineData(7, 7, 1)]
    [InlineData(10, 7, 1)]
    [InlineData(11, 7, 2)]
    public void An_odd_divisor_has_no_half_and_rounds_to_the_nearer(long amount, long divisor, long pence) =>
        Assert.Equal(pence, Pence.Divided(amount, divisor));

    [Fact]
    public void What_is_taken_back_is_what_was_charged()
    {
        var random = new Random(3);
        for (var turn = 0; turn < 5_000; turn++)
        {
            var (minutes, rate) = (random.Next(0, 100_000), random.Next(0, 100_001));

            Assert.Equal(Pence.OfMinutes(minutes, rate), -Pence.OfMinutes(-minutes, rate));
        }
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_a_mistake_and_no_wrong_figure()
    {
        Assert.Throws<OverflowException>(() => Pence.OfMinutes(long.MaxValue / 2, 3));
        Assert.Throws<OverflowException>(() => Pence.Divided(long.MaxValue, 60));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pence.Divided(1, 0));
    }

    [Theory]
    [InlineData(VatTreatment.OutsideScope, "O", 0)]
    [InlineData(VatTreatment.Standard, "S", 20)]
    [InlineData(VatTreatment.Exempt, "E", 0)]
    public void Each_treatment_has_its_category_and_its_percentage(VatTreatment treatment, string category, int percent)
    {
        Assert.Equal(category, Vat.CategoryOf(treatment));
        Assert.Equal(percent, Vat.PercentOf(treatment));
    }

    [Fact]
    public void A_treatment_that_nobody_decided_is_never_nought() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentTotals.Of(VatTreatment.Undecided, [100]));

    [Theory]
    [InlineData(2026, 3, 31, "2025-26")]
    [InlineData(2026, 4, 1, "2026-27")]
    [InlineData(2099, 12, 31, "2099-00")]
    public void A_financial_year_runs_from_April_to_March(int year, int month, int day, string name)
    {
        var found = FinancialYear.Of(new DateOnly(year, month, day));

        Assert.Equal(name, found.ToString());
        Assert.InRange(new DateOnly(year, month, day), found.FirstDay, found.LastDay);
    }
}
