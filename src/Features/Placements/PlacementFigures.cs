using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements;

/// <summary>The figures of the terms that bound both sides on the day of acceptance. Later terms change nothing for a placement that is agreed.</summary>
public static class PlacementFigures
{
    public static async Task<PolicyFigures> Of(TalentPoolDb db, Placement placement, CancellationToken cancellation = default) =>
        (await Of(db, [placement], cancellation))[placement.Id];

    public static async Task<IReadOnlyDictionary<Guid, PolicyFigures>> Of(TalentPoolDb db, IReadOnlyCollection<Placement> placements, CancellationToken cancellation = default)
    {
        var ids = placements.Select(placement => placement.PartnershipId).Distinct().ToList();
        var terms = (await db.Set<Partnership>().AsNoTracking().Where(partnership => ids.Contains(partnership.Id)).ToListAsync(cancellation))
            .SelectMany(partnership => partnership.Terms)
            .ToDictionary(version => version.Id, version => version.Figures);
        return placements.ToDictionary(placement => placement.Id, placement => terms[placement.TermsId]);
    }
}
