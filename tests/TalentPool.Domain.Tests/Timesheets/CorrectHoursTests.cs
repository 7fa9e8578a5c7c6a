using TalentPool.Domain.Timesheets;
using static TalentPool.Domain.Tests.Timesheets.HoursScene;
using static TalentPool.Domain.Timesheets.TimesheetStatus;

namespace TalentPool.Domain.Tests.Timesheets;

public sealed class CorrectHoursTests
{
    [Theory]
    [InlineData(Approved)]
    [InlineData(Charged)]
    public void A_correction_stands_beside_what_it_corrects_and_both_figures_are_read(TimesheetStatus status)
    {
        var scene = new HoursScene();
        var timesheet = scene.In(status, Entry(600), Entry(60, isChargeable: false));
        var correction = scene.Correction(timesheet);

        Done(Save(scene, correction, [timesheet], Entry(-200), Entry(50, day: 1)));

        Assert.Equal((660, 600, 660), (timesheet.Minutes, timesheet.ChargeableMinutes, timesheet.AfterMinutes));
        Assert.Equal((660, 600), (correction.BeforeMinutes, correction.BeforeChargeableMinutes));
        Assert.Equal((-150, -150), (correction.Minutes, correction.ChargeableMinutes));
        Assert.Equal((510, 450), (correction.AfterMinutes, correction.AfterChargeableMinutes));
        Assert.Equal((timesheet.Id, "It was Tuesday.", timesheet.Period), (correction.CorrectsId, correction.CorrectionReason, correction.Period));
        Assert.Equal(status, timesheet.Status);
        Assert.Equal(correction.Id, Assert.IsType<TimesheetCorrectionBegun>(Assert.Single(timesheet.TakeEvents())).CorrectionId);
        Assert.IsType<CorrectionOpened>(correction.TakeEvents()[0]);
    }

