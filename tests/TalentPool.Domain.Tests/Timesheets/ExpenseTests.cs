using TalentPool.Domain.Placements;
using TalentPool.Domain.Tests.Placements;
using TalentPool.Domain.Timesheets;
using static TalentPool.Domain.Tests.Timesheets.HoursScene;
using static TalentPool.Domain.Timesheets.TimesheetStatus;

namespace TalentPool.Domain.Tests.Timesheets;

public sealed class ExpenseTests
{
    private const long CapLeft = 50_000;

    public static TheoryData<TimesheetStatus, TimesheetVerb> EveryStateAndVerb()
    {
        var data = new TheoryData<TimesheetStatus, TimesheetVerb>();
        foreach (var status in Enum.GetValues<TimesheetStatus>())
        {
            // An expense is typed, with its receipt, and never loaded from a case system.
            foreach (var verb in Enum.GetValues<TimesheetVerb>().Where(verb => verb != TimesheetVerb.Load))
            {
                data.Add(status, verb);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndVerb))]
    public void Every_verb_in_every_state_does_what_the_table_says(TimesheetStatus status, TimesheetVerb verb)
    {
        var scene = new HoursScene();
        var expense = In(scene, status);
        var version = expense.Version;

        var outcome = Do(scene, expense, verb);

        if (TimesheetStates.Table.Allows(status, verb))
        {
            Done(outcome);
            Assert.True(TimesheetStates.Table.Leads(status, verb, expense.Status));
            Assert.Equal(version + 1, expense.Version);
            Assert.Single(expense.TakeEvents());
        }
        else
        {
            Refused("NotInThisState", outcome);
            Assert.Equal((status, version), (expense.Status, expense.Version));
            Assert.Empty(expense.TakeEvents());
        }
    }

    [Theory]
    [InlineData(ExpenseKind.Travel, null)]
    [InlineData(ExpenseKind.Accommodation, null)]
    [InlineData(ExpenseKind.Subsistence, null)]
    [InlineData(ExpenseKind.CourtFee, null)]
    [InlineData(ExpenseKind.OtherDisbursement, null)]
    [InlineData(ExpenseKind.Counsel, "IsOutsourcing")]
    [InlineData(ExpenseKind.Expert, "IsOutsourcing")]
    [InlineData(ExpenseKind.Agent, "IsOutsourcing")]
    [InlineData((ExpenseKind)99, "KindUnknown")]
    public void Counsel_experts_and_agents_are_never_an_expense(ExpenseKind kind, string? refusal) =>
        Assert.Equal(refusal, Claim(new HoursScene(), Terms() with { Kind = kind }).Refusal?.Name);

    [Theory]
    [InlineData(0, "AmountOutOfRange")]
    [InlineData(-1, "AmountOutOfRange")]
    [InlineData(1_000_001, "AmountOutOfRange")]
    [InlineData(50_001, "OverTheCap")]
    [InlineData(50_000, null)]
    [InlineData(1, null)]
    public void An_expense_is_money_within_the_cap(long pence, string? refusal) => Assert.Equal(refusal, Claim(new HoursScene(), Terms(pence)).Refusal?.Name);

    [Fact]
    public void The_cap_is_said_in_pounds()
    {
        Assert.Contains("£1,234.05 is left", ExpenseRefusals.OverTheCap(123_405).Sentence);
        Assert.Contains("£0.00 is left", ExpenseRefusals.OverTheCap(-5).Sentence);
    }

    [Fact]
    public void It_is_paid_between_the_agreement_and_today()
    {
        var scene = new HoursScene();

        Done(Claim(scene, Terms() with { PaidOn = PlacementScene.AgreedOn }));
        Refused("OutsideThePlacement", Claim(scene, Terms() with { PaidOn = PlacementScene.AgreedOn.AddDays(-1) }));
        Done(Claim(scene, Terms() with { PaidOn = Calendar.LocalDate(scene.Now) }));
        Refused("PaidAhead", Claim(scene, Terms() with { PaidOn = Calendar.LocalDate(scene.Now).AddDays(1) }));
        Refused("OutsideThePlacement", Claim(new HoursScene(PlacementStatus.Ended), Terms() with { PaidOn = PlacementScene.EndsOn.AddDays(1) }));
        Refused("NeverStarted", Claim(new HoursScene(PlacementStatus.Cancelled), Terms()));
    }

