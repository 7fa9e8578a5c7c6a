using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
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
        var ids = waiting.Select(timesheet => timesheet.PlacementId).Distinct().ToList();
        var figures = await PlacementFigures.Of(db, await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => ids.Contains(placement.Id)).ToListAsync(cancellation), cancellation);
        var due = waiting.Where(timesheet =>
        {
            timesheet.CatchUp(scan.At, figures[timesheet.PlacementId], WorkingCalendar.EnglandAndWales);
            return timesheet.TakeEvents().Count > 0;
        });
        await scan.Each([.. due.Select(timesheet => timesheet.Id)], id => handler.Handle(Act.OfClock(), new CatchUpTimesheet(id), cancellation));
    }
}
