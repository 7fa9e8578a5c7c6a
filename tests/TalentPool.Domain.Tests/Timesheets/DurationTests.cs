using TalentPool.Domain.Timesheets;

namespace TalentPool.Domain.Tests.Timesheets;

public sealed class DurationTests
{
    [Theory]
    [InlineData("7:24", 444)]
    [InlineData("7.4", 444)]
    [InlineData("7,4", 444)]
    [InlineData("7h24", 444)]
    [InlineData("7h24m", 444)]
    [InlineData("7h 24m", 444)]
    [InlineData("7 h 24 min", 444)]
    [InlineData("7 hours 24 minutes", 444)]
    [InlineData("7H24M", 444)]
    [InlineData("7.4h", 444)]
    [InlineData("7.4 hours", 444)]
    [InlineData("444m", 444)]
    [InlineData("444 min", 444)]
    [InlineData("7h", 420)]
    [InlineData("7", 420)]
    [InlineData(" 7 ", 420)]
    [InlineData("07:00", 420)]
    [InlineData("7h5", 425)]
    [InlineData("1 hour", 60)]
    [InlineData("0:30", 30)]
    [InlineData(":30", 30)]
    [InlineData(".5", 30)]
    [InlineData(",5", 30)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0:00", 0)]
    [InlineData("24:00", 1440)]
    [InlineData("24", 1440)]
    [InlineData("1440m", 1440)]
    public void What_people_type_is_read_as_minutes(string typed, int minutes)
    {
        Assert.Null(Duration.Read(typed, out var read));
        Assert.Equal(minutes, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t")]
    public void An_empty_cell_is_nothing_and_no_fault(string? typed)
    {
        Assert.Null(Duration.Read(typed, out var read));
        Assert.Null(read);
    }

    [Theory]
    [InlineData("7.33", 440)]
    [InlineData("7.34", 440)]
    [InlineData("0.025", 2)]
    [InlineData("0.075", 5)]
    [InlineData("0.0249", 1)]
    [InlineData("-0.025", -2)]
    [InlineData("7.3333333333", 440)]
    public void A_fraction_of_an_hour_that_is_no_whole_minute_is_rounded_half_away_from_nought(string typed, int minutes)
    {
        Assert.Null(Duration.Read(typed, out var read, mayBeNegative: true));
        Assert.Equal(minutes, read);
    }

    [Theory]
    [InlineData("seven")]
    [InlineData("7:60")]
    [InlineData("7:5")]
    [InlineData("7:024")]
    [InlineData("7:24:30")]
    [InlineData("7.4.1")]
    [InlineData("7h60")]
    [InlineData("7.4h24")]
    [InlineData("7 24")]
    [InlineData("7.")]
    [InlineData(".")]
    [InlineData(":")]
    [InlineData("-")]
    [InlineData("--7")]
    [InlineData("+7")]
    [InlineData("h24")]
    [InlineData("m")]
    [InlineData("7.5m")]
    [InlineData("1e1")]
    [InlineData("=7")]
    [InlineData("NaN")]
    [InlineData("٧")]
    [InlineData("７")]
    [InlineData("7:24\n8")]
    [InlineData("00000000000000000000000000000000007")]
    public void Anything_else_is_no_duration(string typed)
    {
        Assert.Equal("NotADuration", Duration.Read(typed, out var read, mayBeNegative: true)?.Name);
        Assert.Null(read);
    }

    [Theory]
    [InlineData("24:01")]
    [InlineData("25")]
    [InlineData("25:00")]
    [InlineData("1441m")]
    [InlineData("24h1")]
    [InlineData("24.01")]
    [InlineData("99999999999999999999")]
    [InlineData("99999999999999999999m")]
    [InlineData("-25")]
    public void More_than_twenty_four_hours_is_refused(string typed)
    {
        Assert.Equal("LongerThanADay", Duration.Read(typed, out var read, mayBeNegative: true)?.Name);
        Assert.Null(read);
    }

    [Theory]
    [InlineData("-7:24")]
    [InlineData("- 7:24")]
    [InlineData("\u22127:24")]
    [InlineData("-7.4")]
    [InlineData("-444m")]
    public void Less_than_nothing_is_read_in_a_correction_only(string typed)
    {
        Assert.Equal("Negative", Duration.Read(typed, out var refused)?.Name);
        Assert.Null(refused);
        Assert.Null(Duration.Read(typed, out var read, mayBeNegative: true));
        Assert.Equal(-444, read);
    }

    [Theory]
    [InlineData(444, "7:24")]
    [InlineData(0, "0:00")]
    [InlineData(5, "0:05")]
    [InlineData(-30, "-0:30")]
    [InlineData(-444, "-7:24")]
    [InlineData(6_000, "100:00")]
    public void A_duration_is_shown_in_hours_and_minutes(long minutes, string shown) => Assert.Equal(shown, Duration.Show(minutes));

    [Fact]
    public void What_is_shown_is_read_as_the_same_minutes()
    {
        for (var minutes = -Duration.MostMinutes; minutes <= Duration.MostMinutes; minutes++)
        {
            Assert.Null(Duration.Read(Duration.Show(minutes), out var read, mayBeNegative: true));
            Assert.Equal(minutes, read);
        }
    }

    [Fact]
    public void No_text_is_a_mistake_of_the_program()
    {
        const string letters = "0123456789:.,-hm \u2212\u0660\t";
        var random = new Random(5);
        var read = 0;
        for (var turn = 0; turn < 20_000; turn++)
        {
            var typed = new string([.. Enumerable.Range(0, random.Next(8)).Select(_ => letters[random.Next(letters.Length)])]);
            var refusal = Duration.Read(typed, out var minutes, mayBeNegative: true);
            Assert.True(refusal is null || minutes is null, typed);
            Assert.InRange(minutes ?? 0, -Duration.MostMinutes, Duration.MostMinutes);
            read += minutes is null ? 0 : 1;
        }

        Assert.True(read > 1_000);
    }
}
