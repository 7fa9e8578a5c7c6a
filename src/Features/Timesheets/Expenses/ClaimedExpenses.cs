using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>What the expenses of a placement come to, those that are still being written among them.</summary>
public static class ClaimedExpenses
{
    /// <param name="butOf">One that is left out, because it is being written.</param>
    public static async Task<long> PenceOf(TalentPoolDb db, Guid placementId, Guid? butOf = null, CancellationToken cancellation = default) =>
        (await db.Set<Expense>().AsNoTracking().Where(expense => expense.PlacementId == placementId && expense.Id != butOf).ToListAsync(cancellation)).Sum(expense => expense.HeldPence);

    /// <summary>What of them has been handed in. A draft is the officer's own, and is held against the cap when it is handed in.</summary>
    public static async Task<long> HandedInPenceOf(TalentPoolDb db, Guid placementId, CancellationToken cancellation = default) =>
        (await db.Set<Expense>().AsNoTracking().Where(expense => expense.PlacementId == placementId && expense.Status != TimesheetStatus.Draft).ToListAsync(cancellation)).Sum(expense => expense.HeldPence);

    /// <summary>The others of the placement that were paid in the same week, which decide together whether it is little money. None of them moves while the placement's turn is held.</summary>
    public static async Task<IReadOnlyCollection<Expense>> OthersOfTheWeek(TalentPoolDb db, Expense expense, CancellationToken cancellation = default)
    {
        var monday = Weeks.MondayOf(expense.PaidOn);
        var sunday = monday.AddDays(6);
        return await db.Set<Expense>().AsNoTracking()
            .Where(other => other.Id != expense.Id && other.PlacementId == expense.PlacementId && other.PaidOn >= monday && other.PaidOn <= sunday)
            .ToListAsync(cancellation);
    }
}
