namespace TalentPool.Domain.Tests;

public sealed class QuietHoursTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    [Theory]
    [InlineData("2026-11-23 10:00", "2026-11-23 10:00")]
    [InlineData("2026-11-23 18:59", "2026-11-23 18:59")]
    [InlineData("2026-11-23 19:00", "2026-11-24 07:30")]
    [InlineData("2026-11-24 07:29", "2026-11-24 07:30")]
    [InlineData("2026-11-24 07:30", "2026-11-24 07:30")]
    [InlineData("2026-11-27 19:30", "2026-11-30 07:30")]
    [InlineData("2026-11-28 11:00", "2026-11-30 07:30")]
    [InlineData("2026-11-30 03:00", "2026-11-30 07:30")]
    [InlineData("2026-12-24 20:00", "2026-12-29 07:30")]
    [InlineData("2026-07-14 19:00", "2026-07-15 07:30")]
    public void What_can_wait_goes_out_when_quiet_ends(string local, string goesOut) =>
        Assert.Equal(At(goesOut), QuietHours.Usual.MayGoOutAt(At(local), isUrgent: false, Calendar));

    [Fact]
    public void What_is_urgent_goes_out_at_once() =>
        Assert.Equal(At("2026-11-28 03:00"), QuietHours.Usual.MayGoOutAt(At("2026-11-28 03:00"), isUrgent: true, Calendar));

    [Fact]
    public void Who_wants_no_quiet_has_none() =>
        Assert.Equal(At("2026-11-28 03:00"), new QuietHours(TimeOnly.MinValue, TimeOnly.MinValue, false).MayGoOutAt(At("2026-11-28 03:00"), false, Calendar));

    [Fact]
    public void Quiet_within_one_day_ends_on_that_day() =>
        Assert.Equal(At("2026-11-23 14:00"), new QuietHours(new(12, 0), new(14, 0), false).MayGoOutAt(At("2026-11-23 13:00"), false, Calendar));

    private static DateTime At(string local)
    {
        var time = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);
        return Calendar.AtLocal(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
    }
}
