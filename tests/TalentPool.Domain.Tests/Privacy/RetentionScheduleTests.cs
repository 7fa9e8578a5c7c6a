using TalentPool.Domain.Privacy;

namespace TalentPool.Domain.Tests.Privacy;

public sealed class RetentionScheduleTests
{
    private static readonly RetentionSchedule Usual = new();

    [Theory]
    [InlineData("2026-03-31", "2032-03-31")]
    [InlineData("2026-04-01", "2033-03-31")]
    [InlineData("2026-12-31", "2033-03-31")]
    [InlineData("2027-01-01", "2033-03-31")]
    public void Records_are_kept_for_six_years_and_the_financial_year_in_which_they_ended(string ended, string until) =>
        Assert.Equal(DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), Usual.RecordUntil(DateOnly.Parse(ended, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_last_day_no_longer_kept_is_the_last_whose_time_is_over_on_every_day_of_twelve_years()
    {
        for (var today = new DateOnly(2026, 1, 1); today.Year < 2038; today = today.AddDays(1))
        {
            var last = Usual.RecordsBefore(today);
            Assert.True(Usual.RecordUntil(last) < today, $"{today}");
            Assert.True(Usual.RecordUntil(last.AddDays(1)) >= today, $"{today}");
        }
    }

    [Fact]
    public void A_gap_that_nobody_filled_is_kept_for_twelve_months() =>
        Assert.Equal(new DateOnly(2027, 11, 23), Usual.UnfilledUntil(new DateOnly(2026, 11, 23)));
}
