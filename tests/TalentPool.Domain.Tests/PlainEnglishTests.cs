namespace TalentPool.Domain.Tests;

public sealed class PlainEnglishTests
{
    [Theory]
    [InlineData(0, "0 minutes")]
    [InlineData(1, "1 minute")]
    [InlineData(60, "1 hour")]
    [InlineData(450, "7 hours 30 minutes")]
    [InlineData(-90, "minus 1 hour 30 minutes")]
    public void Times_are_said_in_hours_and_minutes(int minutes, string words) => Assert.Equal(words, PlainEnglish.Time(minutes));

    [Fact]
    public void Instants_are_said_as_clocks_in_London_show_them() =>
        Assert.Equal("14:02 on 1 July 2026", PlainEnglish.Instant(new DateTime(2026, 7, 1, 13, 2, 0, DateTimeKind.Utc)));
}
