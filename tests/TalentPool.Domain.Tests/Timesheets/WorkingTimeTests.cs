using System.Globalization;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Domain.Tests.Timesheets;

public sealed class WorkingTimeTests
{
    private static readonly DateOnly LastMonday = new(2026, 6, 29);

    private static readonly DateOnly FirstMonday = LastMonday.AddDays(-16 * 7);

    [Fact]
    public void The_average_of_seventeen_weeks_is_as_the_Vectors_say()
    {
        foreach (var (one, index) in VectorFile.Cases("working-week.json").Select((one, index) => (one, index)))
        {
            var average = new WorkingTimeAverage(
                one.GetProperty("weekMinutes").Numbers(), one.GetProperty("excludedDays").GetInt32(), one.GetProperty("minutesInTheFollowingWorkingDays").GetInt32());

            var expected = decimal.Parse(one.GetProperty("averageMinutes").GetString()!, CultureInfo.InvariantCulture);
            Assert.True(expected == Math.Round(average.AverageMinutes, 2, MidpointRounding.AwayFromZero), $"Case {index}: {average.AverageMinutes}");
            Assert.True(one.GetProperty("overLimit").GetBoolean() == average.IsOverLimit, $"Case {index}: over the limit or not");
        }
    }

    [Fact]
    public void The_average_of_days_is_as_the_Vectors_say()
    {
        foreach (var (one, index) in VectorFile.Cases("working-week.json").Select((one, index) => (one, index)))
        {
            var (weeks, excluded, following) = (
                one.GetProperty("weekMinutes").Numbers(), one.GetProperty("excludedDays").GetInt32(), one.GetProperty("minutesInTheFollowingWorkingDays").GetInt32());
            Dictionary<DateOnly, int> days = [];
            for (var week = 0; week < weeks.Count; week++)
            {
                Spread(days, LastMonday.AddDays(-7 * (weeks.Count - 1 - week)), weeks[week], 5);
            }

            Spread(days, LastMonday.AddDays(7), following, excluded);
            var average = WorkingTime.Average(
                LastMonday, days, [.. Enumerable.Range(0, excluded).Select(day => LastMonday.AddDays(day))], LastMonday.AddDays(-7 * (weeks.Count - 1)), LastMonday.AddDays(60));

            var expected = decimal.Parse(one.GetProperty("averageMinutes").GetString()!, CultureInfo.InvariantCulture);
            Assert.True(expected == Math.Round(average.AverageMinutes, 2, MidpointRounding.AwayFromZero), $"Case {index}: {average.AverageMinutes}");
            Assert.True(one.GetProperty("overLimit").GetBoolean() == average.IsOverLimit, $"Case {index}: over the limit or not");
        }
    }

    [Fact]
    public void Leave_is_made_up_for_by_the_next_days_on_which_work_was_done()
    {
        var days = FullWeeks(17, 600);
        days[LastMonday.AddDays(7)] = 500;
        days[LastMonday.AddDays(8)] = 0;
        days[LastMonday.AddDays(9)] = 400;
        days[LastMonday.AddDays(10)] = 300;
        DateOnly[] leave = [FirstMonday, FirstMonday.AddDays(1), FirstMonday.AddDays(1), FirstMonday.AddDays(-1), LastMonday.AddDays(8)];

        var average = WorkingTime.Average(LastMonday, days, leave, null, LastMonday.AddDays(30));

        Assert.Equal((2, 900, 0, false), (average.ExcludedDays, average.MinutesInTheFollowingWorkingDays, average.MissingDays, average.IsProvisional));
    }

    [Fact]
    public void While_the_days_that_make_up_for_leave_are_to_come_it_may_still_rise()
    {
        var days = FullWeeks(17, 576);
        days.Remove(FirstMonday);
        DateOnly[] leave = [FirstMonday];

        var now = WorkingTime.Average(LastMonday, days, leave, null, LastMonday.AddDays(6));
        days[LastMonday.AddDays(7)] = 577;
        var later = WorkingTime.Average(LastMonday, days, leave, null, LastMonday.AddDays(7));

        Assert.Equal((true, false), (now.IsProvisional, now.IsOverLimit));
        Assert.Equal((false, true), (later.IsProvisional, later.IsOverLimit));
    }

    [Fact]
    public void A_new_starter_is_reckoned_from_the_week_of_the_start()
    {
        var days = FullWeeks(3, 600);

        var average = WorkingTime.Average(LastMonday, days, [], LastMonday.AddDays(-14), LastMonday.AddDays(6));

        Assert.Equal((3, 3_000m, true), (average.WeekMinutes.Count, average.AverageMinutes, average.IsOverLimit));
        Assert.Equal(17, WorkingTime.Average(LastMonday, days, [], LastMonday.AddYears(-3), LastMonday.AddDays(6)).WeekMinutes.Count);
    }

    [Fact]
    public void A_week_is_named_by_its_Monday() =>
        Assert.Throws<ArgumentException>(() => WorkingTime.Average(LastMonday.AddDays(1), new Dictionary<DateOnly, int>(), [], null, LastMonday));

    private static Dictionary<DateOnly, int> FullWeeks(int weeks, int minutesADay)
    {
        Dictionary<DateOnly, int> days = [];
        for (var week = 0; week < weeks; week++)
        {
            Spread(days, LastMonday.AddDays(-7 * week), 5 * minutesADay, 5);
        }

        return days;
    }

    private static void Spread(Dictionary<DateOnly, int> days, DateOnly from, int minutes, int over)
    {
        for (var day = 0; day < over; day++)
        {
            days[from.AddDays(day)] = (minutes / over) + (day < minutes % over ? 1 : 0);
        }
    }
}
