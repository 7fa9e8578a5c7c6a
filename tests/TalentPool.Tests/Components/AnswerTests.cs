using TalentPool.Design;

namespace TalentPool.Tests.Components;

/// <summary>What people type, and what is made of it.</summary>
public sealed class AnswerTests
{
    private enum Colour
    {
        Red,
        Green,
    }

    [Theory]
    [InlineData("7:24", 444)]
    [InlineData("7.4", 444)]
    [InlineData("7,4", 444)]
    [InlineData("7h24", 444)]
    [InlineData("7h 24m", 444)]
    [InlineData("7 hours 24 minutes", 444)]
    [InlineData("7H24", 444)]
    [InlineData("444m", 444)]
    [InlineData("444 minutes", 444)]
    [InlineData("7", 420)]
    [InlineData(" 7h ", 420)]
    [InlineData("0", 0)]
    [InlineData("0:05", 5)]
    [InlineData(".5", 30)]
    [InlineData("0.33", 20)]
    [InlineData("0.01", 1)]
    [InlineData("7.123", 427)]
    [InlineData("7.75h", 465)]
    [InlineData("200", 12_000)]
    public void A_duration_is_read_as_minutes(string typed, int minutes)
    {
        Assert.True(DurationAnswer.TryRead(typed, "hours a week", out var read, out _));
        Assert.Equal(minutes, read);
    }

