using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;

namespace TalentPool.Domain.Tests.Savings;

/// <summary>Savings of one placement, each with figures of 2026-27.</summary>
public sealed class ClaimedMonthsTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();
    private static readonly FinancialYear Year = new(2026);
    private static readonly Actor Finance = new(Guid.CreateVersion7(), "Finance", Leeds, [new HeldRole(Role.Finance, Leeds, [])]);
    private static readonly Actor Manager = new(Guid.CreateVersion7(), "Manager", Leeds, [new HeldRole(Role.ServiceManager, Leeds, [])]);

    private static DateOnly Month(int month) => new(month < 4 ? 2027 : 2026, month, 1);

    [Fact]
    public void A_claim_takes_the_months_that_are_over_and_the_next_one_what_has_come_since()
    {
        var (first, second) = (Claimed(Month(9).AddDays(4)), Claimed(Month(12).AddDays(1)));
        var months = Of(second, first);

        Assert.Equal([4, 5, 6, 7, 8], MonthsOf(months, first));
        Assert.Equal([9, 10, 11], MonthsOf(months, second));
        Assert.False(months.CanBeClaimed(Month(8), Month(1)));
        Assert.True(months.CanBeClaimed(Month(12), Month(1)));
        Assert.False(months.CanBeClaimed(Month(12), Month(1).AddDays(-1)));
        Assert.True(months.CanBeClaimed(new DateOnly(2026, 3, 1), Month(1)));
    }

    [Fact]
    public void What_was_taken_back_can_be_claimed_anew_and_is_then_of_the_later_claim()
    {
        var (first, second) = (Claimed(Month(9).AddDays(4)), Claimed(Month(12).AddDays(1)));
        Assert.True(first.Reject(Finance, At(Month(12).AddDays(8)), first.Version, "The price is old.").IsDone);
        var between = Of(first, second);
        Assert.True(between.CanBeClaimed(Month(8), Month(12).AddDays(8)));
        Assert.False(between.CanBeClaimed(Month(9), Month(12).AddDays(8)));

        var third = Claimed(Month(1).AddDays(3));
        var months = Of(first, second, third);

        Assert.Equal([9, 10, 11], MonthsOf(months, second));
        Assert.Equal([4, 5, 6, 7, 8, 12], MonthsOf(months, third));
        Assert.Equal([second.Id, third.Id], months.Standing.Select(saving => saving.Id));
    }

    [Fact]
    public void Rejected_and_claimed_anew_at_one_instant_it_is_the_later_one_s()
    {
        var first = Claimed(Month(9).AddDays(4));
        Assert.True(first.Reject(Finance, first.ClaimedAt, first.Version, "The price is old.").IsDone);
        var second = Claimed(Month(9).AddDays(4));

        Assert.Equal([4, 5, 6, 7, 8], MonthsOf(Of(first, second), second));
    }

    [Fact]
    public void The_last_day_of_a_month_counts_as_it_is_here_and_not_as_the_clock_in_utc_has_it()
    {
        // Half past midnight of 1 September in summer time.
        var saving = Claimed(new DateTime(2026, 8, 31, 23, 30, 0, DateTimeKind.Utc));

        Assert.Equal([4, 5, 6, 7, 8], MonthsOf(Of(saving), saving));
    }

    [Fact]
    public void Costs_of_the_year_are_taken_once_by_the_savings_that_stand()
    {
        var (first, second) = (Claimed(Month(9).AddDays(4), 1_500, 200), Claimed(Month(12).AddDays(1), 900));
        var months = Of(first, second);
        Assert.Equal(((2_400L, 200L), (900L, 0L), (0L, 0L)), (months.CostsOf(Year), months.CostsOf(Year, first.Id), months.CostsOf(new FinancialYear(2027))));

        Assert.True(first.Reject(Finance, At(Month(12).AddDays(8)), first.Version, "The price is old.").IsDone);

        Assert.Equal((900L, 0L), Of(first, second).CostsOf(Year));
    }

    private static ClaimedMonths Of(params Saving[] savings) => new(savings, WorkingCalendar.EnglandAndWales);

    private static IEnumerable<int> MonthsOf(ClaimedMonths months, Saving saving) =>
        Enumerable.Range(4, 12).Select(month => month > 12 ? month - 12 : month).Where(month => months.IsOf(saving.Id, Month(month)));

    private static DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);

    private static Saving Claimed(DateOnly on, long requesterCosts = 0, long providerCosts = 0) => Claimed(At(on), requesterCosts, providerCosts);

    private static Saving Claimed(DateTime at, long requesterCosts = 0, long providerCosts = 0)
    {
        var placement = new PlacementSaving(
            Guid.CreateVersion7(), Leeds, Guid.CreateVersion7(), Guid.CreateVersion7(), "WY-2026-0001", new Baseline(9_250, BaselineSource.FrameworkRate, "Framework 12"),
            [new YearHours(Year, 60, 5_230, requesterCosts, providerCosts)]);
        var evidence = new SavingEvidence("Budget 4", "Order 9", "", true, OwnWork.SpareTime, false);
        Assert.True(Saving.ClaimPlacement(Manager, at, Guid.CreateVersion7(), Guid.CreateVersion7(), placement, evidence, SavingDuration.OneOff, out var saving).IsDone);
        return saving!;
    }
}
