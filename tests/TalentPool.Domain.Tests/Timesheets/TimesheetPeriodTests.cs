using TalentPool.Domain.Timesheets;

namespace TalentPool.Domain.Tests.Timesheets;

public sealed class TimesheetPeriodTests
{
    [Fact]
    public void A_week_inside_a_month_is_one()
    {
        var monday = new DateOnly(2026, 3, 9);

        var period = Assert.Single(TimesheetPeriod.OfWeek(monday));
        Assert.Equal(new TimesheetPeriod(monday, new DateOnly(2026, 3, 15)), period);
        Assert.Equal((monday, new DateOnly(2026, 3, 1)), (period.Monday, period.Month));
    }

    [Fact]
    public void A_week_across_a_month_end_is_two_of_the_same_Monday()
    {
        var monday = new DateOnly(2026, 3, 30);

        var periods = TimesheetPeriod.OfWeek(monday);

        Assert.Equal([new(monday, new DateOnly(2026, 3, 31)), new(new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 5))], periods);
        Assert.All(periods, period => Assert.Equal(monday, period.Monday));
        Assert.Equal([new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1)], periods.Select(period => period.Month));
    }

    [Fact]
    public void Every_day_lies_in_the_one_that_it_names_and_no_other()
    {
        for (var day = new DateOnly(2025, 12, 1); day < new DateOnly(2028, 3, 15); day = day.AddDays(1))
        {
            var period = TimesheetPeriod.Of(day);
            Assert.True(period.Covers(day));
            Assert.Single(TimesheetPeriod.OfWeek(Weeks.MondayOf(day)), other => other.Covers(day));
            Assert.Equal(Weeks.MondayOf(day), period.Monday);
            Assert.Equal((day.Year, day.Month, 1), (period.Month.Year, period.Month.Month, period.Month.Day));
            Assert.InRange(period.To.DayNumber - period.From.DayNumber, 0, 6);
        }
    }
}
