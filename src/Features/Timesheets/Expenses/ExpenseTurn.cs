using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>How every act on one expense begins: its placement's turn and its own are taken, what time has made due is applied, and the permission is asked.</summary>
internal static class ExpenseTurn
{
    public static Task<Outcome> TakeExpense(this ActScope scope, Guid expenseId, Func<Expense, Placement, Outcome> decide, CancellationToken cancellation) =>
        scope.TakeExpense(expenseId, (expense, placement) => Task.FromResult(decide(expense, placement)), cancellation);

    public static async Task<Outcome> TakeExpense(
        this ActScope scope, Guid expenseId, Func<Expense, Placement, Task<Outcome>> decide, CancellationToken cancellation)
    {
        var placementId = await scope.Db.Set<Expense>().AsNoTracking()
            .Where(expense => expense.Id == expenseId).Select(expense => (Guid?)expense.PlacementId).SingleOrDefaultAsync(cancellation);
        if (placementId is null)
        {
            return PlatformRefusals.NotFound;
        }

        var placement = await scope.Take<Placement>(placementId.Value);
        var expense = await scope.Take<Expense>(expenseId);
        var figures = await PlacementFigures.Of(scope.Db, placement, cancellation);
        placement.CatchUp(scope.At, figures, scope.Calendar);
        expense.CatchUp(scope.At, figures, scope.Calendar);
        return scope.IsPermitted(PlacementConcerning.Of(placement)) ? await decide(expense, placement) : PlatformRefusals.NotPermitted;
    }

    /// <summary>What is left of the placement's cap when every other expense is taken off it. None of them moves while the placement's turn is held.</summary>
    public static async Task<long> ExpenseCapLeft(this ActScope scope, Placement placement, Guid? butOf, CancellationToken cancellation) =>
        placement.ExpenseCapPence - await ClaimedExpenses.PenceOf(scope.Db, placement.Id, butOf, cancellation);
}
