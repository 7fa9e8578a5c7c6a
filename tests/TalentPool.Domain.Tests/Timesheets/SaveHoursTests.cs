using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Tests.Placements;
using TalentPool.Domain.Timesheets;
using static TalentPool.Domain.Tests.Timesheets.HoursScene;

namespace TalentPool.Domain.Tests.Timesheets;

public sealed class SaveHoursTests
{
    [Fact]
    public void Minutes_are_kept_as_worked_with_all_that_was_typed()
    {
        var scene = new HoursScene();
        var timesheet = scene.Saved(Entry(7), Entry(61, day: 1, isChargeable: false));

        Assert.Equal((68, 7), (timesheet.Minutes, timesheet.ChargeableMinutes));
        Assert.Equal([Entry(7), Entry(61, day: 1, isChargeable: false)], timesheet.Entries.Select(entry => entry.ToTerms() with { Id = null }));
        Assert.Equal(ChainKey.Partnership(scene.Placement.PartnershipId), timesheet.Chain);
        Assert.Collection(
            timesheet.TakeEvents(),
            opened => Assert.Equal(scene.Placement.Id, Assert.IsType<TimesheetOpened>(opened).PlacementId),
            saved => Assert.Equal((2, 68, 7), (Assert.IsType<TimesheetSaved>(saved).Entries.Count, ((TimesheetSaved)saved).Minutes, ((TimesheetSaved)saved).ChargeableMinutes)));
    }

    [Fact]
    public void Saving_again_changes_adds_and_takes_out()
    {
        var scene = new HoursScene();
        var timesheet = scene.Saved(Entry(100), Entry(200, day: 1), Entry(300, day: 2));
        var ids = timesheet.Entries.Select(entry => entry.Id).ToList();

        Done(scene.Save(timesheet, Entry(110) with { Id = ids[0] }, Entry(310, day: 2) with { Id = ids[2] }));

        Assert.Equal((420, 3), (timesheet.Minutes, timesheet.Entries.Count));
        Assert.Equal([ids[0], ids[2]], timesheet.Worked.Select(entry => entry.Id));
        var out1 = timesheet.Entries.Single(entry => entry.IsTakenOut);
        Assert.Equal((0, "", ""), (out1.Minutes, out1.Description, out1.Narrative));

        Done(scene.Save(timesheet, Entry(110) with { Id = ids[0] }, Entry(50, day: 4)));
        Assert.Equal((160, 3), (timesheet.Minutes, timesheet.Entries.Count));

        Done(scene.Save(timesheet));
        Assert.Equal((0, 3), (timesheet.Minutes, timesheet.Entries.Count));
        Assert.Empty(timesheet.Worked);
    }

    [Fact]
    public void A_week_can_be_saved_and_handed_in_in_one_act()
    {
        var scene = new HoursScene();
        var timesheet = scene.Opened();

        Done(timesheet.Save(scene.Placed.Officer, scene.Now, timesheet.Version, [Entry(100), Entry(200, day: 1)], scene.Placement, scene.Other(), Calendar));
        Done(timesheet.Submit(scene.Placed.Officer, scene.Now, timesheet.Version, scene.Placement, scene.Other(), Calendar));

        Assert.Equal((TimesheetStatus.Submitted, scene.Now), (timesheet.Status, timesheet.SubmittedAt));
    }

    [Fact]
    public void An_entry_of_another_timesheet_cannot_be_saved_here()
    {
        var scene = new HoursScene();
        var other = scene.Saved();
        var timesheet = scene.Saved();

        Refused("NoSuchEntry", scene.Save(timesheet, Entry(60) with { Id = other.Entries[0].Id }));
        var own = timesheet.Entries[0].Id;
        Refused("NoSuchEntry", scene.Save(timesheet, Entry(60) with { Id = own }, Entry(70) with { Id = own }));
    }

