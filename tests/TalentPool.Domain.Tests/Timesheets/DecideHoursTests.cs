using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Tests.Placements;
using TalentPool.Domain.Timesheets;
using static TalentPool.Domain.Tests.Timesheets.HoursScene;
using static TalentPool.Domain.Timesheets.TimesheetStatus;

namespace TalentPool.Domain.Tests.Timesheets;

public sealed class DecideHoursTests
{
    [Fact]
    public void Each_step_keeps_who_did_it_and_when()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted);
        scene.Now = scene.Now.AddHours(1);
        Done(timesheet.Confirm(scene.Placed.Supervisor, scene.Now, timesheet.Version, scene.Placement));
        var confirmedAt = scene.Now;
        scene.Now = scene.Now.AddHours(1);
        Done(timesheet.Approve(scene.Placed.BudgetHolder, scene.Now, timesheet.Version, scene.Placement, [], scene.Units));

        Assert.Equal((scene.Placed.Supervisor.PersonId, (Guid?)null, confirmedAt), (timesheet.ConfirmedById, timesheet.ConfirmedForId, timesheet.ConfirmedAt));
        Assert.Equal((scene.Placed.BudgetHolder.PersonId, (Guid?)null, scene.Now), (timesheet.ApprovedById, timesheet.ApprovedForId, timesheet.ApprovedAt));
        Assert.Collection(
            timesheet.TakeEvents(),
            confirmed => Assert.Equal(scene.Placed.Supervisor.PersonId, Assert.IsType<TimesheetConfirmed>(confirmed).ById),
            approved => Assert.Equal((744, 744), (Assert.IsType<TimesheetApproved>(approved).Minutes, ((TimesheetApproved)approved).ChargeableMinutes)));
    }

    [Fact]
    public void Only_the_named_supervisor_or_a_deputy_confirms()
    {
        var scene = new HoursScene();
        Actor[] others = [scene.Placed.Requester, scene.Placed.BudgetHolder, scene.Placed.HostHead, scene.Placed.Stranger, scene.BudgetDeputy, Actor.Clock];
        Assert.All(others, by => Refused("NotTheSupervisor", Confirm(scene, by, scene.In(Submitted))));

        var timesheet = scene.In(Submitted);
        Done(Confirm(scene, scene.Deputy, timesheet));
        Assert.Equal((scene.Deputy.PersonId, scene.Placed.Supervisor.PersonId), (timesheet.ConfirmedById, timesheet.ConfirmedForId));
    }

    [Fact]
    public void A_deputy_of_another_authority_or_service_area_confirms_nothing()
    {
        var scene = new HoursScene();
        var supervisor = scene.Placed.Supervisor.PersonId;

        Refused("NotTheSupervisor", Confirm(scene, Standing("Elsewhere", new HeldRole(Role.Officer, PlacementScene.Home, [], supervisor)), scene.In(Submitted)));
        Refused("NotTheSupervisor", Confirm(scene, Standing("Other service", new HeldRole(Role.Officer, PlacementScene.Host, [Guid.NewGuid()], supervisor)), scene.In(Submitted)));
    }

    [Fact]
    public void A_supervisor_who_is_replaced_confirms_no_more()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted);
        var next = Standing("Next", new HeldRole(Role.Officer, PlacementScene.Host, []));
        var placement = scene.Placement;
        Done(placement.NameSupervisor(scene.Placed.Requester, scene.Now, placement.Version, next.PersonId, next.Name));

        Refused("NotTheSupervisor", Confirm(scene, scene.Placed.Supervisor, timesheet));
        Done(Confirm(scene, next, timesheet));
    }

    [Fact]
    public void Only_a_budget_holder_of_the_host_approves()
    {
        var scene = new HoursScene();
        var atHome = Standing("Home budget holder", new HeldRole(Role.BudgetHolder, PlacementScene.Home, []));
        var otherService = Standing("Other service", new HeldRole(Role.BudgetHolder, PlacementScene.Host, [Guid.NewGuid()]));
        Actor[] others = [scene.Placed.Requester, scene.Placed.Supervisor, scene.Placed.HostHead, scene.Placed.Stranger, scene.Deputy, atHome, otherService, Actor.Clock];
        Assert.All(others, by => Refused("NotTheBudgetHolder", Approve(scene, by, scene.In(Confirmed))));

        var timesheet = scene.In(Confirmed);
        Done(Approve(scene, scene.BudgetDeputy, timesheet));
        Assert.Equal((scene.BudgetDeputy.PersonId, scene.Placed.BudgetHolder.PersonId), (timesheet.ApprovedById, timesheet.ApprovedForId));
    }

    [Fact]
    public void Nobody_confirms_approves_or_returns_their_own_hours()
    {
        var scene = new HoursScene();
        var officer = scene.Placed.Officer with
        {
            Roles = [new HeldRole(Role.BudgetHolder, PlacementScene.Host, []), new HeldRole(Role.Officer, PlacementScene.Host, [], scene.Placed.Supervisor.PersonId)],
        };

        Refused("OwnHours", Confirm(scene, officer, scene.In(Submitted)));
        Refused("OwnHours", Approve(scene, officer, scene.In(Confirmed)));
        var little = scene.In(Submitted, Entry(60));
        Refused("OwnHours", little.ConfirmAndApprove(officer, scene.Now, little.Version, scene.Placement, [], scene.Units));
        Refused("OwnHours", little.Return(officer, scene.Now, little.Version, scene.Placement, "No."));
    }

    [Fact]
    public void Nobody_approves_in_the_officers_name()
    {
        var scene = new HoursScene();
        var deputy = Standing("Deputy of the officer", new HeldRole(Role.BudgetHolder, PlacementScene.Host, [], scene.Placed.Officer.PersonId));

        Refused("OwnHours", Approve(scene, deputy, scene.In(Confirmed)));
    }

    [Fact]
    public void Whoever_acted_for_the_home_decides_nothing_for_the_host()
    {
        var scene = new HoursScene();
        var manager = scene.Placed.LineManager with { Roles = [new HeldRole(Role.BudgetHolder, PlacementScene.Host, []), new HeldRole(Role.Officer, PlacementScene.Host, [], scene.Placed.Supervisor.PersonId)] };

        Refused("ActsForBothSides", Confirm(scene, manager, scene.In(Submitted)));
        Refused("ActsForBothSides", Approve(scene, manager, scene.In(Confirmed)));
    }

    [Theory]
    [InlineData(LittleMinutes, null)]
    [InlineData(LittleMinutes + 1, "TooMuchForOnePerson")]
    public void One_person_does_both_for_less_than_two_hundred_and_fifty_pounds(int minutes, string? refusal)
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted, Entry(minutes));

        Assert.Equal(refusal, timesheet.ConfirmAndApprove(scene.Both, scene.Now, timesheet.Version, scene.Placement, [], scene.Units).Refusal?.Name);
        Assert.Equal(refusal is null ? Approved : Submitted, timesheet.Status);
        if (refusal is null)
        {
            Assert.Equal((scene.Both.PersonId, scene.Both.PersonId), (timesheet.ConfirmedById, timesheet.ApprovedById));
            Assert.Equal(24_930, Assert.IsType<TimesheetConfirmedAndApproved>(Assert.Single(timesheet.TakeEvents())).WeekPence);
        }
    }

    [Theory]
    [InlineData(LittleMinutes, null)]
    [InlineData(LittleMinutes + 1, "ConfirmedByOneself")]
    public void Nor_is_the_limit_passed_by_confirming_first_and_approving_afterwards(int minutes, string? refusal)
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted, Entry(minutes));
        Done(Confirm(scene, scene.Both, timesheet));

        Assert.Equal(refusal, Approve(scene, scene.Both, timesheet).Refusal?.Name);
    }

    [Fact]
    public void Nor_by_approving_in_the_name_of_whoever_confirmed_or_for_whom_it_was_confirmed()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted);
        Done(Confirm(scene, scene.Deputy, timesheet));

        Refused("ConfirmedByOneself", Approve(scene, scene.Both, timesheet));
        Refused("ConfirmedByOneself", Approve(scene, Standing("Deputy’s deputy", new HeldRole(Role.BudgetHolder, PlacementScene.Host, [], scene.Deputy.PersonId)), timesheet));
        Done(Approve(scene, scene.Placed.BudgetHolder, timesheet));
    }

    [Theory]
    [InlineData(6, UnitRounding.LineTotal, 282, null)]
    [InlineData(6, UnitRounding.LineTotal, 283, "TooMuchForOnePerson")]
    [InlineData(6, UnitRounding.LineTotal, LittleMinutes, "TooMuchForOnePerson")]
    [InlineData(15, UnitRounding.LineTotal, 285, null)]
    [InlineData(15, UnitRounding.LineTotal, LittleMinutes, "TooMuchForOnePerson")]
    public void The_limit_is_held_against_what_the_units_of_the_terms_would_charge(int unitMinutes, UnitRounding rounding, int minutes, string? refusal)
    {
        var scene = new HoursScene { Units = new ChargeUnits(unitMinutes, rounding) };
        var timesheet = scene.In(Submitted, Entry(minutes));

        Assert.Equal(refusal, timesheet.ConfirmAndApprove(scene.Both, scene.Now, timesheet.Version, scene.Placement, [], scene.Units).Refusal?.Name);
    }

    [Fact]
    public void Each_entry_is_rounded_by_itself_where_the_terms_say_so_and_else_the_sum_of_each_matter()
    {
        var scene = new HoursScene();
        EntryTerms[] entries = [Entry(1), Entry(1, day: 1), Entry(1, day: 2) with { MatterReference = "L/78" }, Entry(1, day: 3, isChargeable: false)];
        var timesheet = scene.In(Submitted, entries);

        // At £52.30 an hour a minute is 87 pence, 3 minutes are £2.62, and a unit of six minutes is £5.23.
        Assert.Equal(174 + 87, timesheet.ChargePence(scene.Placement, ChargeUnits.Exact));
        Assert.Equal(523 + 523, timesheet.ChargePence(scene.Placement, new ChargeUnits(6, UnitRounding.LineTotal)));
        Assert.Equal(3 * 523, timesheet.ChargePence(scene.Placement, new ChargeUnits(6, UnitRounding.EachEntry)));
        Assert.Equal(3 * 523, timesheet.WeekPence(scene.Placement, [], new ChargeUnits(6, UnitRounding.EachEntry)));
    }

    [Fact]
    public void A_correction_counts_in_units_as_well_and_by_its_size()
    {
        var scene = new HoursScene { Units = new ChargeUnits(6, UnitRounding.EachEntry) };
        var correction = scene.CorrectionIn(Submitted);

        Assert.Equal((-1, -523), (correction.Minutes, correction.ChargePence(scene.Placement, scene.Units)));
        Assert.Equal(523, correction.WeekPence(scene.Placement, [], scene.Units));
    }

    [Fact]
    public void Time_that_is_not_charged_is_no_money()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted, Entry(1_000, isChargeable: false), Entry(100));

        Done(timesheet.ConfirmAndApprove(scene.Both, scene.Now, timesheet.Version, scene.Placement, [], scene.Units));
    }

    [Fact]
    public void The_cut_at_the_months_end_makes_no_week_smaller()
    {
        var scene = new HoursScene { Now = Evening(new DateOnly(2026, 4, 5)) };
        var march = scene.In(Submitted, Entry(150) with { Day = new DateOnly(2026, 3, 31) });
        var april = scene.In(Submitted, Entry(150) with { Day = new DateOnly(2026, 4, 1) });

        Refused("TooMuchForOnePerson", march.ConfirmAndApprove(scene.Both, scene.Now, march.Version, scene.Placement, [april], scene.Units));
        Done(march.ConfirmAndApprove(scene.Both, scene.Now, march.Version, scene.Placement, [], scene.Units));
        Assert.Throws<ArgumentException>(() => april.WeekPence(scene.Placement, [scene.Saved(Entry(60))], scene.Units));
    }

    [Fact]
    public void One_person_needs_both_duties_for_both_steps()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted, Entry(60));

        Refused("NotTheBudgetHolder", timesheet.ConfirmAndApprove(scene.Placed.Supervisor, scene.Now, timesheet.Version, scene.Placement, [], scene.Units));
        Refused("NotTheSupervisor", timesheet.ConfirmAndApprove(scene.Placed.BudgetHolder, scene.Now, timesheet.Version, scene.Placement, [], scene.Units));
    }

    [Fact]
    public void What_is_sent_back_has_a_reason_and_comes_again()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Confirmed);
        Refused("ReasonMissing", timesheet.Return(scene.Placed.BudgetHolder, scene.Now, timesheet.Version, scene.Placement, " "));

        Done(timesheet.Return(scene.Placed.BudgetHolder, scene.Now, timesheet.Version, scene.Placement, " Tuesday was leave. "));
        Assert.Equal(("Tuesday was leave.", scene.Placed.BudgetHolder.PersonId, (Guid?)null), (timesheet.ReturnReason, timesheet.ReturnedById, timesheet.ConfirmedById));

        Done(scene.Save(timesheet, Entry(60)));
        Assert.Equal(Returned, timesheet.Status);
        scene.Advance(timesheet, Approved);
        Assert.Equal("Tuesday was leave.", timesheet.ReturnReason);
    }

    [Fact]
    public void Only_the_supervisor_or_a_budget_holder_sends_back()
    {
        var scene = new HoursScene();
        Actor[] deciders = [scene.Placed.Supervisor, scene.Deputy, scene.Placed.BudgetHolder, scene.BudgetDeputy];
        Assert.All(deciders, by =>
        {
            var timesheet = scene.In(Submitted);
            Done(timesheet.Return(by, scene.Now, timesheet.Version, scene.Placement, "No."));
            Assert.Equal(by == scene.Deputy ? scene.Placed.Supervisor.PersonId : by == scene.BudgetDeputy ? scene.Placed.BudgetHolder.PersonId : null, timesheet.ReturnedForId);
        });
        Actor[] others = [scene.Placed.Requester, scene.Placed.HostHead, scene.Placed.Stranger, Actor.Clock];
        Assert.All(others, by =>
        {
            var timesheet = scene.In(Submitted);
            Refused("NotADecider", timesheet.Return(by, scene.Now, timesheet.Version, scene.Placement, "No."));
        });
        var own = scene.In(Submitted);
        Refused("ActsForBothSides", own.Return(scene.Placed.LineManager, scene.Now, own.Version, scene.Placement, "No."));
    }

    [Fact]
    public void A_decision_on_what_somebody_changed_meanwhile_is_refused()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted);
        var seen = timesheet.Version;
        Done(timesheet.Recall(scene.Placed.Officer, scene.Now, seen));
        Done(scene.Save(timesheet, Entry(900)));
        Done(timesheet.Submit(scene.Placed.Officer, scene.Now, timesheet.Version, scene.Placement, scene.Other(), Calendar));

        Assert.Equal(RefusalKind.Stale, timesheet.Confirm(scene.Placed.Supervisor, scene.Now, seen, scene.Placement).Refusal?.Kind);
        Assert.Equal(RefusalKind.Stale, timesheet.ConfirmAndApprove(scene.Both, scene.Now, seen, scene.Placement, [], scene.Units).Refusal?.Kind);
        Assert.Equal(RefusalKind.Stale, timesheet.Return(scene.Placed.Supervisor, scene.Now, seen, scene.Placement, "No.").Refusal?.Kind);
        Assert.Equal(RefusalKind.Stale, timesheet.Recall(scene.Placed.Officer, scene.Now, seen).Refusal?.Kind);
        Done(Confirm(scene, scene.Placed.Supervisor, timesheet));
        Assert.Equal(RefusalKind.Stale, timesheet.Approve(scene.Placed.BudgetHolder, scene.Now, seen, scene.Placement, [], scene.Units).Refusal?.Kind);
    }

    [Fact]
    public void The_months_run_finance_or_the_head_of_the_home_charges_and_keeps_the_statement()
    {
        var scene = new HoursScene();
        Actor[] others = [scene.Placed.BudgetHolder, scene.Placed.HostHead, scene.Placed.LineManager, scene.Placed.Officer];
        Assert.All(others, by => Refused("NotForCharging", scene.In(Approved).Charge(by, scene.Now, Guid.CreateVersion7())));
        Actor[] chargers = [Actor.Clock, scene.Placed.HomeFinance, scene.Placed.HomeHead];
        Assert.All(chargers, by =>
        {
            var (timesheet, statementId) = (scene.In(Approved), Guid.CreateVersion7());
            Done(timesheet.Charge(by, scene.Now, statementId));
            Assert.Equal((statementId, scene.Now), (timesheet.StatementId, timesheet.ChargedAt));
            Refused("NotInThisState", timesheet.Charge(by, scene.Now, statementId));
        });
    }

    [Fact]
    public void Nobody_charges_what_they_or_a_deputy_in_their_name_decided_on_for_the_host()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted);
        Done(Confirm(scene, scene.Deputy, timesheet));
        Done(timesheet.Approve(scene.BudgetDeputy, scene.Now, timesheet.Version, scene.Placement, [], scene.Units));
        var finance = new HeldRole(Role.Finance, PlacementScene.Home, []);

        Assert.All([scene.Deputy, scene.Placed.Supervisor, scene.BudgetDeputy, scene.Placed.BudgetHolder], decider =>
        {
            Refused("ActsForBothSides", timesheet.Charge(decider with { Roles = [finance] }, scene.Now, Guid.CreateVersion7()));
            Refused("ActsForBothSides", timesheet.Charge(Standing("Their deputy", finance with { DeputyForId = decider.PersonId }), scene.Now, Guid.CreateVersion7()));
        });
        Done(timesheet.Charge(Standing("Deputy and more", finance with { DeputyForId = scene.Placed.Supervisor.PersonId }, finance), scene.Now, Guid.CreateVersion7()));
    }

    [Fact]
    public void After_five_working_days_the_deputies_are_asked_too_once()
    {
        // Handed in on Monday 30 March; Good Friday and Easter Monday are no working days.
        var scene = new HoursScene { Now = Evening(new DateOnly(2026, 3, 30)) };
        var timesheet = scene.In(Submitted);
        var due = new DateOnly(2026, 4, 8);
        Assert.Equal((due, new DateOnly(2026, 4, 15)), (timesheet.ConfirmationDueOn(Calendar), timesheet.DeputyConfirmationDueOn(Calendar)));
        timesheet.CatchUp(timesheet.LockedAt(Figures, Calendar), Figures, Calendar);
        timesheet.TakeEvents();

        timesheet.CatchUp(Calendar.AtLocal(due, new TimeOnly(16, 59)), Figures, Calendar);
        Assert.Empty(timesheet.TakeEvents());

        timesheet.CatchUp(Calendar.AtLocal(due, new TimeOnly(23, 0)), Figures, Calendar);
        Assert.Equal(Calendar.AtLocal(due, new TimeOnly(17, 0)), Assert.IsType<TimesheetPassedToDeputy>(Assert.Single(timesheet.TakeEvents())).EffectiveAt);
        Assert.Equal(Submitted, timesheet.Status);

        timesheet.CatchUp(Calendar.AtLocal(due.AddDays(30), new TimeOnly(23, 0)), Figures, Calendar);
        Assert.Empty(timesheet.TakeEvents());

        // The supervisor may still confirm, and what is handed in anew counts anew.
        Done(timesheet.Recall(scene.Placed.Officer, scene.Now.AddDays(40), timesheet.Version));
        Assert.Null(timesheet.ConfirmationDueOn(Calendar));
        Done(timesheet.Submit(scene.Placed.Officer, scene.Now.AddDays(40), timesheet.Version, scene.Placement, scene.Other(), Calendar));
        Assert.Null(timesheet.PassedToDeputyAt);
        Done(Confirm(scene, scene.Placed.Supervisor, timesheet));
    }

    [Fact]
    public void What_is_open_when_the_month_is_locked_is_listed_once_and_stays_as_it_is()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted);
        var locked = timesheet.LockedAt(Figures, Calendar);
        Assert.Equal(Calendar.AtLocal(Calendar.AddWorkingDays(new DateOnly(timesheet.To.Year, timesheet.To.Month, 1).AddMonths(1).AddDays(-1), 1), new TimeOnly(17, 0)), locked);

        timesheet.CatchUp(locked.AddMinutes(-1), Figures, Calendar);
        Assert.DoesNotContain(timesheet.TakeEvents(), happened => happened is TimesheetListedAtLock);

        timesheet.CatchUp(locked, Figures, Calendar);
        Assert.Equal(locked > timesheet.SubmittedAt ? locked : timesheet.SubmittedAt, Assert.Single(timesheet.TakeEvents().OfType<TimesheetListedAtLock>()).EffectiveAt);
        timesheet.CatchUp(locked.AddDays(40), Figures, Calendar);
        Assert.DoesNotContain(timesheet.TakeEvents(), happened => happened is TimesheetListedAtLock);
        Assert.Equal((Submitted, true), (timesheet.Status, timesheet.IsOpenAtLock(locked, Figures, Calendar)));

        Done(Confirm(scene, scene.Placed.Supervisor, timesheet));
        Assert.True(timesheet.IsOpenAtLock(locked, Figures, Calendar));
        Done(Approve(scene, scene.Placed.BudgetHolder, timesheet));
        Assert.False(timesheet.IsOpenAtLock(locked, Figures, Calendar));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 7)]
    public void The_working_day_of_the_lock_is_the_one_that_the_members_agreed_to(int workingDay, int dayOfApril)
    {
        // Hours of March 2026; Good Friday and Easter Monday are no working days.
        var timesheet = new HoursScene { Now = Evening(new DateOnly(2026, 3, 30)) }.In(Submitted);
        var figures = new PolicyFigures { HoursLockWorkingDay = workingDay };
        var locked = timesheet.LockedAt(figures, Calendar);
        Assert.Equal(Calendar.AtLocal(new DateOnly(2026, 4, dayOfApril), new TimeOnly(17, 0)), locked);
        timesheet.TakeEvents();

        timesheet.CatchUp(locked.AddMinutes(-1), figures, Calendar);
        Assert.DoesNotContain(timesheet.TakeEvents(), happened => happened is TimesheetListedAtLock);
        timesheet.CatchUp(locked, figures, Calendar);
        Assert.Contains(timesheet.TakeEvents(), happened => happened is TimesheetListedAtLock);
    }

    [Fact]
    public void Another_placement_is_a_mistake_of_the_program()
    {
        var scene = new HoursScene();
        var timesheet = scene.In(Submitted);

        Assert.Throws<ArgumentException>(() => timesheet.Confirm(scene.Placed.Supervisor, scene.Now, timesheet.Version, new HoursScene().Placement));
    }

    private static Outcome Confirm(HoursScene scene, Actor by, Timesheet timesheet) => timesheet.Confirm(by, scene.Now, timesheet.Version, scene.Placement);

    private static Outcome Approve(HoursScene scene, Actor by, Timesheet timesheet) => timesheet.Approve(by, scene.Now, timesheet.Version, scene.Placement, [], scene.Units);
}
