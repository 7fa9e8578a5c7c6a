using Bunit;
using TalentPool.Design;

namespace TalentPool.Tests.Components;

public sealed class ShownTests : BunitContext
{
    [Theory]
    [InlineData("2026-11-12T14:02:00Z", "12 November 2026, 2:02pm")]
    [InlineData("2026-07-01T23:30:00Z", "2 July 2026, 12:30am")]
    [InlineData("2026-07-01T16:00:00Z", "1 July 2026, 5pm")]
    [InlineData("2026-12-01T12:00:00Z", "1 December 2026, 12pm")]
    public void An_instant_is_shown_in_London(string utc, string expected)
    {
        Assert.Equal(expected, Shown.Instant(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal)));
    }

    [Theory]
    [InlineData("2026-11-11T00:00:00Z", "11 November 2026")]
    [InlineData("2026-07-01T23:00:00Z", "2 July 2026")]
    public void What_begins_with_a_day_in_London_has_no_time(string utc, string expected) =>
        Assert.Equal(expected, Shown.Instant(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal)));

    [Theory]
    [InlineData("2026-12-07T00:00:00Z", "4 December 2026")]
    [InlineData("2026-12-29T00:00:00Z", "24 December 2026")]
    [InlineData("2026-11-24T17:00:00Z", "24 November 2026, 5pm")]
    public void What_is_due_when_a_day_begins_is_due_on_the_last_working_day_before(string utc, string expected) =>
        Assert.Equal(expected, Shown.Deadline(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal)));

    [Fact]
    public void Days_in_a_list_have_short_months()
    {
        Assert.Equal("7 Dec 2026 to 29 Jan 2027", Shown.ShortDays(new DateOnly(2026, 12, 7), new DateOnly(2027, 1, 29)));
        Assert.Equal("12 Nov to 4 Dec 2026", Shown.ShortDays(new DateOnly(2026, 11, 12), new DateOnly(2026, 12, 4)));
    }

    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(444, "7:24")]
    [InlineData(-30, "-0:30")]
    [InlineData(60_005, "1000:05")]
    public void Minutes_are_shown_as_hours_and_minutes(int minutes, string expected) => Assert.Equal(expected, Shown.Duration(minutes));

    [Theory]
    [InlineData(0, "£0.00")]
    [InlineData(125_000, "£1,250.00")]
    [InlineData(-7, "-£0.07")]
    public void Pence_are_shown_as_pounds(long pence, string expected) => Assert.Equal(expected, Shown.Money(pence));

    [Fact]
    public void Two_days_of_one_year_name_it_once()
    {
        Assert.Equal("12 November to 4 December 2026", Shown.Days(new DateOnly(2026, 11, 12), new DateOnly(2026, 12, 4)));
        Assert.Equal("12 November 2026 to 4 January 2027", Shown.Days(new DateOnly(2026, 11, 12), new DateOnly(2027, 1, 4)));
        Assert.Equal("4 January 2027", Shown.Days(new DateOnly(2027, 1, 4), new DateOnly(2027, 1, 4)));
    }

    [Theory]
    [InlineData(-1, 2220, "app-heat app-heat--over")]
    [InlineData(0, 2220, "app-heat app-heat--0")]
    [InlineData(1, 2220, "app-heat app-heat--1")]
    [InlineData(555, 2220, "app-heat app-heat--1")]
    [InlineData(556, 2220, "app-heat app-heat--2")]
    [InlineData(2220, 2220, "app-heat app-heat--4")]
    [InlineData(3000, 2220, "app-heat app-heat--4")]
    [InlineData(10, 0, "app-heat app-heat--0")]
    public void A_week_has_the_colour_of_what_is_free(int free, int usual, string expected) => Assert.Equal(expected, HeatStep.ClassOf(free, usual));

    [Fact]
    public void Nothing_unread_keeps_the_badge_in_the_page_but_hidden()
    {
        var badge = Render<InboxBadge>(parameters => parameters.Add(shown => shown.Unread, 0));

        Assert.True(badge.Find("[data-unread]").HasAttribute("hidden"));
    }

    [Fact]
    public void More_than_ninety_nine_unread_are_shown_as_such()
    {
        var badge = Render<InboxBadge>(parameters => parameters.Add(shown => shown.Unread, 140));

        Assert.Equal("99+", badge.Find("[data-unread-shown]").TextContent);
    }
}
