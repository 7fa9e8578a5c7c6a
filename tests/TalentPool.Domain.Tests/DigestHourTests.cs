using System.Globalization;

namespace TalentPool.Domain.Tests;

public sealed class DigestHourTests
{
    [Theory]
    [InlineData("2026-11-23T10:00:00Z", "2026-11-24T07:30:00Z")]
    [InlineData("2026-11-23T07:29:59Z", "2026-11-23T07:30:00Z")]
    [InlineData("2026-11-23T07:30:00Z", "2026-11-24T07:30:00Z")]
    [InlineData("2026-07-01T10:00:00Z", "2026-07-02T06:30:00Z")]
    [InlineData("2026-07-01T23:30:00Z", "2026-07-02T06:30:00Z")]
    // The clocks go forward on 29 March 2026 and back on 25 October.
    [InlineData("2026-03-28T10:00:00Z", "2026-03-29T06:30:00Z")]
    [InlineData("2026-03-28T07:29:00Z", "2026-03-28T07:30:00Z")]
    [InlineData("2026-10-24T10:00:00Z", "2026-10-25T07:30:00Z")]
    [InlineData("2026-10-24T06:29:00Z", "2026-10-24T06:30:00Z")]
    public void The_digest_is_due_at_half_past_seven_by_the_clocks_in_London(string at, string expected) =>
        Assert.Equal(Instant(expected), DigestHour.After(Instant(at), WorkingCalendar.EnglandAndWales));

    private static DateTime Instant(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
