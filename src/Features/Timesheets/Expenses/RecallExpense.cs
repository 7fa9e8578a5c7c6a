using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>The officer takes an expense back that nobody has decided on yet.</summary>
public sealed record RecallExpense(Guid ExpenseId, int SeenVersion);

[Needs(Permission.ClaimExpense)]
public sealed class RecallExpenseHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecallExpense command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeExpense(command.ExpenseId, (expense, _) => expense.Recall(scope.Actor, scope.At, command.SeenVersion), cancellation), cancellation);
}
