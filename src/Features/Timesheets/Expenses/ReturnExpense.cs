using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>The supervisor or the budget holder sends an expense back to the officer, with a reason.</summary>
public sealed record ReturnExpense(Guid ExpenseId, int SeenVersion, string Reason);

[Needs(Permission.ReturnExpense)]
public sealed class ReturnExpenseHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ReturnExpense command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeExpense(command.ExpenseId, (expense, placement) => expense.Return(scope.Actor, scope.At, command.SeenVersion, placement, command.Reason), cancellation), cancellation);
}
