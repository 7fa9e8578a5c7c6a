using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>Expenses that a supervisor leaves unconfirmed go to the deputies too, and those that are open when their month is locked to both heads of service.</summary>
public sealed class CatchUpExpensesJob(TalentPoolDb db, CatchUpExpenseHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var waiting = await db.Set<Expense>().AsNoTracking()
            .Where(expense => (expense.Status == TimesheetStatus.Submitted && (expense.PassedToDeputyAt == null || expense.ListedAt == null))
                || (expense.Status == TimesheetStatus.Confirmed && expense.ListedAt == null))
            .OrderBy(expense => expense.Id)
            .ToListAsync(cancellation);
        var ids = waiting.Select(expense => expense.PlacementId).Distinct().ToList();
        var figures = await PlacementFigures.Of(db, await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => ids.Contains(placement.Id)).ToListAsync(cancellation), cancellation);
        var due = waiting.Where(expense =>
        {
            expense.CatchUp(scan.At, figures[expense.PlacementId], WorkingCalendar.EnglandAndWales);
            return expense.TakeEvents().Count > 0;
        });
        await scan.Each([.. due.Select(expense => expense.Id)], id => handler.Handle(Act.OfClock(), new CatchUpExpense(id), cancellation));
    }
}
