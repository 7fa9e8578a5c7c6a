using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Gaps;

/// <summary>Reminds whoever holds a gap up.</summary>
public sealed class RemindOwedJob(TalentPoolDb db, RemindOwedHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation) => await scan.Each(
        await GapsDue.ToRemind(db, scan.At, cancellation), id => handler.Handle(Act.OfClock(), new RemindOwed(id), cancellation));
}