    [Fact]
    public void It_says_what_it_was_for()
    {
        var scene = new HoursScene();

        Refused("DescriptionMissing", Claim(scene, Terms() with { Description = " " }));
        Refused("DescriptionMissing", Claim(scene, Terms() with { Description = new string('x', 501) }));
        Refused("TextTooLong", Claim(scene, Terms() with { MatterReference = new string('x', 101) }));
    }

    [Fact]
    public void Only_the_officer_claims_and_writes_it()
    {
        var scene = new HoursScene();
        Actor[] others = [scene.Placed.LineManager, scene.Placed.Supervisor, scene.Placed.BudgetHolder, scene.Placed.HomeFinance, Actor.Clock];
        Assert.All(others, by =>
        {
            Refused("NotTheOfficer", Claim(scene, Terms(), by));
            var expense = In(scene, Draft);
            Refused("NotTheOfficer", expense.Save(by, scene.Now, expense.Version, Terms(), scene.Placement, CapLeft, Calendar));
        });
    }

    [Fact]
    public void Without_its_receipt_it_is_not_handed_in()
    {
        var scene = new HoursScene();
        Done(Claim(scene, Terms() with { ReceiptId = null }, null, out var expense));

        Refused("ReceiptMissing", expense!.Submit(scene.Placed.Officer, scene.Now, expense.Version, scene.Placement, CapLeft, Calendar));
        Done(expense.Save(scene.Placed.Officer, scene.Now, expense.Version, Terms(), scene.Placement, CapLeft, Calendar));
        Refused("OverTheCap", expense.Submit(scene.Placed.Officer, scene.Now, expense.Version, scene.Placement, 999, Calendar));
        Done(expense.Submit(scene.Placed.Officer, scene.Now, expense.Version, scene.Placement, CapLeft, Calendar));
    }

    [Fact]
    public void Nobody_decides_on_their_own_expense_and_a_stale_decision_is_refused()
    {
        var scene = new HoursScene();
        var officer = scene.Placed.Officer with { Roles = [new HeldRole(Role.BudgetHolder, PlacementScene.Host, [])] };
        var expense = In(scene, Submitted);
        Refused("OwnHours", expense.Confirm(officer, scene.Now, expense.Version, scene.Placement));
        Refused("OwnHours", expense.ConfirmAndApprove(officer, scene.Now, expense.Version, scene.Placement, []));
        Refused("NotTheSupervisor", expense.Confirm(scene.Placed.BudgetHolder, scene.Now, expense.Version, scene.Placement));
        Refused("Stale", expense.Confirm(scene.Placed.Supervisor, scene.Now, expense.Version - 1, scene.Placement));

        var confirmed = In(scene, Confirmed);
        Refused("OwnHours", confirmed.Approve(officer, scene.Now, confirmed.Version, scene.Placement, []));
        Refused("NotTheBudgetHolder", confirmed.Approve(scene.Placed.Supervisor, scene.Now, confirmed.Version, scene.Placement, []));
        Done(confirmed.Approve(scene.BudgetDeputy, scene.Now, confirmed.Version, scene.Placement, []));
        Assert.Equal(scene.Placed.BudgetHolder.PersonId, confirmed.ApprovedForId);
    }

    [Theory]
    [InlineData(24_999, null)]
    [InlineData(25_000, "TooMuchForOnePerson")]
    public void One_person_does_both_for_less_than_two_hundred_and_fifty_pounds(long pence, string? refusal)
    {
        var scene = new HoursScene();
        var expense = In(scene, Submitted, pence);

        Assert.Equal(refusal, expense.ConfirmAndApprove(scene.Both, scene.Now, expense.Version, scene.Placement, []).Refusal?.Name);

        var byTwoSteps = In(scene, Submitted, pence);
        Done(byTwoSteps.Confirm(scene.Both, scene.Now, byTwoSteps.Version, scene.Placement));
        Assert.Equal(refusal is null ? null : "ConfirmedByOneself", byTwoSteps.Approve(scene.Both, scene.Now, byTwoSteps.Version, scene.Placement, []).Refusal?.Name);
    }

