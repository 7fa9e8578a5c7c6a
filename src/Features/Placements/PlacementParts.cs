using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Platform;

namespace TalentPool.Features.Placements;

/// <summary>The officer and the gap of a placement, which an act has to know before it takes its turns in order.</summary>
/// <param name="FirstId">Of a substitute's placement that has not begun: the one that it is to follow, which was made before it.</param>
internal sealed record PlacementParts(Guid OfficerId, Guid GapId, Guid? FirstId)
{
    public static async Task<PlacementParts> Of(TalentPoolDb db, Guid placementId, CancellationToken cancellation) =>
        await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => placement.Id == placementId)
            .Select(placement => new PlacementParts(placement.OfficerId, placement.GapId, placement.Status == PlacementStatus.Agreed ? placement.SubstitutesForId : null))
            .SingleOrDefaultAsync(cancellation) ?? throw new RecordNotFoundException();
}
