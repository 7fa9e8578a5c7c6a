using TalentPool.Domain.Officers;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Tests.Officers;

namespace TalentPool.Domain.Tests.Privacy;

public sealed class ForgetWorkingTimeTests
{
    private static readonly RetentionSchedule Usual = new();

    [Fact]
    public void Nothing_within_its_two_years_is_touched_whatever_was_recorded_and_a_second_run_changes_nothing()
    {
        var random = new Random(20261129);
        for (var round = 0; round < 300; round++)
        {
            var officer = Recorded(random);
            var before = Held(officer);
            var today = GivenOfficer.Monday.AddDays(random.Next(6 * 366));
            var usualOn = new Dictionary<DateOnly, int>();
            for (var day = today.AddYears(-2); day <= today.AddDays(30); day = day.AddDays(1))
            {
                usualOn[day] = officer.CapacityBy(GivenOfficer.Calendar).UsualOn(day);
            }

            var outcome = Forget(officer, today, out _);

            var after = Held(officer);
            Assert.All(before.Where(time => today <= Usual.WorkingTimeUntil(time.LastDay)), kept => Assert.Contains(kept, after));
            Assert.All(after, time => Assert.True(today <= Usual.WorkingTimeUntil(time.LastDay), $"{time} on {today}"));
            Assert.Equal(before.Count > after.Count, outcome.IsDone);
            Assert.All(usualOn, day => Assert.Equal(day.Value, officer.CapacityBy(GivenOfficer.Calendar).UsualOn(day.Key)));
            Assert.Equal("NothingToForget", Forget(officer, today, out _).Refusal?.Name);
        }
    }

    [Fact]
    public void Nobody_but_time_forgets()
    {
        var officer = Recorded(new Random(1));

        Assert.Equal("OnlyForTheClock", officer.ForgetWorkingTime(GivenOfficer.Manager, GivenOfficer.Now.AddYears(30), Usual, GivenOfficer.Calendar, out _).Refusal?.Name);
        Assert.Equal("OnlyForTheClock", officer.Forget(GivenOfficer.Manager, GivenOfficer.Now).Refusal?.Name);
    }

    [Fact]
    public void An_advert_that_is_over_goes_and_one_that_stands_stays()
    {
        var officer = GivenOfficer.Plain();
        GivenOfficer.Add(officer, AdvertStatus.Ended, weeks: 2);

        GivenOfficer.Done(Forget(officer, GivenOfficer.Monday.AddYears(3), out var removed));

        Assert.Empty(officer.Adverts);
        Assert.Single(removed);
        Assert.Single(officer.UsualWeeks);
    }

    [Fact]
    public void Of_somebody_who_left_nothing_is_said_any_more()
    {
        var officer = GivenOfficer.Plain();
        GivenOfficer.Done(officer.SetSkill(GivenOfficer.Self, GivenOfficer.Now, Guid.NewGuid(), SkillLevel.Expert, "Forty hearings"));

        GivenOfficer.Done(officer.Forget(Actor.Clock, GivenOfficer.Now.AddYears(8)));

        Assert.Equal(("Erased", "Erased", "Erased", "Erased"), (officer.PostTitle, officer.Grade, officer.Place, officer.Skills[0].Evidence));
    }

    private static Officer Recorded(Random random)
    {
        var officer = GivenOfficer.Plain();
        for (var entry = 0; entry < 12; entry++)
        {
            var from = GivenOfficer.Monday.AddDays(random.Next(4 * 366));
            if (random.Next(2) == 0)
            {
                officer.RecordLeave(GivenOfficer.Self, GivenOfficer.Now, from, from.AddDays(random.Next(30)));
            }
            else
            {
                GivenOfficer.Done(officer.SetUsualWeek(GivenOfficer.Self, GivenOfficer.Now, from, [random.Next(60, 480), 400, 400, 0, 0, 0, 0]));
            }
        }

        officer.TakeEvents();
        return officer;
    }

    /// <summary>What was recorded with the last day that it speaks of; a usual week speaks of every day until the next.</summary>
    private static List<(DateOnly LastDay, DateOnly From)> Held(Officer officer)
    {
        var weeks = officer.UsualWeeks.OrderBy(week => week.From).ToList();
        return
        [
            .. officer.Leave.Select(away => (away.To, away.From)),
            .. weeks.Select((week, index) => (index + 1 < weeks.Count ? weeks[index + 1].From : new DateOnly(2100, 1, 1), week.From)),
        ];
    }

    private static Outcome Forget(Officer officer, DateOnly today, out IReadOnlyList<Guid> removed) =>
        officer.ForgetWorkingTime(Actor.Clock, GivenOfficer.Calendar.AtLocal(today, new TimeOnly(9, 0)), Usual, GivenOfficer.Calendar, out removed);
}
