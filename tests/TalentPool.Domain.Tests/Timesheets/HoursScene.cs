using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Tests.Placements;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Domain.Tests.Timesheets;

/// <summary>A placement that is running, the people who deal with its hours, and a timesheet in the state that a test wants.</summary>
internal sealed class HoursScene
{
    /// <summary>The Monday of the placement's first week.</summary>
    public static readonly DateOnly Monday = PlacementScene.StartsOn;

    public static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public static readonly PolicyFigures Figures = new();

    /// <summary>The longest time that is under £250 at the placement's rate of £52.30 an hour.</summary>
    public const int LittleMinutes = 286;

    private long _lastEntryId;

    public HoursScene(PlacementStatus status = PlacementStatus.Active)
    {
        Placed = PlacementScene.In(status);
        Now = Placed.Now > Evening(Monday.AddDays(6)) ? Placed.Now : Evening(Monday.AddDays(6));
        Both = Placed.Supervisor with { Roles = [.. Placed.Supervisor.Roles, new HeldRole(Role.BudgetHolder, PlacementScene.Host, [])] };
        Deputy = Standing("Deputy", new HeldRole(Role.Officer, PlacementScene.Host, [], Placed.Supervisor.PersonId));
        BudgetDeputy = Standing("Budget deputy", new HeldRole(Role.BudgetHolder, PlacementScene.Host, [], Placed.BudgetHolder.PersonId));
    }

    public PlacementScene Placed { get; }

    public Placement Placement => Placed.Placement;

    public DateTime Now { get; set; }

    /// <summary>The supervisor, who here holds the budget too.</summary>
    public Actor Both { get; }

    public Actor Deputy { get; }

    public Actor BudgetDeputy { get; }

    public Dictionary<DateOnly, int> ElsewhereByDay { get; } = [];

    public int CapLeft { get; set; } = 240 * 60;

    /// <summary>In which the terms have time charged: as worked, unless a test says otherwise.</summary>
    public ChargeUnits Units { get; set; } = ChargeUnits.Exact;

    /// <summary>What statements have taken back, by matter.</summary>
    public Dictionary<string, int> TakenBack { get; } = [];

    public OtherTime Other(params Timesheet[] corrected) => new(ElsewhereByDay, CapLeft) { Corrected = corrected, TakenBack = TakenBack };

    public static DateTime Evening(DateOnly day) => Calendar.AtLocal(day, new TimeOnly(18, 0));

    /// <summary>A person of the host, with these roles.</summary>
    public static Actor Standing(string name, params HeldRole[] roles) => new(Guid.CreateVersion7(), name, PlacementScene.Host, roles);

    public static EntryTerms Entry(int minutes, int day = 0, bool isChargeable = true) =>
        new(null, Monday.AddDays(day), minutes, "Drafting", "L/77", "Particulars of claim", "The client was late.", isChargeable, isChargeable ? "" : "Induction");

    public Timesheet Opened(TimesheetPeriod? period = null)
    {
        var outcome = Timesheet.Open(Placed.Officer, Now, Guid.CreateVersion7(), Placement, period ?? TimesheetPeriod.Of(Monday), false, Calendar, out var timesheet);
        Assert.True(outcome.IsDone, outcome.ToString());
        return timesheet!;
    }

    public Timesheet Saved(params EntryTerms[] entries)
    {
        var timesheet = Opened(entries.Length > 0 ? TimesheetPeriod.Of(entries[0].Day) : null);
        Done(Save(timesheet, entries.Length > 0 ? entries : [Entry(444), Entry(300, day: 1)]));
        return timesheet;
    }

    public Timesheet In(TimesheetStatus status, params EntryTerms[] entries)
    {
        var timesheet = Saved(entries);
        Advance(timesheet, status);
        timesheet.TakeEvents();
        return timesheet;
    }

    /// <summary>A correction of approved hours in the state, which alone is withdrawn.</summary>
    public Timesheet CorrectionIn(TimesheetStatus status)
    {
        var corrected = In(TimesheetStatus.Approved, Entry(LittleMinutes));
        var correction = Correction(corrected);
        Done(correction.Save(Placed.Officer, Now, correction.Version, [Entry(-1)], Placement, Other(corrected), Calendar));
        if (status == TimesheetStatus.Withdrawn)
        {
            Done(correction.Withdraw(Placed.Officer, Now, correction.Version));
        }
        else
        {
            Advance(correction, status, corrected);
        }

        correction.TakeEvents();
        return correction;
    }

    /// <summary>Takes a draft by the ordinary steps to the state.</summary>
    public void Advance(Timesheet timesheet, TimesheetStatus status, params Timesheet[] corrected)
    {
        if (status == TimesheetStatus.Draft)
        {
            return;
        }

        Done(timesheet.Submit(Placed.Officer, Now, timesheet.Version, Placement, Other(corrected), Calendar));
        if (status == TimesheetStatus.Returned)
        {
            Done(timesheet.Return(Placed.Supervisor, Now, timesheet.Version, Placement, "Tuesday was a day of leave."));
        }

        if (status is TimesheetStatus.Confirmed or TimesheetStatus.Approved or TimesheetStatus.Charged)
        {
            Done(timesheet.Confirm(Placed.Supervisor, Now, timesheet.Version, Placement));
        }

        if (status is TimesheetStatus.Approved or TimesheetStatus.Charged)
        {
            Done(timesheet.Approve(Placed.BudgetHolder, Now, timesheet.Version, Placement, [], Units));
        }

        if (status == TimesheetStatus.Charged)
        {
            Done(timesheet.Charge(Actor.Clock, Now, Guid.CreateVersion7()));
        }

        Assert.Equal(status, timesheet.Status);
    }

    public Outcome Save(Timesheet timesheet, params EntryTerms[] entries) => SaveAs(Placed.Officer, timesheet, Other(), entries);

    public Outcome SaveAs(Actor by, Timesheet timesheet, OtherTime other, params EntryTerms[] entries)
    {
        var outcome = timesheet.Save(by, Now, timesheet.Version, entries, Placement, other, Calendar);
        GiveIds(timesheet);
        return outcome;
    }

    public Timesheet Correction(Timesheet of, params Timesheet[] others)
    {
        Done(of.Correct(Placed.Officer, Now, of.Version, Guid.CreateVersion7(), "It was Tuesday.", others, out var correction));
        return correction!;
    }

    /// <summary>As the database does when it stores them.</summary>
    public void GiveIds(Timesheet timesheet)
    {
        foreach (var entry in timesheet.Entries.Where(entry => entry.Id == 0))
        {
            typeof(TimesheetEntry).GetProperty(nameof(TimesheetEntry.Id))!.SetValue(entry, ++_lastEntryId);
        }
    }

    public static void Done(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());

    public static void Refused(string name, Outcome outcome) => Assert.Equal(name, outcome.Refusal?.Name);
}
