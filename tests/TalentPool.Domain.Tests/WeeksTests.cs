namespace TalentPool.Domain.Tests;

public sealed class WeeksTests
{
    [Theory]
    [InlineData("2026-06-01", "2028-06-01", false)]
    [InlineData("2026-06-01", "2028-06-02", true)]
    [InlineData("9999-01-01", "9999-12-31", false)]
    [InlineData("0001-01-01", "9999-12-31", true)]
    public void A_range_is_longer_than_two_years_from_the_day_after_its_second_anniversary(string from, string to, bool isLonger) =>
        Assert.Equal(isLonger, Weeks.LastLongerThanYears(DateOnly.Parse(from), DateOnly.Parse(to), 2));

    [Fact]
    public void The_last_week_of_the_calendar_is_a_week_like_any_other() =>
        Assert.Equal([new DateOnly(9999, 12, 27)], Weeks.Mondays(new DateOnly(9999, 12, 27), DateOnly.MaxValue));
}