    [Fact]
    public void A_correction_takes_away_no_more_than_was_claimed_and_needs_no_receipt_for_it()
    {
        var scene = new HoursScene();
        var expense = In(scene, Charged, 10_000);
        Refused("BelowNothing", Correct(scene, expense, -10_001, [], out _));
        Refused("AmountOutOfRange", Correct(scene, expense, 0, [], out _));
        Refused("OverTheCap", Correct(scene, expense, CapLeft + 1, [], out _));
        Done(Correct(scene, expense, -4_000, [], out var first));
        Refused("CorrectionOpen", Correct(scene, expense, -1, [first!], out _));
        Assert.Equal((10_000, -4_000, 6_000), (first!.BeforePence, first.Pence, first.AfterPence));
        Assert.Equal((Charged, 10_000), (expense.Status, expense.Pence));

        Advance(scene, first, Approved);
        Refused("BelowNothing", Correct(scene, expense, -6_001, [first], out _));
        Done(Correct(scene, expense, -6_000, [first], out var second));
        Assert.Equal(0, second!.AfterPence);
        Refused("CorrectsACorrection", Correct(scene, first, -1, [], out _));
    }

    [Fact]
    public void After_five_working_days_the_deputies_are_asked_too_and_nothing_else_happens()
    {
        var scene = new HoursScene();
        var expense = In(scene, Submitted);

        expense.CatchUp(scene.Now.AddDays(60), Figures, Calendar);
        expense.CatchUp(scene.Now.AddDays(61), Figures, Calendar);

        Assert.Single(expense.TakeEvents().OfType<ExpensePassedToDeputy>());
        Assert.Equal(Submitted, expense.Status);
    }

    [Fact]
    public void What_is_open_when_the_month_of_the_payment_is_locked_is_listed_once_and_stays_as_it_is()
    {
        var scene = new HoursScene();
        var expense = In(scene, Submitted);
        var locked = expense.LockedAt(Figures, Calendar);
        Assert.Equal(Calendar.AtLocal(Calendar.AddWorkingDays(new DateOnly(expense.PaidOn.Year, expense.PaidOn.Month, 1).AddMonths(1).AddDays(-1), 1), new TimeOnly(17, 0)), locked);

        expense.CatchUp(locked.AddMinutes(-1), Figures, Calendar);
        Assert.DoesNotContain(expense.TakeEvents(), happened => happened is ExpenseListedAtLock);
        Assert.False(expense.IsOpenAtLock(locked.AddMinutes(-1), Figures, Calendar));

        expense.CatchUp(locked, Figures, Calendar);
        expense.CatchUp(locked.AddDays(40), Figures, Calendar);
        Assert.Equal(locked > expense.SubmittedAt ? locked : expense.SubmittedAt, Assert.Single(expense.TakeEvents().OfType<ExpenseListedAtLock>()).EffectiveAt);
        Assert.Equal((Submitted, true), (expense.Status, expense.IsOpenAtLock(locked, Figures, Calendar)));

        Done(Do(scene, expense, TimesheetVerb.Confirm));
        Assert.True(expense.IsOpenAtLock(locked, Figures, Calendar));
        Done(Do(scene, expense, TimesheetVerb.Approve));
        Assert.False(expense.IsOpenAtLock(locked, Figures, Calendar));
    }

