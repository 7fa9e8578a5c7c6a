using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>What the expenses of a placement come to, those that are still being written among them.</summary>
public static class ClaimedExpenses
{
    /// <param name="butOf">One that is left out, because it is being written.</param>
    public static async Task<long> PenceOf(TalentPoolDb db, Guid placementId, Guid? butOf = null, CancellationToken cancellation = default) =>
        (await db.Set<Expense>().AsNoTracking().Where(expense => expense.PlacementId == placementId && expense.Id != butOf).ToListAsync(cancellation)).Sum(expense => expense.HeldPence);
}
