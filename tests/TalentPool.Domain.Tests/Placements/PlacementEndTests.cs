using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

public sealed class PlacementEndTests
{
    private readonly PlacementScene _scene = PlacementScene.Active();

    private Placement Placement => _scene.Placement;

    private DateOnly Today => PlacementScene.Calendar.LocalDate(_scene.Now);

    [Fact]
    public void It_ends_at_midnight_after_its_last_day()
    {
        Placement.TakeEvents();

        _scene.Now = PlacementScene.Morning(PlacementScene.EndsOn.AddDays(30));
        _scene.CatchUp();

        var ended = Assert.Single(Placement.TakeEvents().OfType<PlacementEnded>());
        Assert.Equal(new DateTime(2026, 6, 26, 23, 0, 0, DateTimeKind.Utc), ended.EffectiveAt);
        Assert.Equal(PlacementEndReason.DatePassed, ended.Reason);
    }

    [Fact]
    public void An_early_end_keeps_the_notice_of_the_terms()
    {
        Assert.Equal("NoticeTooShort", EndEarly(PlacementEndReason.RecalledByHome, Today.AddDays(9)).Refusal?.Name);
        Assert.True(EndEarly(PlacementEndReason.RecalledByHome, Today.AddDays(10)).IsDone);
        Assert.Equal((PlacementStatus.Active, Today.AddDays(10)), (Placement.Status, Placement.EndsOn));
    }

    [Theory]
    [InlineData(PlacementEndReason.Conflict)]
    [InlineData(PlacementEndReason.Conduct)]
    [InlineData(PlacementEndReason.OfficerLeft)]
    public void What_cannot_wait_needs_no_notice(PlacementEndReason reason) => Assert.True(EndEarly(reason, Today).IsDone);

    [Fact]
    public void After_a_notice_it_ends_on_the_new_last_day_for_the_reason_given()
    {
        EndEarly(PlacementEndReason.WorkFinished, Today.AddDays(12));

        _scene.Now = PlacementScene.Morning(Placement.EndsOn.AddDays(1));
        _scene.CatchUp();

        Assert.Equal((PlacementStatus.Ended, PlacementEndReason.WorkFinished), (Placement.Status, Placement.EndReason!.Value));
    }

    [Fact]
    public void An_early_end_is_earlier() => Assert.Equal("NotEarlier", EndEarly(PlacementEndReason.WorkFinished, PlacementScene.EndsOn).Refusal?.Name);

    [Fact]
    public void An_early_end_is_explained() =>
        Assert.Equal("ExplanationMissing", Placement.EndEarly(_scene.Requester, _scene.Now, Placement.Version, PlacementEndReason.WorkFinished, " ", Today.AddDays(20), PlacementScene.Figures, PlacementScene.Calendar).Refusal?.Name);

    [Theory]
    [InlineData(PlacementEndReason.DatePassed)]
    [InlineData(PlacementEndReason.NeverStarted)]
    public void People_cannot_give_the_reasons_of_time(PlacementEndReason reason) => Assert.Equal("ReasonIsTimesOwn", EndEarly(reason, Today.AddDays(20)).Refusal?.Name);

    [Fact]
    public void Both_sides_are_warned_twenty_and_five_working_days_before_the_end()
    {
        List<(DateOnly Day, int Before)> warned = [];
        for (var day = PlacementScene.StartsOn; day <= PlacementScene.EndsOn; day = day.AddDays(1))
        {
            _scene.Now = PlacementScene.Morning(day);
            _scene.CatchUp();
            warned.AddRange(Placement.TakeEvents().OfType<PlacementEndNear>().Select(near => (day, near.WorkingDaysBefore)));
        }

        Assert.Equal([(new DateOnly(2026, 5, 29), 20), (new DateOnly(2026, 6, 19), 5)], warned);
    }

    [Fact]
    public void Ten_weeks_in_both_sides_are_reminded_of_the_twelve_week_rule_once()
    {
        Placement.TakeEvents();
        var due = Placement.StartedAt!.Value.AddDays(70);

        // 70 days later in London, where the clocks have gone forward meanwhile.
        due = due.AddHours(-1);
        _scene.Now = due.AddMilliseconds(-1);
        _scene.RemindOfTwelveWeeks();
        Assert.Empty(Placement.TakeEvents());

        _scene.Now = due;
        _scene.RemindOfTwelveWeeks();
        _scene.RemindOfTwelveWeeks();
        Assert.Equal(due, Assert.IsType<TwelveWeekRuleNear>(Assert.Single(Placement.TakeEvents())).EffectiveAt);
    }