    [Theory]
    [InlineData(-1, 60, "OutsideTheWeek")]
    [InlineData(7, 60, "OutsideTheWeek")]
    [InlineData(0, 0, "NoTime")]
    [InlineData(0, -60, "Negative")]
    [InlineData(0, 1441, "LongerThanADay")]
    [InlineData(0, -1441, "Negative")]
    public void An_entry_that_cannot_be_is_refused_in_its_own_place(int day, int minutes, string refusal)
    {
        var scene = new HoursScene();
        var timesheet = scene.Opened();
        EntryTerms[] entries = [Entry(60), Entry(minutes, day)];

        Assert.Equal([(1, refusal)], Faults(scene, timesheet, entries));
        Refused(refusal, scene.Save(timesheet, entries));
        Assert.Empty(timesheet.Entries);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var scene = new HoursScene();
        var timesheet = scene.Opened();

        Assert.Equal(
            [(0, "NoTime"), (1, "OutsideTheWeek"), (3, "NotChargeableReasonMissing"), (4, "TextTooLong")],
            Faults(scene, timesheet, [Entry(0), Entry(60, day: 9), Entry(60), Entry(60) with { IsChargeable = false }, Entry(60) with { Description = new string('x', 501) }]));
    }

    [Fact]
    public void A_day_after_today_is_refused_and_today_is_not()
    {
        var scene = new HoursScene { Now = Evening(Monday.AddDays(2)) };
        var timesheet = scene.Opened();

        Done(scene.Save(timesheet, Entry(60, day: 2)));
        Refused("DayAhead", scene.Save(timesheet, Entry(60, day: 3)));
    }

    [Fact]
    public void Today_is_the_day_in_London()
    {
        // Half past midnight in British Summer Time is still the day before in UTC.
        var scene = new HoursScene { Now = new DateTime(2026, 3, 31, 23, 30, 0, DateTimeKind.Utc) };
        var timesheet = scene.Opened(TimesheetPeriod.Of(new DateOnly(2026, 4, 1)));

        Done(scene.Save(timesheet, Entry(30) with { Day = new DateOnly(2026, 4, 1) }));
    }

    [Fact]
    public void A_week_across_a_month_end_has_a_timesheet_for_each_month()
    {
        var scene = new HoursScene { Now = Evening(new DateOnly(2026, 4, 5)) };
        var march = scene.Opened(TimesheetPeriod.OfWeek(new DateOnly(2026, 3, 30))[0]);
        var april = scene.Opened(TimesheetPeriod.OfWeek(new DateOnly(2026, 3, 30))[1]);

        Done(scene.Save(march, Entry(60) with { Day = new DateOnly(2026, 3, 31) }));
        Refused("OutsideTheWeek", scene.Save(march, Entry(60) with { Day = new DateOnly(2026, 4, 1) }));
        Done(scene.Save(april, Entry(60) with { Day = new DateOnly(2026, 4, 1) }));
        Refused("OutsideTheWeek", scene.Save(april, Entry(60) with { Day = new DateOnly(2026, 3, 31) }));
        Assert.Equal(march.Monday, april.Monday);
    }

    [Fact]
    public void A_day_outside_the_placement_is_refused()
    {
        var scene = new HoursScene(PlacementStatus.Ended);
        var timesheet = scene.Opened(TimesheetPeriod.Of(PlacementScene.EndsOn));

        Done(scene.Save(timesheet, Entry(60) with { Day = PlacementScene.EndsOn }));
        Refused("OutsideThePlacement", scene.Save(timesheet, Entry(60) with { Day = PlacementScene.EndsOn.AddDays(1) }));
    }

    [Theory]
    [InlineData(PlacementStatus.Agreed)]
    [InlineData(PlacementStatus.Cancelled)]
    public void Nothing_is_worked_on_a_placement_that_never_started(PlacementStatus status)
    {
        var scene = new HoursScene(status);

        Refused("NeverStarted", scene.Save(scene.Opened(), Entry(60)));
    }