    [Fact]
    public void A_correction_takes_the_same_steps()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Charged);
        var correction = scene.Correction(timesheet);
        Done(Save(scene, correction, [timesheet], Entry(-444)));

        scene.Advance(correction, Charged, timesheet);

        Assert.Equal((Charged, Charged), (timesheet.Status, correction.Status));
        Assert.NotEqual(timesheet.StatementId, correction.StatementId);
    }

    [Fact]
    public void A_correction_that_is_given_up_counts_for_nothing_and_lets_another_begin()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Approved, Entry(600));
        var correction = scene.Correction(timesheet);
        Done(Save(scene, correction, [timesheet], Entry(60, day: 1)));
        Assert.Equal(60, correction.HeldMinutes);

        Refused("NotTheOfficer", correction.Withdraw(scene.Placed.Supervisor, scene.Now, correction.Version));
        Refused("Stale", correction.Withdraw(scene.Placed.Officer, scene.Now, correction.Version - 1));
        Done(correction.Withdraw(scene.Placed.Officer, scene.Now, correction.Version));

        Assert.Equal((0, 0, Withdrawn), (correction.Minutes, correction.HeldMinutes, correction.Status));
        Done(timesheet.Correct(scene.Placed.Officer, scene.Now, timesheet.Version, Guid.CreateVersion7(), "Again.", [correction], out var another));
        Assert.Equal(600, another!.BeforeMinutes);
        Refused("OnlyCorrectionsAreWithdrawn", scene.In(Draft, Entry(60)).Withdraw(scene.Placed.Officer, scene.Now, 2));
    }

    [Fact]
    public void Why_is_said_anew_while_a_correction_is_written_and_not_after()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Approved, Entry(600));
        var correction = scene.Correction(timesheet);
        Done(Save(scene, correction, [timesheet], Entry(-60)));

        Refused("ReasonMissing", correction.GiveReason(scene.Placed.Officer, scene.Now, correction.Version, " "));
        Done(correction.GiveReason(scene.Placed.Officer, scene.Now, correction.Version, " I was at the dentist. "));
        Assert.Equal("I was at the dentist.", correction.CorrectionReason);

        scene.Advance(correction, Approved, timesheet);
        Refused("NotInThisState", correction.GiveReason(scene.Placed.Officer, scene.Now, correction.Version, "Another."));
    }

    [Theory]
    [InlineData(-600, 0, true, null)]
    [InlineData(-601, 0, true, "BelowNothing")]
    [InlineData(-1, 1, true, "BelowNothing")]
    [InlineData(-60, 0, false, null)]
    [InlineData(-61, 0, false, "BelowNothing")]
    [InlineData(-1441, 0, true, "LongerThanADay")]
    [InlineData(0, 0, true, "NoTime")]
    public void Nothing_is_taken_away_that_was_not_there(int minutes, int day, bool isChargeable, string? refusal)
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Approved, Entry(600), Entry(60, isChargeable: false));

        Assert.Equal(refusal, Save(scene, scene.Correction(timesheet), [timesheet], Entry(minutes, day, isChargeable)).Refusal?.Name);
    }

    [Theory]
    [InlineData(-240, "L/77", null)]
    [InlineData(-241, "L/77", "TakenBackAlready")]
    [InlineData(-241, " L/77 ", "TakenBackAlready")]
    [InlineData(-300, "L/88", null)]
    [InlineData(-1, "L/99", "TakenBackAlready")]
    [InlineData(60, "L/77", null)]
    public void What_statements_have_taken_back_of_a_matter_is_not_taken_away_once_more(int minutes, string matter, string? refusal)
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Charged, Entry(600), Entry(300) with { MatterReference = "L/88" }, Entry(60, isChargeable: false));
        scene.TakenBack["L/77"] = 360;

        Assert.Equal(refusal, Save(scene, scene.Correction(timesheet), [timesheet], Entry(minutes) with { MatterReference = matter }).Refusal?.Name);
    }

    [Fact]
    public void Hours_that_are_taken_back_on_a_statement_are_still_moved_between_days_and_what_was_not_charged_is_still_put_right()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Charged, Entry(600), Entry(60, isChargeable: false));
        scene.TakenBack["L/77"] = 600;

        Refused("TakenBackAlready", Save(scene, scene.Correction(timesheet), [timesheet], Entry(-600), Entry(500, day: 1)));
        Done(Save(scene, scene.Correction(timesheet), [timesheet], Entry(-600), Entry(600, day: 1)));
        Done(Save(scene, scene.Correction(timesheet), [timesheet], Entry(-60, isChargeable: false)));
    }

    [Fact]
    public void What_a_correction_takes_away_is_gone_once_it_is_handed_in_and_what_it_adds_is_there_once_it_is_approved()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Charged, Entry(600), Entry(300) with { MatterReference = "L/88" });
        var (less, more) = (scene.Correction(timesheet), scene.Correction(timesheet));
        Done(Save(scene, less, [timesheet], Entry(-100)));
        Done(Save(scene, more, [timesheet], Entry(40)));
        Assert.Equal((900, 600), (timesheet.ChargeableWith([less, more]), timesheet.ChargeableWith([less, more], "L/77")));

        scene.Advance(less, Submitted, timesheet);
        scene.Advance(more, Submitted, timesheet);
        Assert.Equal((800, 500, 300), (timesheet.ChargeableWith([less, more]), timesheet.ChargeableWith([less, more], "L/77"), timesheet.ChargeableWith([less, more], "L/88")));

        Done(less.Confirm(scene.Placed.Supervisor, scene.Now, less.Version, scene.Placement));
        Done(more.Confirm(scene.Placed.Supervisor, scene.Now, more.Version, scene.Placement));
        Done(more.Approve(scene.Placed.BudgetHolder, scene.Now, more.Version, scene.Placement, [], scene.Units));
        Assert.Equal((840, 540), (timesheet.ChargeableWith([less, more]), timesheet.ChargeableWith([less, more], "L/77")));
    }

    [Fact]
    public void A_second_correction_is_reckoned_on_the_first_and_waits_for_it()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Approved, Entry(600));
        var first = scene.Correction(timesheet);
        Done(Save(scene, first, [timesheet], Entry(-400)));
        Refused("CorrectionOpen", timesheet.Correct(scene.Placed.Officer, scene.Now, timesheet.Version, Guid.CreateVersion7(), "Again.", [first], out _));
        scene.Advance(first, Approved, timesheet);

        var second = scene.Correction(timesheet, first);

        Assert.Equal(200, second.BeforeMinutes);
        Refused("BelowNothing", Save(scene, second, [timesheet, first], Entry(-201)));
        Done(Save(scene, second, [timesheet, first], Entry(-200)));
        Assert.Equal(0, second.AfterMinutes);
        Refused("CorrectsACorrection", first.Correct(scene.Placed.Officer, scene.Now, first.Version, Guid.CreateVersion7(), "Again.", [], out _));
    }

    [Fact]
    public void Time_moves_from_one_day_to_another_and_from_charged_to_not_charged()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Approved, Entry(600));
        var correction = scene.Correction(timesheet);

        Done(Save(scene, correction, [timesheet], Entry(-600), Entry(500, day: 1), Entry(100, day: 1, isChargeable: false)));

        Assert.Equal((0, -100, 600, 500), (correction.Minutes, correction.ChargeableMinutes, correction.AfterMinutes, correction.AfterChargeableMinutes));
    }

    [Fact]
    public void What_a_correction_adds_is_held_against_the_day_and_the_cap_and_what_it_takes_away_is_not()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Approved, Entry(600));
        var correction = scene.Correction(timesheet);
        scene.CapLeft = 100;
        scene.ElsewhereByDay[Monday] = 1_400;

        Refused("MoreThanADay", Save(scene, correction, [timesheet], Entry(41)));
        Refused("OverTheCap", Save(scene, correction, [timesheet], Entry(101, day: 1)));
        Done(Save(scene, correction, [timesheet], Entry(-101), Entry(100, day: 1)));
        scene.CapLeft = -5_000;
        Done(Save(scene, correction, [timesheet], Entry(-101), Entry(100, day: 1)));
    }

    [Fact]
    public void Only_the_officer_corrects_and_says_why()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Approved);

        Refused("NotTheOfficer", timesheet.Correct(scene.Placed.Supervisor, scene.Now, timesheet.Version, Guid.CreateVersion7(), "Wrong.", [], out _));
        Refused("ReasonMissing", timesheet.Correct(scene.Placed.Officer, scene.Now, timesheet.Version, Guid.CreateVersion7(), " ", [], out _));
        Refused("Stale", timesheet.Correct(scene.Placed.Officer, scene.Now, timesheet.Version - 1, Guid.CreateVersion7(), "Wrong.", [], out var correction));
        Assert.Null(correction);
    }

    [Fact]
    public void A_large_correction_of_a_large_week_is_not_little()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Approved, Entry(1_200));
        var correction = scene.Correction(timesheet);
        Done(Save(scene, correction, [timesheet], Entry(-1_100)));
        scene.Advance(correction, Submitted, timesheet);

        Refused("TooMuchForOnePerson", correction.ConfirmAndApprove(scene.Both, scene.Now, correction.Version, scene.Placement, [timesheet], scene.Units));
        Assert.Equal(104_600 + 95_883, correction.WeekPence(scene.Placement, [timesheet, correction], scene.Units));
    }

    [Fact]
    public void What_a_correction_takes_away_is_free_for_others_only_once_it_is_approved()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Approved, Entry(1_000));
        var correction = scene.Correction(timesheet);
        Done(Save(scene, correction, [timesheet], Entry(-900), Entry(200, day: 1)));
        var other = scene.Opened();

        var before = OtherTime.Of(other, [timesheet, correction, other], 2_000);
        scene.Advance(correction, Approved, timesheet);
        var after = OtherTime.Of(other, [timesheet, correction, other], 2_000);

        Assert.Equal((1_000, 200, 1_000), (before.On(Monday), before.On(Monday.AddDays(1)), before.CapLeftMinutes));
        Assert.Equal((100, 200, 1_700), (after.On(Monday), after.On(Monday.AddDays(1)), after.CapLeftMinutes));
        Assert.Empty(after.Corrected);
        Assert.Equal([timesheet], OtherTime.Of(correction, [timesheet, correction, other], 2_000).Corrected);
    }

    [Fact]
    public void Without_what_it_corrects_nothing_is_reckoned()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Approved);

        Assert.Throws<ArgumentException>(() => Save(scene, scene.Correction(timesheet), [], Entry(-1)));
    }

    private static Outcome Save(HoursScene scene, Timesheet correction, Timesheet[] corrected, params EntryTerms[] entries) =>
        scene.SaveAs(scene.Placed.Officer, correction, scene.Other(corrected), entries);
}
