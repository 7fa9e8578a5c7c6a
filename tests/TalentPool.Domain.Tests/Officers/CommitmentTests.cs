using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using static TalentPool.Domain.Tests.Officers.GivenOfficer;

namespace TalentPool.Domain.Tests.Officers;

public sealed class CommitmentTests
{
    private static readonly Guid Placement = Guid.CreateVersion7();

    [Fact]
    public void A_week_that_is_taken_is_not_given_twice()
    {
        var officer = WithLiveAdvert(minutesAWeek: 900);
        Done(officer.Commit(Stranger, Now, Placement, Hours(600), Calendar));
        var outcome = officer.Commit(Stranger, Now, Guid.CreateVersion7(), Hours(301), Calendar);
        Refused("OfficerNoLongerFree", outcome);
        Assert.Equal("The officer is no longer free in the week of 1 June 2026: 5 hours 1 minute are needed and 5 hours are left.", outcome.Refusal?.Sentence);
        Done(officer.Commit(Stranger, Now, Guid.CreateVersion7(), Hours(300), Calendar));
    }

    [Fact]
    public void One_placement_takes_time_once()
    {
        var officer = WithLiveAdvert();
        Done(officer.Commit(Stranger, Now, Placement, Hours(60), Calendar));
        Refused("AlreadyCommitted", officer.Commit(Stranger, Now, Placement, Hours(60), Calendar));
    }

    [Fact]
    public void What_is_given_back_is_free_again()
    {
        var officer = WithLiveAdvert(minutesAWeek: 900);
        Done(officer.Commit(Stranger, Now, Placement, Hours(900), Calendar));
        Assert.Equal(0, officer.CapacityBy(Calendar).InWeek(Monday));
        Done(officer.Uncommit(Stranger, Now, Placement));
        Assert.Equal(900, officer.CapacityBy(Calendar).InWeek(Monday));
        Refused("NotCommitted", officer.Uncommit(Stranger, Now, Placement));
        Refused("NotCommitted", officer.Recommit(Stranger, Now, Placement, Hours(1), Calendar));
        Refused("NotCommitted", officer.EndCommitment(Stranger, Now, Placement, Monday));
    }

    [Fact]
    public void An_early_end_frees_the_weeks_after_it()
    {
        var officer = WithLiveAdvert(minutesAWeek: 900);
        Done(officer.Commit(Stranger, Now, Placement, Hours(900), Calendar));
        Done(officer.EndCommitment(Stranger, Now, Placement, Monday.AddDays(9)));
        Assert.Equal([0, 0, 900, 900], officer.CapacityByWeek(Monday, Monday.AddDays(27), Calendar).Values);
    }

    [Fact]
    public void An_extension_needs_only_what_grows_to_be_free()
    {
        var officer = WithLiveAdvert(minutesAWeek: 900, weeks: 6);
        Done(officer.Commit(Stranger, Now, Placement, Hours(900, weeks: 4), Calendar));
        Done(officer.RecordLeave(Self, Now, Monday, Monday.AddDays(4)));

        Done(officer.Recommit(Stranger, Now, Placement, Hours(900, weeks: 6), Calendar));
        Refused("OfficerNoLongerFree", officer.Recommit(Stranger, Now, Placement, Hours(900, weeks: 7), Calendar));
        Refused("OfficerNoLongerFree", officer.Recommit(Stranger, Now, Placement, Hours(901, weeks: 6), Calendar));
    }

    [Fact]
    public void Leave_over_weeks_that_are_set_aside_is_told_and_nothing_is_hidden()
    {
        var officer = WithLiveAdvert(minutesAWeek: 900);
        Done(officer.Commit(Stranger, Now, Placement, Hours(900), Calendar));
        officer.TakeEvents();

        Done(officer.RecordLeave(Self, Now, Monday.AddDays(7), Monday.AddDays(11)));
        Assert.Equal([Placement], Assert.Single(officer.TakeEvents().OfType<CommittedTimeOnLeave>()).PlacementIds);
        Assert.True(officer.CapacityBy(Calendar).Table(Monday, Monday.AddDays(27))[1].IsOver);

        Done(officer.RecordLeave(Self, Now, Monday.AddDays(35), Monday.AddDays(39)));
        Assert.Empty(officer.TakeEvents().OfType<CommittedTimeOnLeave>());
    }

    [Fact]
    public void Two_placements_cannot_have_the_same_session_day()
    {
        var officer = WithLiveAdvert(minutesAWeek: 1800);
        var tuesdays = GapShape.Sessions(Monday, Monday.AddDays(27), [0, 300, 0, 0, 0, 0, 0]);
        Done(officer.Commit(Stranger, Now, Placement, tuesdays, Calendar));
        var outcome = officer.Commit(Stranger, Now, Guid.CreateVersion7(), tuesdays, Calendar);
        Refused("OfficerNoLongerFree", outcome);
        Assert.Contains("2 June 2026", outcome.Refusal?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_impossible_shape_takes_nothing()
    {
        var officer = WithLiveAdvert();
        Refused("MinutesOutOfRange", officer.Commit(Stranger, Now, Placement, Hours(0), Calendar));
        Assert.Empty(officer.Commitments);
    }

    [Fact]
    public void However_many_placements_ask_no_week_is_over_committed()
    {
        var random = new Random(42);
        var (taken, refused) = (0, 0);
        for (var turn = 0; turn < 60; turn++)
        {
            var officer = WithLiveAdvert(minutesAWeek: random.Next(300, 2250));
            Done(officer.RecordLeave(Self, Now, Monday.AddDays(random.Next(60)), Monday.AddDays(random.Next(60, 70))));
            for (var ask = 0; ask < 25; ask++)
            {
                var known = officer.Commitments.Count > 0 ? officer.Commitments[random.Next(officer.Commitments.Count)].PlacementId : Placement;
                var before = officer.Commitments.Sum(commitment => commitment.Weeks.Sum(week => week.Minutes));
                var outcome = random.Next(5) switch
                {
                    0 => officer.Uncommit(Stranger, Now, known),
                    1 => officer.Recommit(Stranger, Now, known, RandomShape(random), Calendar),
                    _ => officer.Commit(Stranger, Now, Guid.CreateVersion7(), RandomShape(random), Calendar),
                };
                (taken, refused) = outcome.IsDone ? (taken + 1, refused) : (taken, refused + 1);
                Assert.DoesNotContain(officer.CapacityBy(Calendar).Table(Monday.AddDays(-14), Monday.AddDays(120)), week => week.IsOver);
                Assert.True(outcome.IsDone || before == officer.Commitments.Sum(commitment => commitment.Weeks.Sum(week => week.Minutes)));
            }
        }

        Assert.True(taken > 100 && refused > 100, $"{taken} taken, {refused} refused");
    }

    private static GapShape RandomShape(Random random)
    {
        var from = Monday.AddDays(random.Next(60));
        var to = from.AddDays(random.Next(40));
        return random.Next(3) switch
        {
            0 => GapShape.HoursAWeek(from, to, random.Next(1, 900)),
            1 => GapShape.HoursByADate(from, to, random.Next(1, 4000)),
            _ => GapShape.Sessions(from, to, [.. Enumerable.Range(0, 7).Select(_ => random.Next(2) * random.Next(1, 300))]),
        };
    }
}
