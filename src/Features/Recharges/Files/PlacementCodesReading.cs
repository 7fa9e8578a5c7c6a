using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>Where the money of placements goes, as their budget holders said.</summary>
public static class PlacementCodesReading
{
    public static async Task<IReadOnlyDictionary<Guid, PlacementCodes>> Of(TalentPoolDb db, IReadOnlyCollection<Guid> placementIds, CancellationToken cancellation = default) =>
        await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => placementIds.Contains(placement.Id))
            .Select(placement => new { placement.Id, placement.CostCentre, placement.OrderNumber, placement.ServiceAreaId })
            .ToDictionaryAsync(placement => placement.Id, placement => new PlacementCodes(placement.CostCentre, placement.OrderNumber, placement.ServiceAreaId), cancellation);
}
