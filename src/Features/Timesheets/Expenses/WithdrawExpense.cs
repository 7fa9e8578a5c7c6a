using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>The officer gives up an expense, or a correction of one, that is not handed in or was sent back.</summary>
public sealed record WithdrawExpense(Guid ExpenseId, int SeenVersion);

[Needs(Permission.ClaimExpense)]
public sealed class WithdrawExpenseHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawExpense command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeExpense(command.ExpenseId, (expense, _) => expense.Withdraw(scope.Actor, scope.At, command.SeenVersion), cancellation), cancellation);
}
