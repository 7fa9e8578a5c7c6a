using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Recharges;

/// <summary>Starts the runs that the timetable has made due, and carries out every run that is open: those that were started by hand, and those that were cut off.</summary>
public sealed class MonthRunsJob(TalentPoolDb db, StartMonthRunHandler starting, MonthRunner runner) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        await scan.Each(await RunsDue.Of(db, scan.At, cancellation), due => starting.Handle(Act.OfClock(), new StartMonthRun(due.ProviderId, due.Month), cancellation));
        var open = await db.Set<MonthRun>().AsNoTracking().IgnoreAutoIncludes().Where(run => run.EndedAt == null).OrderBy(run => run.AsOf).Select(run => run.Id).ToListAsync(cancellation);
        await scan.Each(open, async runId =>
        {
            await runner.CarryOut(runId, cancellation);
            return Outcome.Done;
        });
    }
}
