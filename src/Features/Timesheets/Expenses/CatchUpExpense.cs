using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>Applies what time has made due to one expense: the supervisor's deputies are asked too. It never confirms or approves.</summary>
public sealed record CatchUpExpense(Guid ExpenseId);

[Needs(Permission.LetTimePass)]
public sealed class CatchUpExpenseHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CatchUpExpense command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        (await scope.Take<Expense>(command.ExpenseId)).CatchUp(scope.At, scope.Calendar);
        return Outcome.Done;
    }, cancellation);
}
