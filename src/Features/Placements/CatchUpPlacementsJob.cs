using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Placements;

/// <summary>Placements start, are held up, come near their end and end.</summary>
public sealed class CatchUpPlacementsJob(TalentPoolDb db, CatchUpPlacementHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation) => await scan.Each(
        await PlacementsDue.ToCatchUp(db, scan.At, cancellation), id => handler.Handle(Act.OfClock(), new CatchUpPlacement(id), cancellation));
}
