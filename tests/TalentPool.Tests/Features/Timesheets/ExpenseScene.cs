using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Timesheets.Expenses;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

/// <summary>An officer at work for Leeds, who pays back expenses of at most £300 on the placement.</summary>
public sealed class ExpenseScene
{
    private ExpenseScene(HoursScene hours) => Hours = hours;

    public HoursScene Hours { get; }

    private World World => Hours.World;

    public static async Task<ExpenseScene> Of(World world) => await On(await OnePlacement(world));

    public static async Task<ExpenseScene> On(HoursScene hours)
    {
        var scene = new ExpenseScene(hours);
        OfferScene.Must(await scene.Agree(scene.Hours.BudgetHolder, 30_000));
        return scene;
    }

    public static ExpenseTerms Terms(long pence = 1_840, ExpenseKind kind = ExpenseKind.Travel) => new(kind, Monday, pence, "Return train to the hearing", "M-77");

    public static UploadedFile Receipt(string words = "receipt")
    {
        Assert.True(UploadedFile.Check($"{words}.pdf", System.Text.Encoding.ASCII.GetBytes($"%PDF-1.7 {words}"), out _, out var file));
        return file!;
    }

    public async Task<Outcome> Agree(Person by, long pence) =>
        await World.Use<AgreeExpensesHandler>().Handle(By(by), new AgreeExpenses(Hours.First, await Hours.Placed.Version(), pence));

    public Task<Outcome> Claim(ExpenseTerms terms, UploadedFile? receipt = null, bool submit = true, Person? by = null) =>
        World.Use<ClaimExpenseHandler>().Handle(By(by ?? Hours.Officer), new ClaimExpense(Hours.First, terms, receipt, submit));

    /// <summary>One that is handed in, with its receipt.</summary>
    public async Task<Expense> Submitted(long pence = 1_840)
    {
        var outcome = await Claim(Terms(pence), Receipt());
        OfferScene.Must(outcome);
        return await Expense(outcome.SubjectId!.Value);
    }

    /// <summary>One that the host has confirmed and approved.</summary>
    public async Task<Guid> Approved(long pence = 1_840)
    {
        var id = (await Submitted(pence)).Id;
        OfferScene.Must(await Confirm(Hours.Supervisor, id));
        OfferScene.Must(await Approve(Hours.BudgetHolder, id));
        return id;
    }

    public async Task<Outcome> Save(Guid id, ExpenseTerms terms, UploadedFile? receipt = null, bool submit = true, Person? by = null) =>
        await World.Use<SaveExpenseHandler>().Handle(By(by ?? Hours.Officer), new SaveExpense(id, (await Expense(id)).Version, terms, receipt, submit));

    public async Task<Outcome> Confirm(Person by, Guid id) => await World.Use<ConfirmExpenseHandler>().Handle(By(by), new ConfirmExpense(id, (await Expense(id)).Version));

    public async Task<Outcome> Approve(Person by, Guid id) => await World.Use<ApproveExpenseHandler>().Handle(By(by), new ApproveExpense(id, (await Expense(id)).Version));

    public async Task<Outcome> Return(Person by, Guid id) => await World.Use<ReturnExpenseHandler>().Handle(By(by), new ReturnExpense(id, (await Expense(id)).Version, "For how many people?"));

    public async Task<Outcome> Recall(Person by, Guid id) => await World.Use<RecallExpenseHandler>().Handle(By(by), new RecallExpense(id, (await Expense(id)).Version));

    public async Task<Expense> Expense(Guid id)
    {
        await using var db = World.OpenDb();
        return await db.Set<Expense>().AsNoTracking().SingleAsync(expense => expense.Id == id);
    }
}