    [Fact]
    public void An_expense_that_turns_out_to_be_of_another_month_is_listed_with_that_month()
    {
        var scene = new HoursScene();
        var expense = In(scene, Submitted);
        var locked = expense.LockedAt(Figures, Calendar);
        expense.CatchUp(locked, Figures, Calendar);
        Assert.NotNull(expense.ListedAt);

        scene.Now = Evening(Monday.AddMonths(1));
        Done(expense.Recall(scene.Placed.Officer, scene.Now, expense.Version));
        Done(expense.Save(scene.Placed.Officer, scene.Now, expense.Version, expense.ToTerms() with { PaidOn = Monday.AddDays(1) }, scene.Placement, CapLeft, Calendar));
        Assert.NotNull(expense.ListedAt);
        Done(expense.Save(scene.Placed.Officer, scene.Now, expense.Version, expense.ToTerms() with { PaidOn = Monday.AddMonths(1) }, scene.Placement, CapLeft, Calendar));
        Done(expense.Submit(scene.Placed.Officer, scene.Now, expense.Version, scene.Placement, CapLeft, Calendar));
        expense.TakeEvents();

        expense.CatchUp(expense.LockedAt(Figures, Calendar), Figures, Calendar);

        Assert.Single(expense.TakeEvents().OfType<ExpenseListedAtLock>());
    }

    private static ExpenseTerms Terms(long pence = 1_000) => new(ExpenseKind.Travel, Monday, pence, "Train to court", "L/77", Guid.CreateVersion7());

    private static Outcome Claim(HoursScene scene, ExpenseTerms terms, Actor? by = null) => Claim(scene, terms, by, out _);

    private static Outcome Claim(HoursScene scene, ExpenseTerms terms, Actor? by, out Expense? expense) =>
        Expense.Claim(by ?? scene.Placed.Officer, scene.Now, Guid.CreateVersion7(), scene.Placement, terms, CapLeft, Calendar, out expense);

    private static Expense In(HoursScene scene, TimesheetStatus status, long pence = 1_000)
    {
        Done(Claim(scene, Terms(pence), null, out var expense));
        Advance(scene, expense!, status);
        return expense!;
    }

    private static void Advance(HoursScene scene, Expense expense, TimesheetStatus status)
    {
        TimesheetVerb[] verbs = status switch
        {
            Draft => [],
            Submitted => [TimesheetVerb.Submit],
            Withdrawn => [TimesheetVerb.Withdraw],
            Returned => [TimesheetVerb.Submit, TimesheetVerb.Return],
            Confirmed => [TimesheetVerb.Submit, TimesheetVerb.Confirm],
            Approved => [TimesheetVerb.Submit, TimesheetVerb.Confirm, TimesheetVerb.Approve],
            _ => [TimesheetVerb.Submit, TimesheetVerb.Confirm, TimesheetVerb.Approve, TimesheetVerb.Charge],
        };
        foreach (var verb in verbs)
        {
            Done(Do(scene, expense, verb));
        }

        Assert.Equal(status, expense.Status);
        expense.TakeEvents();
    }

    [Fact]
    public void Several_claims_of_one_week_are_not_little_because_each_of_them_is()
    {
        var scene = new HoursScene();
        var (first, second) = (In(scene, Submitted, 20_000), In(scene, Submitted, 20_000));

        Refused("TooMuchForOnePerson", first.ConfirmAndApprove(scene.Both, scene.Now, first.Version, scene.Placement, [second]));

        var draft = In(scene, Draft, 20_000);
        Done(first.ConfirmAndApprove(scene.Both, scene.Now, first.Version, scene.Placement, [draft]));
    }

    [Fact]
    public void A_withdrawn_expense_holds_nothing_of_the_cap_and_a_withdrawn_correction_lets_another_begin()
    {
        var scene = new HoursScene();
        var draft = In(scene, Draft, 5_000);
        Assert.Equal(5_000, draft.HeldPence);
        Done(draft.Withdraw(scene.Placed.Officer, scene.Now, draft.Version));
        Assert.Equal(0, draft.HeldPence);

        var approved = In(scene, Approved, 5_000);
        Done(Correct(scene, approved, 1_000, [], out var correction));
        Refused("CorrectionOpen", Correct(scene, approved, 2_000, [correction!], out _));
        Done(correction!.Withdraw(scene.Placed.Officer, scene.Now, correction.Version));
        Done(Correct(scene, approved, 2_000, [correction], out var another));
        Assert.Equal((5_000, 7_000), (another!.BeforePence, another.AfterPence));
        Assert.Equal(5_000, approved.PenceWith([correction, another]));
    }

