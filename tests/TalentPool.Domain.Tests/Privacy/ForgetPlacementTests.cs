using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Tests.Placements;

namespace TalentPool.Domain.Tests.Privacy;

public sealed class ForgetPlacementTests
{
    private static readonly RetentionSchedule Usual = new();

    [Fact]
    public void A_placement_is_kept_for_six_years_and_the_financial_year_in_which_it_ended()
    {
        var scene = PlacementScene.In(PlacementStatus.Ended);

        Assert.Equal("StillKept", Forget(scene, new DateOnly(2033, 3, 31)).Refusal?.Name);
        scene.Done(Forget(scene, new DateOnly(2033, 4, 1)));

        Assert.Equal("AlreadyForgotten", Forget(scene, new DateOnly(2033, 4, 2)).Refusal?.Name);
    }

    [Fact]
    public void Where_the_agreement_is_a_deed_it_is_kept_for_twelve_years()
    {
        var scene = PlacementScene.In(PlacementStatus.Ended);

        Assert.Equal(new DateOnly(2038, 6, 26), scene.Placement.KeptUntil(Usual with { AgreementYears = 12 }, PlacementScene.Calendar));
    }

    [Theory]
    [InlineData(PlacementStatus.Agreed, false)]
    [InlineData(PlacementStatus.Active, false)]
    [InlineData(PlacementStatus.Paused, false)]
    [InlineData(PlacementStatus.Ended, true)]
    [InlineData(PlacementStatus.Cancelled, true)]
    public void Only_what_is_over_is_forgotten(PlacementStatus status, bool isOver) =>
        Assert.Equal(isOver, Forget(PlacementScene.In(status), new DateOnly(2060, 1, 1)).IsDone);

    [Fact]
    public void Nobody_but_time_forgets()
    {
        var scene = PlacementScene.In(PlacementStatus.Ended, asksForDbs: true);

        Assert.Equal("OnlyForTheClock", scene.Placement.Forget(scene.HostHead, scene.Now.AddYears(30), Usual, PlacementScene.Calendar).Refusal?.Name);
        Assert.Equal("OnlyForTheClock", scene.Placement.ForgetDbs(scene.HostHead, scene.Now.AddYears(30), Usual, PlacementScene.Calendar).Refusal?.Name);
    }

    [Fact]
    public void Of_a_dbs_check_the_outcome_alone_is_left_after_six_months_and_the_work_goes_on()
    {
        var scene = PlacementScene.Active(asksForDbs: true);

        Assert.Equal("StillKept", ForgetDbs(scene, new DateOnly(2026, 9, 2)).Refusal?.Name);
        scene.Done(ForgetDbs(scene, new DateOnly(2026, 9, 3)));

        var placement = scene.Placement;
        Assert.Equal((null, null, DbsOutcome.Suitable), (placement.DbsLevel, placement.DbsIssuedOn, placement.DbsOutcome));
        Assert.DoesNotContain(placement.WhatIsMissing(PlacementScene.StartsOn), missing => missing.Condition == StartCondition.Dbs);
        Assert.Equal("StillKept", ForgetDbs(scene, new DateOnly(2030, 1, 1)).Refusal?.Name);
    }

    [Fact]
    public void Before_the_start_a_dbs_check_is_still_needed() =>
        Assert.Equal("StillKept", ForgetDbs(PlacementScene.Ready(asksForDbs: true), new DateOnly(2030, 1, 1)).Refusal?.Name);

    /// <summary>On every day of fifteen years, for what ended on any of many days.</summary>
    [Fact]
    public void Nothing_within_its_time_is_touched_and_the_scan_finds_what_is_over()
    {
        var random = new Random(20261129);
        for (var round = 0; round < 20_000; round++)
        {
            var ended = new DateOnly(2026, 1, 1).AddDays(random.Next(1_500));
            var today = ended.AddDays(random.Next(15 * 366));
            var schedule = new RetentionSchedule(RecordYears: random.Next(1, 10), AgreementYears: random.Next(1, 13));
            Assert.True((ended <= schedule.PlacementsBefore(today)) == (today > schedule.PlacementUntil(ended)), $"{ended} on {today} by {schedule}");
        }
    }

    private static Outcome Forget(PlacementScene scene, DateOnly on) => scene.Placement.Forget(Actor.Clock, PlacementScene.Morning(on), Usual, PlacementScene.Calendar);

    [Fact]
    public void A_check_of_before_it_was_noted_when_it_was_seen_goes_six_months_after_the_work_began_whatever_changed_since()
    {
        var scene = PlacementScene.Active(asksForDbs: true);
        typeof(Placement).GetProperty(nameof(Placement.DbsRecordedAt))!.SetValue(scene.Placement, null);
        var began = PlacementScene.Calendar.LocalDate(scene.Placement.StartedAt!.Value);
        scene.Done(scene.Placement.Pause(scene.HostHead, PlacementScene.Morning(began.AddMonths(3)), scene.Placement.Version, "The hearing is adjourned."));

        Assert.Equal("StillKept", ForgetDbs(scene, began.AddMonths(6)).Refusal?.Name);
        scene.Done(ForgetDbs(scene, began.AddMonths(6).AddDays(1)));
    }

    private static Outcome ForgetDbs(PlacementScene scene, DateOnly on) => scene.Placement.ForgetDbs(Actor.Clock, PlacementScene.Morning(on), Usual, PlacementScene.Calendar);
}
