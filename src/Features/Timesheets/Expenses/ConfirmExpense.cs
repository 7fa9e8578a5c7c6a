using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>The host's supervisor, or a deputy, says that the work asked for it.</summary>
public sealed record ConfirmExpense(Guid ExpenseId, int SeenVersion);

[Needs(Permission.ConfirmExpense)]
public sealed class ConfirmExpenseHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ConfirmExpense command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeExpense(command.ExpenseId, (expense, placement) => expense.Confirm(scope.Actor, scope.At, command.SeenVersion, placement), cancellation), cancellation);
}
