using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Timesheets.Expenses;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

/// <summary>Three hours on one matter are line 1 of the month’s statement, four on another line 2. What a dispute gives back of them a correction does not, and the other way round.</summary>
public sealed class GivenBackOnceTests : IAsyncLifetime
{
    private World _world = null!;
    private RechargeScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await RechargeScene.OneWeek(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Hours_that_a_statement_has_taken_back_are_taken_away_by_no_correction()
    {
        var statement = await _scene.Disputed(1, 2);
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 1, LineCredit.All(statement.Line(1)!.Figures)));
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 2, new LineCredit(5_230)));

        Assert.Equal("TakenBackAlready", (await Correct(-1, "M-77")).Refusal?.Name);
        Assert.Equal("TakenBackAlready", (await Correct(-181, "M-88")).Refusal?.Name);
        OfferScene.Must(await Correct(-180, "M-88"));
        await _scene.Proves();
    }

    [Fact]
    public async Task Hours_that_a_correction_takes_away_are_taken_back_by_no_credit_from_when_it_is_handed_in()
    {
        var statement = await _scene.Disputed(1, 2);
        OfferScene.Must(await Correct(-60, "M-77"));

        var refused = (await _scene.Uphold(_scene.HomeHead, statement.Id, 1, LineCredit.All(statement.Line(1)!.Figures))).Refusal!;
        Assert.Equal(("CorrectedAlready", true), (refused.Name, refused.Sentence.Contains("At most £104.60", StringComparison.Ordinal)));
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 1, new LineCredit(10_460, 120)));
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 2, LineCredit.All(statement.Line(2)!.Figures)));
        await _scene.Proves();
    }

    [Fact]
    public async Task A_correction_that_is_sent_back_takes_nothing_away_and_is_handed_in_again_only_as_far_as_hours_are_left()
    {
        var statement = await _scene.Disputed(1);
        OfferScene.Must(await Correct(-180, "M-77"));
        var correction = await Correction();
        OfferScene.Must(await _scene.Hours.Return(_scene.Hours.Supervisor, correction.Id));
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 1, LineCredit.All(statement.Line(1)!.Figures)));

        Assert.Equal("TakenBackAlready", (await Correct(-180, "M-77")).Refusal?.Name);
        await _scene.Proves();
    }

    [Fact]
    public async Task Finance_officers_and_the_arbiter_are_held_to_what_corrections_leave()
    {
        var arbiter = await _scene.Arbiter();
        var statement = await _scene.Disputed(1);
        OfferScene.Must(await Correct(-60, "M-77"));
        OfferScene.Must(await _scene.Reject(_scene.HomeHead, statement.Id, 1));
        OfferScene.Must(await _scene.Contest(_scene.HostHead, statement.Id, 1));

        Assert.Equal("CorrectedAlready", (await _scene.View(_scene.HomeFinance, statement.Id, 1, new LineCredit(15_690, 180))).Refusal?.Name);
        OfferScene.Must(await _scene.View(_scene.HomeFinance, statement.Id, 1, LineCredit.None));
        OfferScene.Must(await _scene.View(_scene.HostFinance, statement.Id, 1, new LineCredit(10_460, 120)));
        Assert.Equal("CorrectedAlready", (await _scene.Arbitrate(arbiter, statement.Id, 1, new LineCredit(10_461, 120))).Refusal?.Name);
        OfferScene.Must(await _scene.Arbitrate(arbiter, statement.Id, 1, new LineCredit(10_460, 120)));
        await _scene.Proves();
    }

    [Fact]
    public async Task What_is_charged_again_is_not_taken_back_and_may_be_corrected()
    {
        var statement = await _scene.Disputed(1);
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 1, LineCredit.All(statement.Line(1)!.Figures, chargesAgain: true)));

        OfferScene.Must(await Correct(-180, "M-77"));
        await _scene.Proves();
    }

    [Fact]
    public async Task An_expense_is_given_back_once_as_well()
    {
        var expenses = await ExpenseScene.On(_scene.Hours);
        var (first, second) = (await expenses.Approved(4_500), await expenses.Approved(2_000));
        var statement = await _scene.Disputed(3);
        Assert.Equal((LineKind.Expense, 6_500L), (statement.Line(3)!.Kind, statement.Line(3)!.AmountPence));
        OfferScene.Must(await CorrectExpense(expenses, first, 500));

        var refused = (await _scene.Uphold(_scene.HomeHead, statement.Id, 3, new LineCredit(2_501))).Refusal!;
        Assert.Equal(("CorrectedAlready", true), (refused.Name, refused.Sentence.Contains("At most £25.00", StringComparison.Ordinal)));
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 3, new LineCredit(1_500)));
        Assert.Equal("TakenBackAlready", (await CorrectExpense(expenses, second, 1_499)).Refusal?.Name);
        OfferScene.Must(await CorrectExpense(expenses, second, 1_500));
        await _scene.Proves();
    }

    private async Task<Outcome> Correct(int minutes, string matter)
    {
        var sheets = await _scene.Hours.Sheets();
        var seen = sheets.Find(sheet => sheet is { IsCorrection: true, Status: TimesheetStatus.Returned }) ?? sheets.Single(sheet => !sheet.IsCorrection);
        return await _scene.Hours.Correct(_scene.Hours.Officer, seen, HoursScene.Entry(HoursScene.Monday, minutes) with { MatterReference = matter });
    }

    private async Task<Timesheet> Correction() => (await _scene.Hours.Sheets()).Single(sheet => sheet.IsCorrection);

    private async Task<Outcome> CorrectExpense(ExpenseScene expenses, Guid id, long shouldBe)
    {
        var seen = await expenses.Expense(id);
        return await _world.Use<CorrectExpenseHandler>().Handle(HoursScene.By(_scene.Hours.Officer), new CorrectExpense(id, seen.Version, seen.Pence, shouldBe, "A single ticket.", null));
    }
}
