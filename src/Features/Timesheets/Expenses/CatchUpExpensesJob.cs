using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>Expenses that a supervisor leaves unconfirmed go to the deputies too.</summary>
public sealed class CatchUpExpensesJob(TalentPoolDb db, CatchUpExpenseHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var waiting = await db.Set<Expense>().AsNoTracking()
            .Where(expense => expense.Status == TimesheetStatus.Submitted && expense.PassedToDeputyAt == null)
            .OrderBy(expense => expense.Id)
            .ToListAsync(cancellation);
        var due = waiting.Where(expense =>
        {
            expense.CatchUp(scan.At, WorkingCalendar.EnglandAndWales);
            return expense.TakeEvents().Count > 0;
        });
        await scan.Each([.. due.Select(expense => expense.Id)], id => handler.Handle(Act.OfClock(), new CatchUpExpense(id), cancellation));
    }
}
