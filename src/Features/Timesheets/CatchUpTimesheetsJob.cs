using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Timesheets;

/// <summary>Hours that a supervisor leaves unconfirmed go to the deputies too, and those that are open when their month is locked to both heads of service.</summary>
public sealed class CatchUpTimesheetsJob(TalentPoolDb db, CatchUpTimesheetHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var waiting = await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(timesheet => (timesheet.Status == TimesheetStatus.Submitted && (timesheet.PassedToDeputyAt == null || timesheet.ListedAt == null))
                || (timesheet.Status == TimesheetStatus.Confirmed && timesheet.ListedAt == null))
            .OrderBy(timesheet => timesheet.Id)
            .ToListAsync(cancellation);
        var due = waiting.Where(timesheet =>
        {
            timesheet.CatchUp(scan.At, WorkingCalendar.EnglandAndWales);
            return timesheet.TakeEvents().Count > 0;
        });
        await scan.Each([.. due.Select(timesheet => timesheet.Id)], id => handler.Handle(Act.OfClock(), new CatchUpTimesheet(id), cancellation));
    }
}
