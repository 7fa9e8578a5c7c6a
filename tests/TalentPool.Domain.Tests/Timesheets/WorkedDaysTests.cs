using TalentPool.Domain.Officers;
using TalentPool.Domain.Timesheets;
using static TalentPool.Domain.Tests.Officers.GivenOfficer;

namespace TalentPool.Domain.Tests.Timesheets;

/// <summary>An officer who works 37:30 hours a week, of which two weeks are partly set aside for a placement.</summary>
public sealed class WorkedDaysTests
{
    private static readonly DateOnly Last = Monday.AddDays(21);

    [Fact]
    public void The_home_job_is_what_the_usual_week_leaves_and_placements_count_as_written()
    {
        var officer = WithLiveAdvert();
        Done(officer.Commit(Self, Now, Guid.CreateVersion7(), Hours(601, weeks: 2), Calendar));

        var days = WorkedDays.Of(officer, new Dictionary<DateOnly, int> { [Monday] = 300, [Monday.AddDays(5)] = 60, [Monday.AddDays(-1)] = 999 }, Monday, Monday.AddDays(20), Calendar);

        Assert.Equal(2250 - 601 + 360, Week(days, Monday));
        Assert.Equal(2250 - 601, Week(days, Monday.AddDays(7)));
        Assert.Equal(2250, Week(days, Monday.AddDays(14)));
        Assert.Equal((60, 0), (days[Monday.AddDays(5)], days[Monday.AddDays(6)]));
        Assert.DoesNotContain(Monday.AddDays(-1), days.Keys);
    }

    [Fact]
    public void Leave_and_bank_holidays_are_no_days_of_the_home_job_and_leave_is_left_out_of_the_average()
    {
        var officer = Plain();
        Done(officer.RecordLeave(Self, Now, Monday, Monday.AddDays(6)));

        // Monday 25 May 2026 is a bank holiday.
        var days = WorkedDays.Of(officer, new Dictionary<DateOnly, int>(), Monday.AddDays(-7), Monday.AddDays(6), Calendar);
        Assert.Equal((1800, 0, 0), (Week(days, Monday.AddDays(-7)), days[Monday.AddDays(-7)], Week(days, Monday)));

        var average = WorkedDays.Average(officer, new Dictionary<DateOnly, int>(), Last, Last.AddDays(6), Calendar);
        Assert.Equal((17, 5, true), (average.WeekMinutes.Count, average.ExcludedDays, average.IsProvisional));
    }

    [Fact]
    public void Hours_beside_a_full_week_at_home_bring_the_average_over_the_limit()
    {
        var written = Enumerable.Range(0, 17 * 7).Select(day => Last.AddDays(6 - day)).ToDictionary(day => day, _ => 120);

        Assert.True(WorkedDays.Average(Plain(), written, Last, Last.AddDays(6), Calendar).IsOverLimit);
        Assert.False(WorkedDays.Average(Plain(), new Dictionary<DateOnly, int>(), Last, Last.AddDays(6), Calendar).IsOverLimit);
    }

    [Fact]
    public void A_new_starter_is_averaged_over_the_weeks_since_the_first_day_and_nothing_of_the_home_job_counts_before_it()
    {
        var officer = Plain();
        Start(officer, Last.AddDays(-5));
        var written = Enumerable.Range(0, 14).Select(day => Last.AddDays(6 - day)).ToDictionary(day => day, _ => 120);

        var average = WorkedDays.Average(officer, written, Last, Last.AddDays(6), Calendar);

        // Two weeks of 14 hours for the placement, beside a full week at home and one that begins on its Wednesday.
        Assert.Equal([1350 + 840, 2250 + 840], average.WeekMinutes);
        Assert.False(average.IsOverLimit);
        Assert.True(WorkedDays.Average(officer, written.ToDictionary(day => day.Key, _ => 240), Last, Last.AddDays(6), Calendar).IsOverLimit);
        Assert.False(WorkedDays.Average(Plain(), written.ToDictionary(day => day.Key, _ => 240), Last, Last.AddDays(6), Calendar).IsOverLimit);
    }

    [Fact]
    public void A_start_before_the_weeks_makes_no_difference_and_one_after_them_leaves_no_average()
    {
        var officer = Plain();
        Start(officer, Last.AddYears(-10));
        Assert.Equal(WorkedDays.Average(Plain(), new Dictionary<DateOnly, int>(), Last, Last.AddDays(6), Calendar).WeekMinutes, WorkedDays.Average(officer, new Dictionary<DateOnly, int>(), Last, Last.AddDays(6), Calendar).WeekMinutes);

        Start(officer, Last.AddDays(7));
        var none = WorkedDays.Average(officer, new Dictionary<DateOnly, int>(), Last, Last.AddDays(6), Calendar);
        Assert.Equal((0, 0m, false), (none.WeekMinutes.Count, none.AverageMinutes, none.IsOverLimit));
    }

    private static void Start(Officer officer, DateOnly on) => Done(officer.ChangePost(Manager, Now, Post with { EmployedSince = on }));

    private static int Week(IReadOnlyDictionary<DateOnly, int> days, DateOnly monday) => Enumerable.Range(0, 7).Sum(day => days[monday.AddDays(day)]);
}
