using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class PublishedSpendTests
{
    private static readonly PublishedSpend SecondQuarter = new(new Quarter(2026, 2));

    private static readonly Dictionary<Guid, PlacementCodes> Codes = new()
    {
        [For(1).PlacementId] = new("40001", "", Id(71)),
        [For(2).PlacementId] = new("40001", "", Id(72)),
    };

    [Fact]
    public void A_payment_is_published_by_service_area_without_vat()
    {
        var statement = Paid(Time(1, 1, 600), Fee(1, 40_000, placement: 2));

        Assert.Equal([(Id(71), 60_000L), (Id(72), 40_000L)], Items(statement).Select(item => (item.ServiceAreaId, item.NetPence)));
    }

    [Fact]
    public void Five_hundred_pounds_are_not_over_five_hundred_pounds()
    {
        Assert.Empty(Items(Paid(Fee(1, 50_000))));
        Assert.Single(Items(Paid(Fee(1, 50_001))));
        Assert.Single(Items(Paid(Fee(1, -50_001))));
    }

    [Fact]
    public void A_payment_is_measured_as_a_whole_so_that_shares_hide_nothing() =>
        Assert.Equal(2, Items(Paid(Fee(1, 30_000), Fee(2, 30_000, placement: 2))).Count);

    [Fact]
    public void Only_what_was_paid_in_the_quarter_is_in_it()
    {
        var statement = Paid(Fee(1, 60_000));

        Assert.Empty(new PublishedSpend(new Quarter(2026, 3)).Items([statement], Codes));
        Assert.Empty(SecondQuarter.Items([StatementScene.In(StatementStatus.Exported).Statement], Codes));
    }

    [Fact]
    public void Quarters_meet_without_a_gap()
    {
        Assert.Equal(new Quarter(2026, 1), Quarter.Of(new DateOnly(2026, 3, 31)));
        Assert.Equal(new Quarter(2026, 2), Quarter.Of(new DateOnly(2026, 4, 1)));
        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 31)), (new Quarter(2026, 4).FirstDay, new Quarter(2026, 4).LastDay));
    }

    private static Statement Paid(params IReadOnlyList<Chargeable> things)
    {
        var scene = StatementScene.Issued(things);
        scene.Done(scene.Respond());
        scene.Done(scene.Export());
        scene.Done(scene.Pay());
        return scene.Statement;
    }

    private static List<SpendItem> Items(Statement statement) => [.. SecondQuarter.Items([statement], Codes)];
}
