using TalentPool.Domain.Timesheets;
using static TalentPool.Domain.Timesheets.TimesheetStatus;
using static TalentPool.Domain.Timesheets.TimesheetVerb;

namespace TalentPool.Domain.Tests.Timesheets;

public sealed class TimesheetStatesTests
{
    private const string Written = """
                  Save      Load      Submit     Recall  Confirm    Approve   ConfirmAndApprove  Return    Charge   Correct   Withdraw
        Draft     Draft     Draft     Submitted  -       -          -         -                  -         -        -         Withdrawn
        Submitted -         -         -          Draft   Confirmed  -         Approved           Returned  -        -         -
        Confirmed -         -         -          -       -          Approved  -                  Returned  -        -         -
        Approved  -         -         -          -       -          -         -                  -         Charged  Approved  -
        Returned  Returned  Returned  Submitted  -       -          -         -                  -         -        -         Withdrawn
        Charged   -         -         -          -       -          -         -                  -         -        Charged   -
        Withdrawn -         -         -          -       -          -         -                  -         -        -         -
        """;

    public static TheoryData<TimesheetStatus, TimesheetVerb> EveryStateAndVerb()
    {
        var data = new TheoryData<TimesheetStatus, TimesheetVerb>();
        foreach (var status in Enum.GetValues<TimesheetStatus>())
        {
            foreach (var verb in Enum.GetValues<TimesheetVerb>())
            {
                data.Add(status, verb);
            }
        }

        return data;
    }

    [Fact]
    public void The_table_is_as_it_is_written_here() => WrittenTable.AssertIs(Written, TimesheetStates.Table);

    [Theory]
    [MemberData(nameof(EveryStateAndVerb))]
    public void Every_verb_in_every_state_does_what_the_table_says(TimesheetStatus status, TimesheetVerb verb)
    {
        var scene = new HoursScene();
        var timesheet = status == Withdrawn || verb == Withdraw
            ? scene.CorrectionIn(status)
            : scene.In(status, HoursScene.Entry(HoursScene.LittleMinutes));
        var (version, minutes) = (timesheet.Version, timesheet.Minutes);

        var outcome = Do(scene, timesheet, verb);

        if (TimesheetStates.Table.Allows(status, verb))
        {
            HoursScene.Done(outcome);
            Assert.True(TimesheetStates.Table.Leads(status, verb, timesheet.Status));
            Assert.Equal(version + 1, timesheet.Version);
            Assert.Single(timesheet.TakeEvents());
        }
        else
        {
            HoursScene.Refused("NotInThisState", outcome);
            Assert.Equal((status, version, minutes), (timesheet.Status, timesheet.Version, timesheet.Minutes));
            Assert.Empty(timesheet.TakeEvents());
        }
    }

    [Theory]
    [InlineData(Draft)]
    [InlineData(Submitted)]
    [InlineData(Confirmed)]
    [InlineData(Approved)]
    [InlineData(Returned)]
    [InlineData(Charged)]
    public void Time_alone_never_confirms_approves_or_charges(TimesheetStatus status)
    {
        var scene = new HoursScene();
        var timesheet = scene.In(status);

        for (var days = 1; days < 400; days += 40)
        {
            timesheet.CatchUp(scene.Now.AddDays(days), HoursScene.Figures, HoursScene.Calendar);
            Assert.Equal(status, timesheet.Status);
        }
    }

    internal static Outcome Do(HoursScene scene, Timesheet timesheet, TimesheetVerb verb)
    {
        var (now, seen, placement) = (scene.Now, timesheet.Version, scene.Placement);
        return verb switch
        {
            Save => timesheet.Save(scene.Placed.Officer, now, seen, [HoursScene.Entry(60)], placement, scene.Other(), HoursScene.Calendar),
            Load => timesheet.Load(scene.Placed.LineManager, now, [new OutsideRow(timesheet.HomeAuthorityId, "77", HoursScene.Entry(60))], placement, scene.Other(), HoursScene.Calendar),
            Submit => timesheet.Submit(scene.Placed.Officer, now, seen, placement, scene.Other(), HoursScene.Calendar),
            Recall => timesheet.Recall(scene.Placed.Officer, now, seen),
            Confirm => timesheet.Confirm(scene.Placed.Supervisor, now, seen, placement),
            Approve => timesheet.Approve(scene.Placed.BudgetHolder, now, seen, placement, [], scene.Units),
            ConfirmAndApprove => timesheet.ConfirmAndApprove(scene.Both, now, seen, placement, [], scene.Units),
            Return => timesheet.Return(scene.Placed.Supervisor, now, seen, placement, "Tuesday was a day of leave."),
            Charge => timesheet.Charge(Actor.Clock, now, Guid.CreateVersion7()),
            Withdraw => timesheet.Withdraw(scene.Placed.Officer, now, seen),
            _ => timesheet.Correct(scene.Placed.Officer, now, seen, Guid.CreateVersion7(), "It was Tuesday.", [], out _),
        };
    }
}
