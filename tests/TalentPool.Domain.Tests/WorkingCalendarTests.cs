namespace TalentPool.Domain.Tests;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    [Fact]
    public void Deadlines_fall_where_the_Vectors_say()
    {
        foreach (var one in VectorFile.Cases("deadlines.json"))
        {
            var posted = one.GetProperty("postedUtc").Instant();
            var due = one.TryGetProperty("workingDays", out var days)
                ? Calendar.DueAfterWorkingDays(posted, days.GetInt32())
                : Calendar.DueAfterWorkingHours(posted, one.GetProperty("workingHours").GetInt32());
            Assert.True(one.GetProperty("dueUtc").Instant() == due, $"{one} came out as {due:O}");
            Assert.Equal(DateTimeKind.Utc, due.Kind);
        }
    }

    [Theory]
    [InlineData(2025, 8, 253)]
    [InlineData(2026, 10, 251)]
    [InlineData(2027, 6, 256)]
    public void Financial_years_have_as_many_bank_holidays_and_working_days_as_published(int year, int holidays, int workingDays)
    {
        var (from, to) = (new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31));
        Assert.Equal(holidays, BankHolidays.EnglandAndWales.Count(day => from <= day && day <= to));
        Assert.Equal(workingDays, Calendar.WorkingDaysBetween(from, to));
    }

    [Fact]
    public void Working_days_are_counted_back_as_they_are_counted_forward()
    {
        Assert.Equal(new DateOnly(2026, 12, 29), Calendar.AddWorkingDays(new DateOnly(2026, 12, 24), 1));
        Assert.Equal(new DateOnly(2026, 12, 24), Calendar.AddWorkingDays(new DateOnly(2026, 12, 29), -1));
        Assert.Equal(new DateOnly(2026, 12, 26), Calendar.AddWorkingDays(new DateOnly(2026, 12, 26), 0));
    }

    [Fact]
    public void A_range_that_ends_before_it_starts_has_no_working_day() =>
        Assert.Equal(0, Calendar.WorkingDaysBetween(new DateOnly(2026, 6, 2), new DateOnly(2026, 6, 1)));

    [Fact]
    public void A_closure_day_is_no_working_day_in_its_own_calendar_alone()
    {
        var day = new DateOnly(2026, 12, 29);
        Assert.False(new WorkingCalendar([day]).IsWorkingDay(day));
        Assert.True(Calendar.IsWorkingDay(day));
    }

    [Theory]
    [InlineData("2026-07-01T07:59:59Z", false)]
    [InlineData("2026-07-01T08:00:00Z", true)]
    [InlineData("2026-07-01T15:59:59Z", true)]
    [InlineData("2026-07-01T16:00:00Z", false)]
    [InlineData("2026-12-01T08:30:00Z", false)]
    [InlineData("2026-12-25T12:00:00Z", false)]
    [InlineData("2026-07-04T12:00:00Z", false)]
    public void Offices_are_open_from_nine_to_five_in_London(string instant, bool open) =>
        Assert.Equal(open, Calendar.IsOpen(DateTime.Parse(instant, null, System.Globalization.DateTimeStyles.AdjustToUniversal)));

    [Fact]
    public void Work_instructed_on_a_Friday_evening_may_be_recorded_until_Monday_noon() =>
        Assert.Equal(
            new DateTime(2026, 7, 6, 11, 0, 0, DateTimeKind.Utc),
            Calendar.NoonOfNextWorkingDay(new DateTime(2026, 7, 3, 20, 0, 0, DateTimeKind.Utc)));

    [Fact]
    public void A_time_that_the_clocks_skip_is_the_hour_after() =>
        Assert.Equal(
            new DateTime(2026, 3, 29, 1, 30, 0, DateTimeKind.Utc),
            Calendar.AtLocal(new DateOnly(2026, 3, 29), new TimeOnly(1, 30)));

    [Fact]
    public void Hours_of_opening_that_end_at_closing_time_are_due_then() =>
        Assert.Equal(
            new DateTime(2026, 7, 1, 16, 0, 0, DateTimeKind.Utc),
            Calendar.DueAfterWorkingHours(new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc), 4));

    [Fact]
    public void Weeks_are_named_by_their_Monday()
    {
        Assert.Equal(new DateOnly(2026, 12, 28), Weeks.MondayOf(new DateOnly(2027, 1, 3)));
        Assert.Equal([new DateOnly(2026, 12, 28), new DateOnly(2027, 1, 4)], Weeks.Mondays(new DateOnly(2027, 1, 3), new DateOnly(2027, 1, 4)));
        Assert.Empty(Weeks.Mondays(new DateOnly(2027, 1, 4), new DateOnly(2027, 1, 3)));
    }
}
