using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class GapShapeTests
{
    private static readonly DateOnly Monday = new(2026, 6, 1);

    public static TheoryData<GapShape, string?> Shapes => new()
    {
        { GapShape.HoursAWeek(Monday, Monday, 60), null },
        { GapShape.HoursAWeek(Monday, Monday.AddDays(-1), 60), "EndsBeforeItStarts" },
        { GapShape.HoursAWeek(Monday, Monday.AddYears(2).AddDays(1), 60), "LongerThanTwoYears" },
        { GapShape.HoursAWeek(Monday, Monday.AddDays(27), 0), "MinutesOutOfRange" },
        { GapShape.HoursAWeek(Monday, Monday.AddDays(27), -60), "MinutesOutOfRange" },
        { GapShape.HoursAWeek(Monday, Monday.AddDays(27), 200 * 60), "MinutesOutOfRange" },
        { GapShape.HoursByADate(Monday, Monday.AddDays(27), 4 * 80 * 60), null },
        { GapShape.HoursByADate(Monday, Monday.AddDays(27), 4 * 80 * 60 + 1), "MinutesOutOfRange" },
        { GapShape.HoursAWeek(Monday.AddDays(5), Monday.AddDays(6), 60), "NoWorkingDay" },
        { GapShape.HoursByADate(Monday.AddDays(5), Monday.AddDays(6), 60), "NoWorkingDay" },
        { GapShape.Sessions(Monday, Monday.AddDays(27), [0, 240, 0, 0, 0, 0, 0]), null },
        { GapShape.Sessions(Monday, Monday.AddDays(27), [0, 0, 0, 0, 0, 240, 0]), "NoWorkingDay" },
        { GapShape.Sessions(Monday, Monday.AddDays(27), [0, 0, 0, 0, 0, 0, 0]), "MinutesOutOfRange" },
        { GapShape.Sessions(Monday, Monday.AddDays(27), [0, 1441, 0, 0, 0, 0, 0]), "MinutesOutOfRange" },
        { GapShape.Sessions(Monday, Monday.AddDays(27), [240]), "MinutesOutOfRange" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void An_impossible_shape_is_named(GapShape shape, string? fault) => Assert.Equal(fault, shape.Fault()?.Name);

    [Fact]
    public void Shapes_of_the_same_values_are_equal()
    {
        Assert.Equal(GapShape.Sessions(Monday, Monday, [60, 0, 0, 0, 0, 0, 0]), GapShape.Sessions(Monday, Monday, [60, 0, 0, 0, 0, 0, 0]));
        Assert.NotEqual(GapShape.Sessions(Monday, Monday, [60, 0, 0, 0, 0, 0, 0]), GapShape.Sessions(Monday, Monday, [61, 0, 0, 0, 0, 0, 0]));
        Assert.NotEqual(GapShape.HoursAWeek(Monday, Monday, 60), GapShape.HoursByADate(Monday, Monday, 60));
    }

    [Fact]
    public void The_weeks_of_hours_by_a_date_add_up_to_the_total()
    {
        var random = new Random(20260601);
        for (var turn = 0; turn < 500; turn++)
        {
            var from = Monday.AddDays(random.Next(700));
            var shape = GapShape.HoursByADate(from, from.AddDays(random.Next(300)), random.Next(1, 4000));
            if (shape.Fault() is null)
            {
                Assert.Equal(shape.Minutes, Need.ByWeek(shape, WorkingCalendar.EnglandAndWales).Values.Sum());
                Assert.All(Need.ByWeek(shape, WorkingCalendar.EnglandAndWales).Values, minutes => Assert.True(minutes >= 0));
            }
        }
    }

    [Fact]
    public void All_the_minutes_of_hours_a_week_leave_out_bank_holidays()
    {
        // Christmas Day, then the substitute day and New Year's Day: weeks of four days and of three.
        var shape = GapShape.HoursAWeek(new DateOnly(2026, 12, 21), new DateOnly(2027, 1, 3), 500);
        Assert.Equal(400 + 300, shape.TotalMinutes(WorkingCalendar.EnglandAndWales));
    }
}