    [Fact]
    public void Whoever_has_decided_on_it_for_the_host_neither_charges_it_nor_acts_for_the_home_again()
    {
        var scene = new HoursScene();
        var finance = new Actor(scene.Placed.BudgetHolder.PersonId, "Budget holder", scene.Placement.HostAuthorityId,
            [.. scene.Placed.BudgetHolder.Roles, new HeldRole(Role.Finance, scene.Placement.HomeAuthorityId, [])]);
        var expense = In(scene, Approved);

        Refused("ActsForBothSides", expense.Charge(finance, scene.Now, Guid.CreateVersion7()));
        Assert.Contains(finance.PersonId, scene.Placement.ActedForHost);
        Assert.Equal("ActsForBothSides", scene.Placement.ActFor(finance, Side.Home)?.Name);
    }

    [Fact]
    public void What_a_statement_has_taken_back_is_not_taken_away_once_more()
    {
        var scene = new HoursScene();
        var expense = In(scene, Approved);
        var pence = expense.Pence;

        Refused("TakenBackAlready", Correct(scene, expense, -1, [], out _, takenBack: pence));
        Refused("TakenBackAlready", Correct(scene, expense, -101, [], out _, takenBack: pence - 100));
        Done(Correct(scene, expense, 1, [], out _, takenBack: pence));
        Done(Correct(scene, expense, -100, [], out var correction, takenBack: pence - 100));
        Refused("TakenBackAlready", correction!.Save(scene.Placed.Officer, scene.Now, correction.Version, correction.ToTerms() with { Pence = -101 }, scene.Placement, CapLeft, Calendar, pence - 100));
        Refused("TakenBackAlready", correction.Submit(scene.Placed.Officer, scene.Now, correction.Version, scene.Placement, CapLeft, Calendar, pence));
        Assert.Equal(pence, expense.LeftWith([correction]));
        Done(correction.Submit(scene.Placed.Officer, scene.Now, correction.Version, scene.Placement, CapLeft, Calendar, pence - 100));
        Assert.Equal(pence - 100, expense.LeftWith([correction]));
    }

    private static Outcome Correct(HoursScene scene, Expense expense, long pence, Expense[] corrections, out Expense? correction, long takenBack = 0) => expense.Correct(
        scene.Placed.Officer, scene.Now, expense.Version, Guid.CreateVersion7(), "A return ticket.", Terms(pence) with { ReceiptId = pence < 0 ? null : Guid.CreateVersion7() },
        corrections, scene.Placement, CapLeft, Calendar, out correction, takenBack);

    private static Outcome Do(HoursScene scene, Expense expense, TimesheetVerb verb)
    {
        var (now, seen, placement) = (scene.Now, expense.Version, scene.Placement);
        return verb switch
        {
            TimesheetVerb.Save => expense.Save(scene.Placed.Officer, now, seen, Terms(), placement, CapLeft, Calendar),
            TimesheetVerb.Submit => expense.Submit(scene.Placed.Officer, now, seen, placement, CapLeft, Calendar),
            TimesheetVerb.Recall => expense.Recall(scene.Placed.Officer, now, seen),
            TimesheetVerb.Confirm => expense.Confirm(scene.Placed.Supervisor, now, seen, placement),
            TimesheetVerb.Approve => expense.Approve(scene.Placed.BudgetHolder, now, seen, placement, []),
            TimesheetVerb.ConfirmAndApprove => expense.ConfirmAndApprove(scene.Both, now, seen, placement, []),
            TimesheetVerb.Return => expense.Return(scene.Placed.Supervisor, now, seen, placement, "No receipt can be read."),
            TimesheetVerb.Charge => expense.Charge(Actor.Clock, now, Guid.CreateVersion7()),
            TimesheetVerb.Withdraw => expense.Withdraw(scene.Placed.Officer, now, seen),
            _ => Correct(scene, expense, -1, [], out _),
        };
    }
}
