using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Officers;

/// <summary>Adverts lapse that nobody confirmed, and end after their last day. Holders of credentials are warned before these end.</summary>
public sealed class CatchUpAdvertsJob(TalentPoolDb db, CatchUpAdvertsHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation) =>
        await scan.Each(await DueAdverts.ToCatchUp(db, scan.At), id => handler.Handle(Act.OfClock(), new CatchUpAdverts(id), cancellation));
}