    [Theory]
    [InlineData("seven")]
    [InlineData("-7")]
    [InlineData("7:60")]
    [InlineData("7:5")]
    [InlineData("7.4.1")]
    [InlineData("7 24")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999")]
    [InlineData(".")]
    [InlineData("٧")]
    public void What_is_no_duration_is_said_to_be_none(string typed)
    {
        Assert.False(DurationAnswer.TryRead(typed, "hours a week", out _, out var error));
        Assert.Equal("Hours a week must be hours and minutes, like 7:24 or 7.5", error);
    }

    [Fact]
    public void A_duration_that_is_shown_is_read_as_the_same()
    {
        for (var minutes = 0; minutes <= 168 * 60; minutes++)
        {
            Assert.True(DurationAnswer.TryRead(Shown.Duration(minutes), "hours", out var read, out _));
            Assert.Equal(minutes, read);
        }
    }

    [Theory]
    [InlineData("1250", 125_000)]
    [InlineData("1,250", 125_000)]
    [InlineData("£1,250.00", 125_000)]
    [InlineData("£ 95.5", 9_550)]
    [InlineData("0.07", 7)]
    [InlineData("0", 0)]
    [InlineData("1,000,000", 100_000_000)]
    public void Money_is_read_as_pence(string typed, long pence)
    {
        Assert.True(MoneyAnswer.TryRead(typed, "outside price", out var read, out _));
        Assert.Equal(pence, read);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("12.345")]
    [InlineData("1,25")]
    [InlineData("12,50")]
    [InlineData("€5")]
    [InlineData("a lot")]
    [InlineData("9999999999999")]
    public void What_is_no_money_is_said_to_be_none(string typed)
    {
        Assert.False(MoneyAnswer.TryRead(typed, "outside price", out _, out var error));
        Assert.Equal("Outside price must be an amount of money, like 1250 or 95.50", error);
    }

    [Theory]
    [InlineData("27", "3", "2027", 2027, 3, 27)]
    [InlineData("1", "jan", "2027", 2027, 1, 1)]
    [InlineData("09", "Sept", "2027", 2027, 9, 9)]
    [InlineData("29", "February", "2028", 2028, 2, 29)]
    public void A_date_is_read(string day, string month, string year, int expectedYear, int expectedMonth, int expectedDay)
    {
        Assert.True(DateAnswer.TryRead(new DateAnswer { Day = day, Month = month, Year = year }, "start date", out var date, out _, out _));
        Assert.Equal(new DateOnly(expectedYear, expectedMonth, expectedDay), date);
    }

    [Theory]
    [InlineData("", "", "", "Enter the start date", DateParts.All)]
    [InlineData("1", "", "2027", "Start date must include a month", DateParts.Month)]
    [InlineData("1", "", "", "Start date must include a month and a year", DateParts.Month | DateParts.Year)]
    [InlineData("1", "3", "27", "Year must include 4 numbers", DateParts.Year)]
    [InlineData("31", "2", "2027", "Start date must be a real date", DateParts.All)]
    [InlineData("29", "2", "2027", "Start date must be a real date", DateParts.All)]
    [InlineData("32", "3", "2027", "Start date must be a real date", DateParts.Day)]
    [InlineData("1", "13", "2027", "Start date must be a real date", DateParts.Month)]
    [InlineData("x", "y", "zzzz", "Start date must be a real date", DateParts.All)]
    [InlineData("1", "ja", "2027", "Start date must be a real date", DateParts.Month)]
    [InlineData("1", "3", "0000", "Start date must be a real date", DateParts.Year)]
    [InlineData("1", "3", "1899", "Year must be between 1900 and 2199", DateParts.Year)]
    [InlineData("1", "1", "9999", "Year must be between 1900 and 2199", DateParts.Year)]
    [InlineData("1", "3", "20270", "Start date must be a real date", DateParts.Year)]
    [InlineData("-1", "3", "2027", "Start date must be a real date", DateParts.Day)]
    public void What_is_no_date_is_said_to_be_none(string day, string month, string year, string expected, DateParts parts)
    {
        Assert.False(DateAnswer.TryRead(new DateAnswer { Day = day, Month = month, Year = year }, "start date", out _, out var error, out var wrong));
        Assert.Equal(expected, error);
        Assert.Equal(parts, wrong);
    }

    [Fact]
    public void A_date_outside_its_limits_is_said_with_the_limit()
    {
        var errors = new FormErrors();

        new AnswerReader(errors).Date("Model.Start", DateAnswer.Of(new DateOnly(2026, 11, 1)), "start date", earliest: new DateOnly(2026, 11, 12));

        Assert.Equal("Start date must be on or after 12 November 2026", errors["Model.Start"]);
    }

    [Theory]
    [InlineData("12", null)]
    [InlineData("1,200", null)]
    [InlineData("", "Enter the number of people")]
    [InlineData("1.5", "Number of people must be a whole number")]
    [InlineData("many", "Number of people must be a number")]
    [InlineData("-1", "Number of people must be between 0 and 2,000")]
    [InlineData("2001", "Number of people must be between 0 and 2,000")]
    [InlineData("99999999999", "Number of people must be a whole number")]
    public void A_whole_number_is_read_between_its_limits(string typed, string? expected)
    {
        var errors = new FormErrors();

        new AnswerReader(errors).WholeNumber("Model.People", typed, "number of people", 0, 2000);

        Assert.Equal(expected, errors["Model.People"]);
    }

    [Fact]
    public void Text_that_is_too_long_is_refused_and_line_ends_count_once()
    {
        var errors = new FormErrors();
        var read = new AnswerReader(errors);

        Assert.Equal("a\nb", read.Text("Model.A", " a\r\nb\u0000 ", "reason", 3));
        Assert.Null(read.Text("Model.B", new string('x', 10_000), "reason", 500));
        Assert.Equal("Reason must be 500 characters or fewer", errors["Model.B"]);
    }

    [Theory]
    [InlineData("200", "hours a week", "Hours a week must be 80 or fewer")]
    [InlineData("1000000", "hours a week", "Hours a week must be 80 or fewer")]
    [InlineData("99999999999999999999", "hours a week", "Hours a week must be 80 or fewer")]
    [InlineData("-5", "hours a week", "Hours a week must be more than 0")]
    [InlineData("−7:24", "hours a week", "Hours a week must be more than 0")]
    [InlineData("0", "hours a week", "Hours a week must be more than 0")]
    [InlineData("200", "smallest part", "Smallest part must be 80 hours or fewer")]
    [InlineData("seven", "hours a week", "Hours a week must be hours and minutes, like 7:24 or 7.5")]
    [InlineData("--5", "hours a week", "Hours a week must be hours and minutes, like 7:24 or 7.5")]
    public void Hours_beyond_their_limits_are_refused_with_the_limit_that_was_passed(string typed, string what, string expected)
    {
        var errors = new FormErrors();

        Assert.Null(new AnswerReader(errors).Duration("Model.Hours", typed, what, leastMinutes: 1, mostMinutes: 80 * 60));
        Assert.Equal(expected, errors["Model.Hours"]);
    }

    [Fact]
    public void A_limit_that_is_no_whole_hour_is_said_in_hours_and_minutes()
    {
        var errors = new FormErrors();

        Assert.Null(new AnswerReader(errors).Duration("Model.Hours", "8", "hours on Monday", mostMinutes: 444));
        Assert.Null(new AnswerReader(errors).Duration("Model.More", "-8", "hours on Monday", mostMinutes: 444));
        Assert.Equal(("Hours on Monday must be 7:24 or fewer", "Hours on Monday must be 0 or more"), (errors["Model.Hours"], errors["Model.More"]));
    }

    [Theory]
    [InlineData("Green", true)]
    [InlineData("1", false)]
    [InlineData("green", false)]
    [InlineData("Blue", false)]
    [InlineData(null, false)]
    public void Only_an_offered_choice_is_taken(string? typed, bool taken)
    {
        var errors = new FormErrors();

        Assert.Equal(taken ? Colour.Green : null, new AnswerReader(errors).Choice<Colour>("Model.Colour", typed, "colour"));
        Assert.Equal(taken ? null : "Select the colour", errors["Model.Colour"]);
    }

    [Fact]
    public void What_may_be_left_out_gives_no_error()
    {
        var errors = new FormErrors();
        var read = new AnswerReader(errors);

        Assert.Null(read.Text("a", " ", "note", 10, isOptional: true));
        Assert.Null(read.Date("b", new DateAnswer(), "end date", isOptional: true));
        Assert.Null(read.Money("c", null, "price", isOptional: true));
        Assert.Null(read.Duration("d", "", "hours", isOptional: true));
        Assert.Null(read.Choice<Colour>("e", "", "colour", isOptional: true));
        Assert.False(errors.Any);
    }
}
