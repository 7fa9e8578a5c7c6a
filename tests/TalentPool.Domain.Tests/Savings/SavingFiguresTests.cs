using TalentPool.Domain.Savings;

namespace TalentPool.Domain.Tests.Savings;

public sealed class SavingFiguresTests
{
    [Fact]
    public void Who_gained_what_is_as_the_Vectors_say() => Assert.All(VectorFile.Cases("savings.json"), one =>
    {
        var figures = SavingFigures.OfHours(
            one.GetProperty("minutes").GetInt64(), one.GetProperty("baselinePencePerHour").GetInt64(), one.GetProperty("ratePencePerHour").GetInt64(),
            one.GetProperty("requesterCostsPence").GetInt64(), one.GetProperty("providerCostsPence").GetInt64());

        var expected = one.GetProperty("expected");
        Assert.Equal(expected.GetProperty("baselinePence").GetInt64(), figures.BaselinePence);
        Assert.Equal(expected.GetProperty("rechargePence").GetInt64(), figures.RechargePence);
        Assert.Equal(expected.GetProperty("requesterPence").GetInt64(), figures.RequesterPence);
        Assert.Equal(expected.GetProperty("providerPence").GetInt64(), figures.ProviderPence);
        Assert.Equal(expected.GetProperty("partnershipPence").GetInt64(), figures.PartnershipPence);
    });

    [Fact]
    public void The_recharge_cancels_whatever_it_is()
    {
        var random = new Random(31);
        for (var turn = 0; turn < 500; turn++)
        {
            var figures = new SavingFigures(random.Next(), random.Next(), random.Next(100_000), random.Next(100_000));

            Assert.Equal(figures.PartnershipPence, figures.RequesterPence + figures.ProviderPence);
            Assert.Equal(figures.PartnershipPence, (figures with { RechargePence = 0 }).PartnershipPence);
        }
    }

    [Theory]
    [InlineData(9_000, null, 9_000)]
    [InlineData(9_000, 8_500, 8_500)]
    [InlineData(9_000, 9_500, 9_000)]
    public void Of_two_prices_outside_the_lower_counts(long frozen, int? later, long counts) =>
        Assert.Equal(counts, new Baseline(frozen, BaselineSource.AgencyQuote, "Quote 7", later).CountingPencePerHour);

    [Theory]
    [InlineData("Budget 4", "Order 9", "", true, OwnWork.SpareTime, false, SavingClass.Cashable)]
    [InlineData("Budget 4", "Order 9", "", true, OwnWork.Backfilled, true, SavingClass.Cashable)]
    [InlineData("Budget 4", "Order 9", "", true, OwnWork.Backfilled, false, SavingClass.CostAvoidance)]
    [InlineData("Budget 4", "Order 9", "", true, OwnWork.Postponed, false, SavingClass.CostAvoidance)]
    [InlineData("Budget 4", "Order 9", "", true, OwnWork.Covered, false, SavingClass.CostAvoidance)]
    [InlineData("Budget 4", "Order 9", "", false, OwnWork.SpareTime, false, SavingClass.CostAvoidance)]
    [InlineData("Budget 4", "", "", true, OwnWork.SpareTime, false, SavingClass.CostAvoidance)]
    [InlineData("", "Order 9", "Bid 3", true, OwnWork.SpareTime, true, SavingClass.CostAvoidance)]
    [InlineData("", "Order 9", "", true, OwnWork.SpareTime, true, SavingClass.NonCashable)]
    [InlineData(" ", "", " ", true, OwnWork.SpareTime, true, SavingClass.NonCashable)]
    public void The_class_is_what_the_evidence_carries_and_nothing_above(
        string budget, string order, string likely, bool qualityHeld, OwnWork ownWork, bool recorded, SavingClass carries) =>
        Assert.Equal(carries, new SavingEvidence(budget, order, likely, qualityHeld, ownWork, recorded).Class);
}
