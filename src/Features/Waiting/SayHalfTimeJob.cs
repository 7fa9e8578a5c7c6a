using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Waiting;

/// <summary>Says of everything that waits when half of its time has passed.</summary>
public sealed class SayHalfTimeJob(TalentPoolDb db, SayHalfTimeHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation) => await scan.Each(
        await new WaitingList(db).PastHalf(scan.At), waiting => handler.Handle(Act.OfClock(), new SayHalfTime(waiting.Item.RootId, waiting.Item.Key), cancellation));
}
