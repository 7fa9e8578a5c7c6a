using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Timesheets.Expenses;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>
/// Hosts agree to pay expenses back, and last week their officers claimed one each, which wait for the supervisor or the budget holder, were approved
/// or sent back. Each has written down one more that is not handed in.
/// </summary>
public sealed class ExpensesScene : Scene
{
    private const long CapPence = 40_000;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private static readonly (ExpenseKind Kind, long Pence, string Description)[] Claims =
    [
        (ExpenseKind.Travel, 1_840, "Return train to the hearing"), (ExpenseKind.CourtFee, 5_900, "Fee of the application"),
        (ExpenseKind.Accommodation, 8_950, "One night before a hearing at ten"), (ExpenseKind.Subsistence, 1_120, "Lunch on the day of the hearing"),
        (ExpenseKind.OtherDisbursement, 600, "Copies of the bundle"),
    ];

    public override void Write(Script script, Stage stage)
    {
        var thursday = Weeks.MondayOf(stage.Today).AddDays(-4);
        script.At(Calendar.AtLocal(thursday, new TimeOnly(10, 0)), "budget holders agree to expenses", () => HostsAgree(stage));
        script.At(Calendar.AtLocal(thursday, new TimeOnly(15, 0)), "officers claim expenses", () => OfficersClaim(stage));
        script.At(Calendar.AtLocal(thursday.AddDays(1), new TimeOnly(11, 0)), "hosts look at expenses", () => HostsDecide(stage));
        script.At(Calendar.AtLocal(thursday.AddDays(1), new TimeOnly(12, 0)), "an officer gives an expense up", () => OfficerWithdraws(stage));
    }

    private static async Task HostsAgree(Stage stage)
    {
        foreach (var placement in await Running(stage, withCap: false))
        {
            await stage.Try<AgreeExpensesHandler>(placement.BudgetApprovedById, (handler, act) => handler.Handle(act, new AgreeExpenses(placement.Id, placement.Version, CapPence)));
        }
    }

    private static async Task OfficersClaim(Stage stage)
    {
        UploadedFile.Check("receipt.pdf", "%PDF-1.7 receipt"u8.ToArray(), out _, out var receipt);
        var paidOn = Calendar.LocalDate(stage.Now);
        foreach (var (placement, play) in (await Running(stage, withCap: true)).Select((placement, play) => (placement, play)))
        {
            var (kind, pence, description) = Claims[play % Claims.Length];
            await stage.Do<ClaimExpenseHandler>(placement.OfficerPersonId, (handler, act) =>
                handler.Handle(act, new ClaimExpense(placement.Id, new ExpenseTerms(kind, paidOn, pence, description), receipt, Submit: true)));
            await stage.Do<ClaimExpenseHandler>(placement.OfficerPersonId, (handler, act) =>
                handler.Handle(act, new ClaimExpense(placement.Id, new ExpenseTerms(ExpenseKind.Travel, paidOn, 740, "Bus to the site, receipt to follow"), null, Submit: false)));
        }
    }

    private static async Task HostsDecide(Stage stage)
    {
        foreach (var (placement, play) in (await Running(stage, withCap: true)).Select((placement, play) => (placement, play)).Where(one => one.play % 4 > 0))
        {
            var expense = await stage.Ask(db => db.Set<Expense>().AsNoTracking().SingleAsync(expense => expense.PlacementId == placement.Id && expense.Status == TimesheetStatus.Submitted));
            if (play % 4 == 3)
            {
                await stage.Do<ReturnExpenseHandler>(placement.SupervisorId!.Value, (handler, act) => handler.Handle(act, new ReturnExpense(expense.Id, expense.Version, "Please say for how many people it was.")));
                continue;
            }

            await stage.Do<ConfirmExpenseHandler>(placement.SupervisorId!.Value, (handler, act) => handler.Handle(act, new ConfirmExpense(expense.Id, expense.Version)));
            if (play % 4 == 2)
            {
                await stage.Do<ApproveExpenseHandler>(placement.BudgetApprovedById, (handler, act) => handler.Handle(act, new ApproveExpense(expense.Id, expense.Version + 1)));
            }
        }
    }

    private static async Task OfficerWithdraws(Stage stage)
    {
        var draft = await stage.Ask(db => db.Set<Expense>().AsNoTracking().Where(expense => expense.Status == TimesheetStatus.Draft).OrderBy(expense => expense.Id).FirstAsync());
        await stage.Do<WithdrawExpenseHandler>(draft.OfficerPersonId, (handler, act) => handler.Handle(act, new WithdrawExpense(draft.Id, draft.Version)));
    }

    private static Task<List<Placement>> Running(Stage stage, bool withCap) => stage.Ask(db => db.Set<Placement>().AsNoTracking()
        .Where(placement => placement.Status == PlacementStatus.Active && placement.StartedAt != null && placement.ExpenseCapPence > 0 == withCap)
        .OrderBy(placement => placement.Reference).ToListAsync());
}
