using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Placements;

/// <summary>The units in which a placement's time is charged, by the terms that bound both sides on the day of acceptance.</summary>
public static class PlacementUnits
{
    public static async Task<ChargeUnits> Of(TalentPoolDb db, Placement placement, CancellationToken cancellation = default) =>
        (await Of(db, [placement], cancellation))[placement.Id];

    public static async Task<IReadOnlyDictionary<Guid, ChargeUnits>> Of(TalentPoolDb db, IReadOnlyCollection<Placement> placements, CancellationToken cancellation = default)
    {
        var ids = placements.Select(placement => placement.TermsId).Distinct().ToList();
        var units = (await db.Set<Terms>().AsNoTracking().IgnoreAutoIncludes().Where(terms => ids.Contains(terms.Id)).ToListAsync(cancellation))
            .ToDictionary(terms => terms.Id, terms => terms.ToUnits());
        return placements.ToDictionary(placement => placement.Id, placement => units[placement.TermsId]);
    }
}
