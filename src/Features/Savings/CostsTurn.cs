using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Savings;
using TalentPool.Features.Placements;
using TalentPool.Platform;

namespace TalentPool.Features.Savings;

/// <summary>How every act on what a placement cost begins: its turn is taken, the permission is asked, and the costs are there or begun.</summary>
internal static class CostsTurn
{
    public static async Task<Outcome> TakeCosts(this ActScope scope, Guid placementId, Func<Placement, PlacementCosts, Task<Outcome>> decide, CancellationToken cancellation) =>
        await scope.Decide(await scope.Take<Placement>(placementId), async (placement, _) =>
        {
            var there = await scope.Db.Set<PlacementCosts>().AsNoTracking().IgnoreAutoIncludes().Where(costs => costs.PlacementId == placementId).Select(costs => (Guid?)costs.Id).SingleOrDefaultAsync(cancellation);
            if (there is { } id)
            {
                return await decide(placement, await scope.Take<PlacementCosts>(id));
            }

            var begun = PlacementCosts.Begin(Guid.CreateVersion7(), placement);
            var outcome = await decide(placement, begun);
            if (outcome.IsDone)
            {
                scope.Add(begun);
            }

            return outcome;
        }, cancellation);

    public static Task<Outcome> TakeCosts(this ActScope scope, Guid placementId, Func<Placement, PlacementCosts, Outcome> decide, CancellationToken cancellation) =>
        scope.TakeCosts(placementId, (placement, costs) => Task.FromResult(decide(placement, costs)), cancellation);
}
