using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Domain.Waiting;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Privacy;
using TalentPool.Features.Timesheets.Expenses;
using TalentPool.Features.Waiting;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.ExpenseScene;

namespace TalentPool.Tests.Features.Timesheets;

public sealed class ExpenseTests : IAsyncLifetime
{
    private World _world = null!;
    private ExpenseScene _scene = null!;

    private HoursScene Hours => _scene.Hours;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await Of(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task An_expense_is_claimed_confirmed_and_approved_and_each_is_told_what_is_theirs_and_the_evidence_holds()
    {
        await Evidence.EvidenceScene.Adopt(_world, Hours.Placed.Requester.Id, Hours.Placed.Offers.GapId);
        var expense = await _scene.Submitted(26_000);
        Assert.Contains(nameof(ExpenseSubmitted), await Hours.Placed.Told(Hours.Supervisor));

        OfferScene.Must(await _scene.Confirm(Hours.Supervisor, expense.Id));
        Assert.Contains(nameof(ExpenseConfirmed), await Hours.Placed.Told(Hours.BudgetHolder));
        OfferScene.Must(await _scene.Approve(Hours.BudgetHolder, expense.Id));

        expense = await _scene.Expense(expense.Id);
        Assert.Equal((TimesheetStatus.Approved, Hours.Supervisor.Id, Hours.BudgetHolder.Id), (expense.Status, expense.ConfirmedById!.Value, expense.ApprovedById!.Value));
        Assert.Contains(nameof(ExpenseApproved), await Hours.Placed.Told(Hours.Officer));
        Assert.Null((await Verification.Of(_world.Databases).Run()).Failure);

        await using var db = _world.OpenDb();
        await db.Set<Expense>().ExecuteUpdateAsync(set => set.SetProperty(one => one.Pence, 26_001));
        Assert.Contains("Expenses", (await Verification.Of(_world.Databases).Run()).Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExpenseKind.Counsel)]
    [InlineData(ExpenseKind.Expert)]
    [InlineData(ExpenseKind.Agent)]
    public async Task What_is_bought_from_outside_is_refused_as_outsourcing(ExpenseKind kind)
    {
        var outcome = await _scene.Claim(Terms(kind: kind), Receipt());

        Assert.Equal(ExpenseRefusals.IsOutsourcing, outcome.Refusal);
        Assert.Contains("bought from outside", outcome.Refusal!.Sentence);
    }

    [Fact]
    public async Task Nothing_goes_beyond_the_cap_drafts_among_it_nor_without_a_cap()
    {
        OfferScene.Must(await _scene.Claim(Terms(20_000), submit: false));
        Assert.Equal("OverTheCap", (await _scene.Claim(Terms(10_001), Receipt())).Refusal!.Name);
        OfferScene.Must(await _scene.Claim(Terms(10_000), Receipt()));

        Assert.Equal("ExpensesClaimedAlready", (await _scene.Agree(Hours.BudgetHolder, 9_999)).Refusal!.Name);
        OfferScene.Must(await _scene.Agree(Hours.BudgetHolder, 30_001));
        OfferScene.Must(await _scene.Claim(Terms(1), Receipt()));
    }

    [Fact]
    public async Task What_is_withdrawn_is_given_back_to_the_cap_and_stays_readable_to_the_officer()
    {
        var claimed = await _scene.Claim(Terms(30_000), submit: false);
        OfferScene.Must(claimed);
        var draft = claimed.SubjectId!.Value;
        Assert.Equal("OverTheCap", (await _scene.Claim(Terms(1), Receipt())).Refusal!.Name);
        Assert.Equal("NotPermitted", (await Withdraw(Hours.Supervisor, draft)).Refusal!.Name);

        OfferScene.Must(await Withdraw(Hours.Officer, draft));

        OfferScene.Must(await _scene.Claim(Terms(30_000), Receipt()));
        Assert.Equal(TimesheetStatus.Withdrawn, (await _scene.Expense(draft)).Status);
    }

    [Fact]
    public async Task An_approved_expense_is_corrected_beside_it_and_takes_the_same_steps_and_the_evidence_holds()
    {
        await Evidence.EvidenceScene.Adopt(_world, Hours.Placed.Requester.Id, Hours.Placed.Offers.GapId);
        var expense = await _scene.Submitted(5_000);
        OfferScene.Must(await _scene.Confirm(Hours.Supervisor, expense.Id));
        OfferScene.Must(await _scene.Approve(Hours.BudgetHolder, expense.Id));

        Assert.Equal("Stale", (await Correct(expense.Id, 4_999, 4_000)).Refusal!.Name);
        Assert.Equal("NothingDiffers", (await Correct(expense.Id, 5_000, 5_000)).Refusal!.Name);
        Assert.Equal("ReceiptMissing", (await Correct(expense.Id, 5_000, 6_000)).Refusal!.Name);
        var outcome = await Correct(expense.Id, 5_000, 4_000);
        OfferScene.Must(outcome);
        Assert.Equal("CorrectionOpen", (await Correct(expense.Id, 5_000, 3_000)).Refusal!.Name);

        var correction = outcome.SubjectId!.Value;
        OfferScene.Must(await _scene.Return(Hours.Supervisor, correction));
        OfferScene.Must(await Correct(expense.Id, 5_000, 4_500, await VersionOf(correction), "It was the other ticket."));
        OfferScene.Must(await _scene.Confirm(Hours.Supervisor, correction));
        OfferScene.Must(await _scene.Approve(Hours.BudgetHolder, correction));

        var corrected = await _scene.Expense(correction);
        Assert.Equal((5_000L, 4_500L, "It was the other ticket."), (corrected.BeforePence, corrected.AfterPence, corrected.CorrectionReason));
        Assert.Equal((TimesheetStatus.Approved, 5_000L), ((await _scene.Expense(expense.Id)).Status, (await _scene.Expense(expense.Id)).Pence));
        Assert.Null((await Verification.Of(_world.Databases).Run()).Failure);
    }

    private async Task<int> VersionOf(Guid id) => (await _scene.Expense(id)).Version;

    private async Task<Outcome> Withdraw(Platform.People.Person by, Guid id) => await _world.Use<WithdrawExpenseHandler>().Handle(HoursScene.By(by), new WithdrawExpense(id, await VersionOf(id)));

    private async Task<Outcome> Correct(Guid id, long seenPence, long shouldBe, int? seenVersion = null, string reason = "A single ticket.") => await _world.Use<CorrectExpenseHandler>().Handle(
        HoursScene.By(Hours.Officer), new CorrectExpense(id, seenVersion ?? await VersionOf(id), seenPence, shouldBe, reason, null));

    [Fact]
    public async Task Without_its_receipt_it_is_not_handed_in_and_one_that_is_sent_back_keeps_its_receipt()
    {
        Assert.Equal("ReceiptMissing", (await _scene.Claim(Terms())).Refusal!.Name);
        var expense = await _scene.Submitted();
        OfferScene.Must(await _scene.Return(Hours.Supervisor, expense.Id));
        Assert.Contains(nameof(ExpenseReturned), await Hours.Placed.Told(Hours.Officer));

        OfferScene.Must(await _scene.Save(expense.Id, Terms(1_500)));

        var again = await _scene.Expense(expense.Id);
        Assert.Equal((TimesheetStatus.Submitted, 1_500L, expense.ReceiptId), (again.Status, again.Pence, again.ReceiptId));
        OfferScene.Must(await _scene.Recall(Hours.Officer, expense.Id));
        Assert.Equal(TimesheetStatus.Draft, (await _scene.Expense(expense.Id)).Status);
    }

    [Fact]
    public async Task One_person_confirms_and_approves_less_than_250_pounds_and_nobody_their_own()
    {
        await Hours.Grant(Hours.Supervisor, Role.BudgetHolder);
        var little = await _scene.Submitted(4_999);
        OfferScene.Must(await _scene.Approve(Hours.Supervisor, little.Id));
        Assert.Equal(TimesheetStatus.Approved, (await _scene.Expense(little.Id)).Status);

        var large = await _scene.Submitted(25_000);
        Assert.Equal("TooMuchForOnePerson", (await _scene.Approve(Hours.Supervisor, large.Id)).Refusal!.Name);
        await Hours.Grant(Hours.Officer, Role.BudgetHolder);
        OfferScene.Must(await _scene.Confirm(Hours.Supervisor, large.Id));
        Assert.Equal("OwnHours", (await _scene.Approve(Hours.Officer, large.Id)).Refusal!.Name);
    }

    [Fact]
    public async Task Others_are_refused_each_step()
    {
        var expense = await _scene.Submitted();
        foreach (var other in new[] { Hours.Officer, Hours.Placed.LineManager, Hours.Placed.HomeHead, Hours.Placed.HostFinance })
        {
            foreach (var refused in new[] { await _scene.Confirm(other, expense.Id), await _scene.Approve(other, expense.Id), await _scene.Return(other, expense.Id), await _scene.Agree(other, 40_000) })
            {
                Assert.Equal(RefusalKind.NotPermitted, refused.Refusal!.Kind);
            }
        }

        foreach (var other in new[] { Hours.Supervisor, Hours.BudgetHolder, Hours.Placed.LineManager })
        {
            Assert.Equal("NotPermitted", (await _scene.Claim(Terms(), Receipt(), by: other)).Refusal!.Name);
            Assert.Equal("NotPermitted", (await _scene.Save(expense.Id, Terms(1), by: other)).Refusal!.Name);
            Assert.Equal("NotPermitted", (await _scene.Recall(other, expense.Id)).Refusal!.Name);
        }
    }

    [Fact]
    public async Task What_the_supervisor_leaves_for_five_working_days_goes_to_the_deputies()
    {
        var deputy = await Hours.DeputyFor(Hours.Supervisor, Role.ServiceManager);
        var expense = await _scene.Submitted();
        _world.Clock.MoveTo(new DateTime(2027, 1, 22, 17, 0, 0, DateTimeKind.Utc));

        OfferScene.Must(await _world.Use<CatchUpExpenseHandler>().Handle(Act.OfClock(), new CatchUpExpense(expense.Id)));

        Assert.Single(await Hours.Placed.Told(deputy), nameof(ExpensePassedToDeputy));
        Assert.Equal(TimesheetStatus.Submitted, (await _scene.Expense(expense.Id)).Status);
        OfferScene.Must(await _scene.Confirm(deputy, expense.Id));
    }

    [Fact]
    public async Task An_expense_waits_for_the_supervisor_and_then_for_a_budget_holder()
    {
        var expense = await _scene.Submitted(26_000);
        Assert.Contains(await Items(), item => item.Item.Kind == nameof(WaitKind.ExpenseConfirmation) && item.Href == $"/expenses/{expense.Id}");

        OfferScene.Must(await _scene.Confirm(Hours.Supervisor, expense.Id));
        Assert.Equal($"/expenses/{expense.Id}", (await Items()).Single(item => item.Item.Kind == nameof(WaitKind.ExpenseApproval)).Href);

        // A service manager of the officer's authority knows that it waits, and is led to what they may open.
        var manager = await _world.Person(_world.Bradford, Role.ServiceManager);
        Assert.Equal($"/placements/{(await Hours.Placed.Placement()).Reference}", (await Items(manager)).Single(item => item.Item.Kind == nameof(WaitKind.ExpenseApproval)).Href);

        OfferScene.Must(await _scene.Approve(Hours.BudgetHolder, expense.Id));
        Assert.DoesNotContain(await Items(), item => item.Item.Kind.StartsWith("Expense", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_words_and_every_receipt_go_with_the_placements_and_the_amount_stays()
    {
        await Evidence.EvidenceScene.Adopt(_world, Hours.Placed.Requester.Id, Hours.Placed.Offers.GapId);
        var expense = await _scene.Submitted(1_500);
        OfferScene.Must(await _scene.Return(Hours.Supervisor, expense.Id));
        OfferScene.Must(await _scene.Save(expense.Id, Terms(1_500), Receipt("second")));
        OfferScene.Must(await _scene.Confirm(Hours.Supervisor, expense.Id));
        OfferScene.Must(await _scene.Approve(Hours.BudgetHolder, expense.Id));
        _world.Clock.MoveTo(new DateTime(2027, 3, 30, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await Hours.Placed.LetTimePass());
        _world.Clock.MoveTo(new DateTime(2034, 4, 1, 12, 0, 0, DateTimeKind.Utc));

        OfferScene.Must(await _world.Use<ForgetPlacementHandler>().Handle(Act.OfClock(), new ForgetPlacement(Hours.First)));

        expense = await _scene.Expense(expense.Id);
        Assert.Equal((1_500L, RecordErasure.Erased, RecordErasure.Erased), (expense.Pence, expense.Description, expense.ReturnReason));
        await using var db = _world.OpenDb();
        Assert.Equal(2, await db.Set<EvidenceFile>().CountAsync(file => file.UploadedById == Hours.Officer.Id && file.ForgottenAt != null && file.Name == RecordErasure.Erased));
        Assert.False(await db.Set<EvidenceFileContent>().Join(db.Set<EvidenceFile>(), content => content.Id, file => file.Id, (content, file) => file).AnyAsync(file => file.UploadedById == Hours.Officer.Id));
        Assert.Null((await Verification.Of(_world.Databases).Run()).Failure);
    }

    private async Task<IReadOnlyList<WaitingItem>> Items(Platform.People.Person? reader = null)
    {
        await using var db = _world.OpenDb();
        return await new WaitingList(db).Of(await _world.Actor((reader ?? Hours.Placed.HomeHead).Id), _world.Clock.UtcNow);
    }
}
