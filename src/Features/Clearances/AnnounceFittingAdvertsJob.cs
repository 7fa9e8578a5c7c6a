using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Clearances;

/// <summary>Tells requesters of availability that has appeared since a clearance.</summary>
public sealed class AnnounceFittingAdvertsJob(TalentPoolDb db, AnnounceFittingAdvertsHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation) =>
        await scan.Each(await FittingAdvertsDue.ToAnnounce(db, scan.At), id => handler.Handle(Act.OfClock(), new AnnounceFittingAdverts(id), cancellation));
}