    [Fact]
    public void Days_before_a_late_start_are_refused()
    {
        var scene = new HoursScene();
        var blocked = PlacementScene.Agreed();
        blocked.Arrange(StartCondition.Supervisor);
        blocked.Now = PlacementScene.Morning(Monday);
        blocked.CatchUp();
        blocked.Now = PlacementScene.Morning(Monday.AddDays(2));
        blocked.Done(blocked.Placement.NameSupervisor(blocked.Requester, blocked.Now, blocked.Placement.Version, blocked.Supervisor.PersonId, "Supervisor"));
        blocked.CatchUp();
        Assert.Equal(PlacementStatus.Active, blocked.Placement.Status);
        Done(Timesheet.Open(blocked.Officer, scene.Now, Guid.CreateVersion7(), blocked.Placement, TimesheetPeriod.Of(Monday), false, Calendar, out var timesheet));

        Refused("NotStartedThen", timesheet!.Save(blocked.Officer, scene.Now, timesheet.Version, [Entry(60, day: 1)], blocked.Placement, scene.Other(), Calendar));
        Done(timesheet.Save(blocked.Officer, scene.Now, timesheet.Version, [Entry(60, day: 2)], blocked.Placement, scene.Other(), Calendar));
    }

    [Fact]
    public void Days_of_a_pause_are_refused_but_not_the_one_on_which_it_began()
    {
        // The scene pauses the placement on its first morning.
        var scene = new HoursScene(PlacementStatus.Paused);
        var timesheet = scene.Opened();

        Done(scene.Save(timesheet, Entry(60)));
        Refused("PausedThen", scene.Save(timesheet, Entry(60, day: 1)));
    }

    [Fact]
    public void Days_of_a_pause_that_is_over_are_refused_too()
    {
        var scene = new HoursScene();
        var timesheet = scene.Opened();
        var other = scene.Other() with { PausedDays = [Monday.AddDays(2)] };

        Refused("PausedThen", scene.SaveAs(scene.Placed.Officer, timesheet, other, Entry(60, day: 2)));
        Done(scene.SaveAs(scene.Placed.Officer, timesheet, other, Entry(60, day: 3)));
    }

    [Fact]
    public void A_day_has_twenty_four_hours_over_all_placements()
    {
        var scene = new HoursScene();
        var timesheet = scene.Opened();
        scene.ElsewhereByDay[Monday] = 1_000;

        Done(scene.Save(timesheet, Entry(440), Entry(1_440, day: 1)));
        Refused("MoreThanADay", scene.Save(timesheet, Entry(400), Entry(41)));
        Assert.Equal([(1, "MoreThanADay")], Faults(scene, timesheet, [Entry(400), Entry(41)]));
        Assert.Equal([(2, "MoreThanADay")], Faults(scene, timesheet, [Entry(1_440, day: 1), Entry(60), Entry(1, day: 1)]));
    }

    [Fact]
    public void No_more_is_saved_than_is_left_of_the_cap()
    {
        var scene = new HoursScene { CapLeft = 500 };
        var timesheet = scene.Opened();

        Done(scene.Save(timesheet, Entry(250), Entry(250, day: 1)));
        Refused("OverTheCap", scene.Save(timesheet, Entry(250), Entry(251, day: 1)));
        Assert.Equal([(null, "OverTheCap")], Faults(scene, timesheet, [Entry(501)]));
        Assert.Contains("8:20 hours", TimesheetRefusals.OverTheCap(500).Sentence);
    }

    [Fact]
    public void What_changed_since_it_was_saved_is_found_when_it_is_handed_in()
    {
        var scene = new HoursScene();
        var timesheet = scene.Saved(Entry(400));
        scene.CapLeft = 399;

        Refused("OverTheCap", timesheet.Submit(scene.Placed.Officer, scene.Now, timesheet.Version, scene.Placement, scene.Other(), Calendar));
    }

    [Fact]
    public void Nothing_is_not_handed_in()
    {
        var scene = new HoursScene();
        var timesheet = scene.Saved(Entry(400));
        Done(scene.Save(timesheet));

        Refused("NothingToSubmit", timesheet.Submit(scene.Placed.Officer, scene.Now, timesheet.Version, scene.Placement, scene.Other(), Calendar));
    }

