using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Partnerships;

/// <summary>Finds the partnerships where a duty has fallen vacant or is performed again since it last looked. The rule is asked of a copy in hand.</summary>
public sealed class WatchDutiesJob(TalentPoolDb db, WatchDutiesHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var due = new List<Guid>();
        foreach (var partnership in await db.Set<Partnership>().AsNoTracking().OrderBy(partnership => partnership.Id).ToListAsync(cancellation))
        {
            partnership.NoteDuties(scan.At, await DutyReading.MissingIn(db, partnership, scan.Today, cancellation));
            if (partnership.TakeEvents().Count > 0)
            {
                due.Add(partnership.Id);
            }
        }

        await scan.Each(due, id => handler.Handle(Act.OfClock(), new WatchDuties(id), cancellation));
    }
}
