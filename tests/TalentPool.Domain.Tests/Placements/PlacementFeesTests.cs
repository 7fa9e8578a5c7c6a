using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using static TalentPool.Domain.Tests.Placements.PlacementScene;

namespace TalentPool.Domain.Tests.Placements;

/// <summary>Work from 9 March to 26 June 2026, paid for by a fee in three parts or by a fifth of a post.</summary>
public sealed class PlacementFeesTests
{
    private static readonly FeePart[] Parts = [new(new DateOnly(2026, 3, 31), 100_000), new(new DateOnly(2026, 5, 15), 50_000), new(new DateOnly(2026, 7, 10), 250_000)];

    private static AgreedPrice Fee => AgreedPrice.FixedFee(Parts, out var fee) is null ? fee! : throw new InvalidOperationException();

    private static AgreedPrice Share => AgreedPrice.ShareOfPost(20, 6_000_000, out var share) is null ? share! : throw new InvalidOperationException();

    [Fact]
    public void A_part_of_a_fee_is_due_when_its_day_is_over_also_after_the_work()
    {
        var placement = ActiveAt(Fee).Placement;

        Assert.Equal(
            [(20_260_331L, 100_000L, Midnight(2026, 4, 1)), (20_260_515, 50_000, Midnight(2026, 5, 16)), (20_260_710, 250_000, Midnight(2026, 7, 11))],
            placement.Fees(Calendar).Select(fee => (fee.Number, fee.Pence, fee.DueAt)));
        Assert.Empty(Due(placement, Midnight(2026, 4, 1).AddMilliseconds(-1)));
        Assert.Single(Due(placement, Midnight(2026, 4, 1)));
    }

    [Fact]
    public void A_months_share_is_due_when_the_month_is_over_and_the_last_when_no_extension_can_come_any_more()
    {
        var placement = ActiveAt(Share).Placement;

        // 23 of 31 days of March, and 26 of 30 of June, of a thousand pounds a month.
        Assert.Equal(
            [(20_260_331L, 74_194L), (20_260_430, 100_000), (20_260_531, 100_000), (20_260_630, 86_667)],
            placement.Fees(Calendar).Select(fee => (fee.Number, fee.Pence)));
        Assert.Equal([Midnight(2026, 4, 1), Midnight(2026, 5, 1), Midnight(2026, 6, 1), Midnight(2026, 7, 25)], placement.Fees(Calendar).Select(fee => fee.DueAt));
        Assert.Equal(placement.Price.FeesPence(StartsOn, EndsOn), placement.Fees(Calendar).Sum(fee => fee.Pence));
    }

    [Fact]
    public void Of_work_that_has_not_started_or_is_charged_by_the_hour_or_not_at_all_nothing_is_due()
    {
        var scene = Agreed();
        Assert.True(scene.Agree(scene.Terms with { Price = Fee, RateId = null, RatePencePerHour = 0 }, out var agreed).IsDone);

        Assert.Empty(agreed!.Fees(Calendar));
        Assert.Empty(Active().Placement.Fees(Calendar));
        Assert.Empty(ActiveAt(AgreedPrice.Free()).Placement.Fees(Calendar));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whenever_the_work_is_ended_early_what_was_due_by_then_stays_as_it_was(bool isFee)
    {
        for (var day = StartsOn.AddDays(1); day <= EndsOn; day = day.AddDays(1))
        {
            var scene = ActiveAt(isFee ? Fee : Share);
            scene.Now = Morning(day);
            scene.CatchUp();
            var before = Due(scene.Placement, scene.Now);

            scene.Done(scene.Placement.EndEarly(scene.HostHead, scene.Now, scene.Placement.Version, PlacementEndReason.OfficerLeft, "A new post.", day.AddDays(-1), Figures, Calendar));

            Assert.Equal(before, Due(scene.Placement, scene.Now));
            var all = scene.Placement.Fees(Calendar).ToList();
            Assert.Equal(before, all.Take(before.Count));
            Assert.Equal(isFee ? Parts.Where(part => part.DueOn < day).Sum(part => part.Pence) : scene.Placement.Price.FeesPence(StartsOn, day.AddDays(-1)), all.Sum(fee => fee.Pence));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whenever_the_work_is_extended_also_late_what_was_due_by_then_stays_as_it_was(bool isFee)
    {
        for (var day = EndsOn.AddDays(-40); day <= EndsOn.AddDays(7); day = day.AddDays(1))
        {
            var scene = ActiveAt(isFee ? Fee : Share);
            scene.Now = Morning(day);
            scene.CatchUp();
            var before = Due(scene.Placement, scene.Now);

            var extension = scene.Propose();
            scene.Done(scene.Yes(extension, ExtensionYes.Officer));
            scene.Done(scene.Yes(extension, ExtensionYes.LineManager));
            scene.Done(scene.Yes(extension, ExtensionYes.BudgetHolder));

            Assert.Equal(EndsOn.AddDays(28), scene.Placement.EndsOn);
            Assert.Equal(before, Due(scene.Placement, scene.Now));
            Assert.Equal(isFee ? Parts.Sum(part => part.Pence) : scene.Placement.Price.FeesPence(StartsOn, EndsOn.AddDays(28)), scene.Placement.Fees(Calendar).Sum(fee => fee.Pence));
        }
    }

    private static List<DueFee> Due(Placement placement, DateTime at) => [.. placement.Fees(Calendar).Where(fee => fee.DueAt <= at)];

    private static DateTime Midnight(int year, int month, int day) => Calendar.AtLocal(new DateOnly(year, month, day), TimeOnly.MinValue);
}