    [Fact]
    public void Of_two_people_who_edit_one_week_the_second_is_told()
    {
        var scene = new HoursScene();
        var timesheet = scene.Saved(Entry(60));
        var seen = timesheet.Version;
        Done(scene.Save(timesheet, Entry(70)));

        var outcome = timesheet.Save(scene.Placed.Officer, scene.Now, seen, [Entry(80)], scene.Placement, scene.Other(), Calendar);

        Assert.Equal(("Stale", RefusalKind.Stale), (outcome.Refusal?.Name, outcome.Refusal?.Kind));
        Assert.Contains("Officer changed this timesheet at 18:00 on 15 March 2026", outcome.Refusal!.Sentence);
        Assert.Equal(70, timesheet.Minutes);
    }

    [Fact]
    public void Only_the_officer_saves_hands_in_and_recalls()
    {
        var scene = new HoursScene();
        Actor[] others = [scene.Placed.LineManager, scene.Placed.Supervisor, scene.Placed.BudgetHolder, scene.Placed.HomeHead, scene.Placed.Stranger, Actor.Clock];
        Assert.All(others, by =>
        {
            Refused("NotTheOfficer", scene.SaveAs(by, scene.In(TimesheetStatus.Draft), scene.Other(), Entry(60)));
            var draft = scene.In(TimesheetStatus.Draft);
            Refused("NotTheOfficer", draft.Submit(by, scene.Now, draft.Version, scene.Placement, scene.Other(), Calendar));
            var submitted = scene.In(TimesheetStatus.Submitted);
            Refused("NotTheOfficer", submitted.Recall(by, scene.Now, submitted.Version));
        });
    }

    [Fact]
    public void There_is_one_timesheet_of_a_placement_and_week_and_none_ahead_or_outside()
    {
        var scene = new HoursScene();

        Refused("AlreadyThere", Open(scene.Placed.Officer, Monday, isThere: true));
        Refused("DayAhead", Open(scene.Placed.Officer, Monday.AddDays(7), isThere: false));
        Refused("OutsideThePlacement", Open(scene.Placed.Officer, Monday.AddDays(-1), isThere: false));
        Refused("NotTheOfficer", Open(scene.Placed.Stranger, Monday, isThere: false));
        Done(Open(scene.Placed.HomeFinance, Monday, isThere: false));

        Outcome Open(Actor by, DateOnly day, bool isThere) =>
            Timesheet.Open(by, scene.Now, Guid.CreateVersion7(), scene.Placement, TimesheetPeriod.Of(day), isThere, Calendar, out _);
    }

    [Fact]
    public void A_second_load_from_a_case_system_adds_nothing()
    {
        var scene = new HoursScene();
        var timesheet = scene.Saved(Entry(60));
        OutsideRow[] rows = [Row(scene, "7", Entry(100)), Row(scene, "8", Entry(200, day: 1))];

        Done(Load(scene, timesheet, rows));
        scene.GiveIds(timesheet);
        Refused("NothingNew", Load(scene, timesheet, rows));
        Done(Load(scene, timesheet, [.. rows, Row(scene, " 9 ", Entry(300, day: 2))]));
        scene.GiveIds(timesheet);

        Assert.Equal(660, timesheet.Minutes);
        Assert.Equal([null, "7", "8", "9"], timesheet.Entries.Select(entry => entry.OutsideId));

        // What the officer takes out or changes is not brought back either.
        Done(scene.Save(timesheet, Entry(90) with { Id = timesheet.Entries[1].Id }));
        Refused("NothingNew", Load(scene, timesheet, rows));
        Assert.Equal(90, timesheet.Minutes);
        Done(scene.Save(timesheet, Entry(10), Entry(20), Entry(30)));
        Assert.Equal(["7", "8", "9"], timesheet.Entries.Select(entry => entry.OutsideId).OfType<string>());
        Assert.Equal((60, 3), (timesheet.Minutes, timesheet.Worked.Count()));
    }

    [Fact]
    public void The_same_id_in_the_other_authoritys_system_is_another_row()
    {
        var scene = new HoursScene();
        var timesheet = scene.Opened();

        Done(Load(scene, timesheet, [Row(scene, "7", Entry(100)), Row(scene, "7", Entry(100)) with { AuthorityId = PlacementScene.Host }]));

        Assert.Equal(200, timesheet.Minutes);
    }

