using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Gaps;

/// <summary>Enquiries lapse, offers and clearances expire, and checks are settled.</summary>
public sealed class CatchUpGapsJob(TalentPoolDb db, CatchUpGapHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation) => await scan.Each(
        await GapsDue.ToCatchUp(db, scan.At, cancellation), id => handler.Handle(Act.OfClock(), new CatchUpGap(id), cancellation));
}
