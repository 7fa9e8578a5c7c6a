using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Timesheets;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

public sealed class SaveWeekTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_week_over_two_placements_is_saved_in_one_act()
    {
        var scene = await TwoPlacements(_world);

        OfferScene.Must(await scene.Save(false, (scene.First, [Entry(Monday, 240), Entry(Monday.AddDays(1), 444)]), (scene.Second, [Entry(Monday, 120)])));

        var sheets = await scene.Sheets();
        Assert.Equal(2, sheets.Count);
        Assert.All(sheets, sheet => Assert.Equal(TimesheetStatus.Draft, sheet.Status));
        Assert.Equal((684, 120), (sheets.Single(sheet => sheet.PlacementId == scene.First).Minutes, sheets.Single(sheet => sheet.PlacementId == scene.Second).Minutes));
        Assert.Equal(0, await scene.Used(scene.First));
    }

    [Fact]
    public async Task A_week_across_a_month_end_is_two_timesheets_that_are_handed_in_together()
    {
        var scene = await TwoPlacements(_world);
        var monday = new DateOnly(2027, 3, 29);
        _world.Clock.MoveTo(new DateTime(2027, 4, 4, 12, 0, 0, DateTimeKind.Utc));

        OfferScene.Must(await scene.Save(By(scene.Officer), monday, true, [], (scene.Second, [Entry(new DateOnly(2027, 3, 31), 60), Entry(new DateOnly(2027, 4, 1), 90)])));

        var sheets = await scene.Sheets();
        Assert.Equal([(new DateOnly(2027, 3, 29), new DateOnly(2027, 3, 31), 60), (new DateOnly(2027, 4, 1), new DateOnly(2027, 4, 4), 90)], sheets.Select(sheet => (sheet.From, sheet.To, sheet.Minutes)));
        Assert.All(sheets, sheet => Assert.Equal(TimesheetStatus.Submitted, sheet.Status));
        Assert.Equal(150, await scene.Used(scene.Second));
    }

    [Fact]
    public async Task What_is_wrong_is_said_of_each_cell_and_nothing_of_the_week_is_stored()
    {
        var scene = await TwoPlacements(_world);
        List<CellFault> faults = [];

        var outcome = await scene.Save(
            By(scene.Officer), Monday, false, faults,
            (scene.First, [Entry(Monday, 240), Entry(Monday.AddDays(5), 60)]), (scene.Second, [Entry(Monday, -30), Entry(Monday.AddDays(1), 1500)]));

        Assert.False(outcome.IsDone);
        Assert.Equal(
            [(scene.First, 1, "DayAhead"), (scene.Second, 0, "Negative"), (scene.Second, 1, "LongerThanADay")],
            faults.OrderBy(fault => fault.PlacementId == scene.Second).ThenBy(fault => fault.Entry).Select(fault => (fault.PlacementId, fault.Entry!.Value, fault.Refusal.Name)));
        Assert.Empty(await scene.Sheets());
    }

    [Fact]
    public async Task A_day_outside_the_placement_is_said_in_its_cell()
    {
        var scene = await OnePlacement(_world);
        _world.Clock.MoveTo(new DateTime(2027, 3, 30, 9, 0, 0, DateTimeKind.Utc));
        List<CellFault> faults = [];

        await scene.Save(By(scene.Officer), new DateOnly(2027, 3, 22), false, faults, (scene.First, [Entry(new DateOnly(2027, 3, 26), 60), Entry(new DateOnly(2027, 3, 29), 60)]));
        Assert.Empty(faults);

        await scene.Save(By(scene.Officer), new DateOnly(2027, 3, 29), false, faults, (scene.First, [Entry(new DateOnly(2027, 3, 29), 60)]));
        Assert.Equal("OutsideThePlacement", Assert.Single(faults).Refusal.Name);
    }

    [Fact]
    public async Task More_than_twenty_four_hours_in_a_day_over_all_placements_is_refused()
    {
        var scene = await TwoPlacements(_world);
        List<CellFault> faults = [];

        await scene.Save(By(scene.Officer), Monday, false, faults, (scene.First, [Entry(Monday, 800)]), (scene.Second, [Entry(Monday, 641)]));

        Assert.Equal("MoreThanADay", Assert.Single(faults).Refusal.Name);
        Assert.Empty(await scene.Sheets());
        OfferScene.Must(await scene.Save(false, (scene.First, [Entry(Monday, 800)]), (scene.Second, [Entry(Monday, 640)])));
    }

    [Fact]
    public async Task More_than_is_left_of_the_cap_is_refused_and_drafts_of_other_weeks_count()
    {
        var scene = await OnePlacement(_world);
        EntryTerms[] full = [.. Enumerable.Range(0, 5).Select(day => Entry(Monday.AddDays(day), 1440))];
        OfferScene.Must(await scene.Save(false, (scene.First, full)));
        _world.Clock.Advance(TimeSpan.FromDays(7));
        List<CellFault> faults = [];
        var next = Monday.AddDays(7);

        await scene.Save(By(scene.Officer), next, false, faults, (scene.First, [.. Enumerable.Range(0, 3).Select(day => Entry(next.AddDays(day), 1201))]));

        Assert.Equal(("OverTheCap", null), (Assert.Single(faults).Refusal.Name, faults[0].Entry));
        OfferScene.Must(await scene.Save(By(scene.Officer), next, false, [], (scene.First, [.. Enumerable.Range(0, 3).Select(day => Entry(next.AddDays(day), 1200))])));
    }

    [Fact]
    public async Task A_second_tab_that_has_not_seen_the_first_one_is_told_and_overwrites_nothing()
    {
        var scene = await OnePlacement(_world);
        OfferScene.Must(await scene.Save(false, (scene.First, [Entry(Monday, 240)])));
        var seen = (await scene.Sheet()).Version;
        OfferScene.Must(await scene.Save(false, (scene.First, [Entry(Monday, 300)])));

        var stale = await _world.Use<SaveWeekHandler>().Handle(
            By(scene.Officer),
            new SaveWeek(scene.Placed.Offers.OfficerId, Monday, [new PlacementWeek(scene.First, new Dictionary<DateOnly, int> { [Monday] = seen }, [Entry(Monday, 60)])], false),
            []);
        var unseen = await _world.Use<SaveWeekHandler>().Handle(
            By(scene.Officer), new SaveWeek(scene.Placed.Offers.OfficerId, Monday, [new PlacementWeek(scene.First, new Dictionary<DateOnly, int>(), [Entry(Monday, 60)])], false), []);

        Assert.Equal(("Stale", "Stale"), (stale.Refusal!.Name, unseen.Refusal!.Name));
        Assert.Equal(300, (await scene.Sheet()).Minutes);
    }

    [Fact]
    public async Task A_week_that_is_sent_twice_is_saved_and_handed_in_once()
    {
        var scene = await OnePlacement(_world);
        var act = By(scene.Officer);

        OfferScene.Must(await scene.Save(act, Monday, true, [], (scene.First, [Entry(Monday, 240)])));
        OfferScene.Must(await scene.Save(act, Monday, true, [], (scene.First, [Entry(Monday, 240)])));

        Assert.Equal((240, 1), ((await scene.Sheet()).Minutes, (await scene.Sheet()).Entries.Count));
        Assert.Equal(240, await scene.Used(scene.First));
        Assert.Single(await scene.Placed.Told(scene.Supervisor), nameof(TimesheetSubmitted));
    }

    [Fact]
    public async Task Nobody_writes_down_the_hours_of_another()
    {
        var scene = await OnePlacement(_world);

        foreach (var other in new[] { scene.Supervisor, scene.Placed.LineManager, scene.BudgetHolder })
        {
            Assert.Equal("NotPermitted", (await scene.Save(By(other), Monday, false, [], (scene.First, [Entry(Monday, 240)]))).Refusal!.Name);
        }

        Assert.Empty(await scene.Sheets());
    }

    [Fact]
    public async Task A_day_on_which_the_work_was_paused_is_refused_and_the_days_around_it_are_not()
    {
        var scene = await OnePlacement(_world);
        _world.Clock.MoveTo(new DateTime(2027, 1, 18, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.Placed.Pause(scene.Placed.HostHead));
        _world.Clock.MoveTo(new DateTime(2027, 1, 20, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.Placed.Resume(scene.Placed.HostHead));
        Assert.Equal(PlacementStatus.Active, (await scene.Placed.Placement()).Status);
        List<CellFault> faults = [];
        var monday = new DateOnly(2027, 1, 18);

        await scene.Save(By(scene.Officer), monday, false, faults, (scene.First, [Entry(monday, 60), Entry(monday.AddDays(1), 60), Entry(monday.AddDays(2), 60)]));

        Assert.Equal((1, "PausedThen"), (Assert.Single(faults).Entry!.Value, faults[0].Refusal.Name));
    }
}