    [Fact]
    public void Rows_that_cannot_be_are_refused_and_none_is_half_loaded()
    {
        var scene = new HoursScene();
        var timesheet = scene.Opened();

        Refused("OutsideIdMissing", Load(scene, timesheet, [Row(scene, " ", Entry(100))]));
        Refused("OutsideIdMissing", Load(scene, timesheet, [Row(scene, new string('7', 101), Entry(100))]));
        Refused("OutsideRowTwice", Load(scene, timesheet, [Row(scene, "7", Entry(100)), Row(scene, "7 ", Entry(100))]));
        Refused("OutsideAuthorityUnknown", Load(scene, timesheet, [Row(scene, "7", Entry(100)) with { AuthorityId = Guid.NewGuid() }]));
        Refused("OutsideTheWeek", Load(scene, timesheet, [Row(scene, "7", Entry(100)), Row(scene, "8", Entry(100, day: 8))]));
        Refused("NotTheLoader", timesheet.Load(scene.Placed.Stranger, scene.Now, [Row(scene, "7", Entry(100))], scene.Placement, scene.Other(), Calendar));
        Assert.Empty(timesheet.Entries);
    }

    [Fact]
    public void More_entries_than_a_week_can_have_are_refused()
    {
        var scene = new HoursScene();

        Refused("TooManyEntries", scene.Save(scene.Opened(), [.. Enumerable.Repeat(Entry(1), 501)]));
    }

    [Fact]
    public void Leave_and_bank_holidays_warn_and_stop_nothing()
    {
        var goodFriday = new DateOnly(2026, 4, 3);
        var scene = new HoursScene { Now = Evening(new DateOnly(2026, 4, 5)) };
        var timesheet = scene.Saved(Entry(60) with { Day = goodFriday }, Entry(60) with { Day = goodFriday }, Entry(60) with { Day = goodFriday.AddDays(-1) });
        Leave[] leave = [new(goodFriday.AddDays(-1), goodFriday.AddDays(-1))];

        var warnings = timesheet.Warnings(scene.Placement, scene.Other(), leave, PlacementScene.Figures, Calendar);

        Assert.Equal(
            [(TimesheetWarningKind.OnLeave, goodFriday.AddDays(-1)), (TimesheetWarningKind.BankHoliday, goodFriday)],
            warnings.Select(warning => (warning.Kind, warning.Day!.Value)));
        Assert.Contains("3 April 2026", warnings[1].Sentence);
        Done(timesheet.Submit(scene.Placed.Officer, scene.Now, timesheet.Version, scene.Placement, scene.Other(), Calendar));
    }

    [Theory]
    [InlineData(191, 100, false)]
    [InlineData(192, 100, true)]
    [InlineData(239, 60, true)]
    public void Four_fifths_of_the_cap_warn(int usedHoursBefore, int minutes, bool warns)
    {
        // 240 hours are agreed; 192 are four fifths of them.
        var scene = new HoursScene { CapLeft = (240 - usedHoursBefore) * 60 };
        var timesheet = scene.Saved(Entry(usedHoursBefore == 191 ? 59 : minutes));

        Assert.Equal(warns, timesheet.Warnings(scene.Placement, scene.Other(), [], PlacementScene.Figures, Calendar).Any(warning => warning.Kind == TimesheetWarningKind.CapNear));
    }

    private static OutsideRow Row(HoursScene scene, string id, EntryTerms entry) => new(scene.Placement.HomeAuthorityId, id, entry);

    private static Outcome Load(HoursScene scene, Timesheet timesheet, params OutsideRow[] rows) =>
        timesheet.Load(scene.Placed.LineManager, scene.Now, rows, scene.Placement, scene.Other(), Calendar);

    private static IEnumerable<(int?, string)> Faults(HoursScene scene, Timesheet timesheet, EntryTerms[] entries) =>
        timesheet.Faults(entries, scene.Now, scene.Placement, scene.Other(), Calendar).Select(fault => (fault.Index, fault.Refusal.Name));
}
