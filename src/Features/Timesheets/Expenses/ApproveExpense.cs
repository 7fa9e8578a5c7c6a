using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>
/// The host's budget holder says that it is paid back. Who also supervises the work confirms it in the same act, where it has not been confirmed and
/// is little money.
/// </summary>
public sealed record ApproveExpense(Guid ExpenseId, int SeenVersion);

[Needs(Permission.ApproveExpense)]
public sealed class ApproveExpenseHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ApproveExpense command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeExpense(command.ExpenseId, async (expense, placement) =>
        {
            var ofTheWeek = await ClaimedExpenses.OthersOfTheWeek(scope.Db, expense, cancellation);
            return expense.Status == TimesheetStatus.Submitted
                ? expense.ConfirmAndApprove(scope.Actor, scope.At, command.SeenVersion, placement, ofTheWeek)
                : expense.Approve(scope.Actor, scope.At, command.SeenVersion, placement, ofTheWeek);
        }, cancellation), cancellation);
}
