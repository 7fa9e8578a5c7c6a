using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Rates;

public sealed class RateTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();

    private static readonly DateTime At = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    private static readonly Actor Finance = new(Guid.CreateVersion7(), "Finance", Leeds, [new HeldRole(Role.Finance, Leeds, [])]);

    [Fact]
    public void The_rate_in_force_is_the_latest_that_has_begun()
    {
        Rate[] rates = [Entered(4_000, new DateOnly(2026, 4, 1)), Entered(3_900, new DateOnly(2025, 4, 1))];

        Assert.Equal(3_900, Rate.InForce(rates, Leeds, "po4", new DateOnly(2026, 3, 31))?.PencePerHour);
        Assert.Equal(4_000, Rate.InForce(rates, Leeds, "PO4", new DateOnly(2026, 4, 1))?.PencePerHour);
        Assert.Null(Rate.InForce(rates, Leeds, "PO4", new DateOnly(2025, 3, 31)));
        Assert.Null(Rate.InForce(rates, Leeds, "PO5", new DateOnly(2026, 4, 1)));
        Assert.Null(Rate.InForce(rates, Guid.CreateVersion7(), "PO4", new DateOnly(2026, 4, 1)));
    }

    [Fact]
    public void A_later_entry_for_the_same_day_takes_the_place_of_the_earlier()
    {
        var day = new DateOnly(2026, 4, 1);

        Assert.Equal(4_100, Rate.InForce([Entered(4_100, day, At.AddMinutes(1)), Entered(4_000, day)], Leeds, "PO4", day)?.PencePerHour);
    }

    [Fact]
    public void Only_finance_of_the_authority_enters_a_rate()
    {
        var outcome = Rate.Enter(Finance, At, Guid.CreateVersion7(), Guid.CreateVersion7(), "PO4", 4_000, new DateOnly(2026, 4, 1), out var rate);

        Assert.Equal("NotFinanceOfTheAuthority", outcome.Refusal?.Name);
        Assert.Null(rate);
    }

    [Theory]
    [InlineData(0, "RateOutOfRange")]
    [InlineData(-1, "RateOutOfRange")]
    [InlineData(100_001, "RateOutOfRange")]
    [InlineData(1, null)]
    [InlineData(100_000, null)]
    public void A_rate_is_between_a_penny_and_a_thousand_pounds(long pence, string? refusal) =>
        Assert.Equal(refusal, Rate.Enter(Finance, At, Guid.CreateVersion7(), Leeds, "PO4", pence, new DateOnly(2026, 4, 1), out _).Refusal?.Name);

    [Fact]
    public void A_rate_is_for_a_grade() =>
        Assert.Equal("GradeMissing", Rate.Enter(Finance, At, Guid.CreateVersion7(), Leeds, " ", 4_000, new DateOnly(2026, 4, 1), out _).Refusal?.Name);

    private static Rate Entered(long pence, DateOnly from, DateTime? at = null)
    {
        Assert.True(Rate.Enter(Finance, at ?? At, Guid.CreateVersion7(), Leeds, "PO4", pence, from, out var rate).IsDone);
        Assert.True(rate!.Approve(Finance with { PersonId = Guid.CreateVersion7() }, at ?? At).IsDone);
        return rate;
    }
}