    [Fact]
    public void Weeks_under_an_earlier_placement_with_the_host_count()
    {
        Placement.TakeEvents();
        var earlier = new HostStint(PlacementScene.StartsOn.AddDays(-42), PlacementScene.StartsOn.AddDays(-15));

        _scene.Now = PlacementScene.Morning(PlacementScene.StartsOn.AddDays(41));
        _scene.RemindOfTwelveWeeks(earlier);
        Assert.Empty(Placement.TakeEvents());

        _scene.Now = PlacementScene.Morning(PlacementScene.StartsOn.AddDays(42));
        _scene.RemindOfTwelveWeeks(earlier);
        Assert.IsType<TwelveWeekRuleNear>(Assert.Single(Placement.TakeEvents()));
    }

    [Fact]
    public void A_pause_in_week_ten_does_not_lose_the_reminder()
    {
        _scene.Now = PlacementScene.Morning(PlacementScene.StartsOn.AddDays(69));
        _scene.Done(Placement.Pause(_scene.Requester, _scene.Now, Placement.Version, "The hearing is adjourned."));
        Placement.TakeEvents();

        _scene.Now = PlacementScene.Morning(PlacementScene.StartsOn.AddDays(71));
        _scene.RemindOfTwelveWeeks();

        Assert.IsType<TwelveWeekRuleNear>(Assert.Single(Placement.TakeEvents()));
    }

    [Theory]
    [InlineData(42, 30)]
    [InlineData(43, null)]
    public void A_break_of_six_weeks_at_most_stops_the_count_and_a_longer_one_begins_it_anew(int breakDays, int? dueAfterDays)
    {
        var start = new DateOnly(2026, 9, 7);
        HostStint[] stints = [new(start.AddDays(-breakDays - 40), start.AddDays(-breakDays - 1)), new(start, start.AddDays(100))];

        Assert.Equal(dueAfterDays is { } days ? start.AddDays(days) : null, HostStint.FirstDayAfter(70, stints, start.AddDays(60)));
    }

    [Fact]
    public void Days_of_two_placements_with_the_host_at_once_count_once()
    {
        var start = new DateOnly(2026, 9, 7);

        Assert.Equal(start.AddDays(70), HostStint.FirstDayAfter(70, [new(start, start.AddDays(100)), new(start.AddDays(7), start.AddDays(60))], start.AddDays(90)));
    }

    [Fact]
    public void The_cap_tells_at_eighty_percent_and_stops_at_a_hundred()
    {
        var cap = Placement.CapMinutes;
        Placement.TakeEvents();

        _scene.Done(Use((cap * 8 / 10) - 1));
        Assert.DoesNotContain(Placement.TakeEvents(), happened => happened is PlacementCapNear);
        _scene.Done(Use(1));
        Assert.Contains(Placement.TakeEvents(), happened => happened is PlacementCapNear);
        Assert.Equal("CapWouldBeExceeded", Use((cap / 5) + 1).Refusal?.Name);
        _scene.Done(Use(cap / 5));
        Assert.Contains(Placement.TakeEvents(), happened => happened is PlacementCapReached);
        Assert.Equal("CapWouldBeExceeded", Use(1).Refusal?.Name);
    }

    [Fact]
    public void A_correction_gives_minutes_back_but_never_below_nothing()
    {
        _scene.Done(Use(60));

        Assert.Equal("UseOutOfRange", Use(-61).Refusal?.Name);
        _scene.Done(Use(-60));
        Assert.Equal(0, Placement.UsedMinutes);
    }

    private Outcome Use(int minutes) => Placement.RecordUse(_scene.Requester, _scene.Now, minutes, PlacementScene.Figures);

    private Outcome EndEarly(PlacementEndReason reason, DateOnly lastDay) =>
        Placement.EndEarly(_scene.Requester, _scene.Now, Placement.Version, reason, "It is so.", lastDay, PlacementScene.Figures, PlacementScene.Calendar);
}
