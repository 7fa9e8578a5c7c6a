using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>Applies what time has made due to one expense: the supervisor's deputies are asked too, and both heads read of what is open at the lock. It never confirms or approves.</summary>
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

        var expense = await scope.Take<Expense>(command.ExpenseId);
        var placement = await scope.Db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().SingleAsync(placement => placement.Id == expense.PlacementId, cancellation);
        expense.CatchUp(scope.At, await PlacementFigures.Of(scope.Db, placement, cancellation), scope.Calendar);
        return Outcome.Done;
    }, cancellation);
}
