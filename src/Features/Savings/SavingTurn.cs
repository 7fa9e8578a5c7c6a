using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Savings;
using TalentPool.Platform;

namespace TalentPool.Features.Savings;

/// <summary>How every decision on a saving begins: its turn is taken and the permission is asked.</summary>
internal static class SavingTurn
{
    public static async Task<Outcome> TakeSaving(this ActScope scope, Guid savingId, Func<Saving, Task<Outcome>> decide)
    {
        var saving = await scope.Take<Saving>(savingId);
        return scope.IsPermitted(SavingConcerning.Of(saving)) ? await decide(saving) : PlatformRefusals.NotPermitted;
    }

    public static Task<Outcome> TakeSaving(this ActScope scope, Guid savingId, Func<Saving, Outcome> decide) => scope.TakeSaving(savingId, saving => Task.FromResult(decide(saving)));

    /// <summary>The placement that a saving follows from is taken before it, so that nothing that its figures follow from changes beside the decision.</summary>
    /// <param name="decide">With what the records say now; null where it follows from no placement.</param>
    public static async Task<Outcome> TakeSaving(this ActScope scope, Guid savingId, Func<Saving, DerivedSaving?, Outcome> decide, CancellationToken cancellation)
    {
        var placementId = await scope.Db.Set<Saving>().AsNoTracking().IgnoreAutoIncludes().Where(saving => saving.Id == savingId).Select(saving => saving.PlacementId).SingleOrDefaultAsync(cancellation);
        if (placementId is not { } id)
        {
            return await scope.TakeSaving(savingId, saving => decide(saving, null));
        }

        var placement = await scope.Take<Placement>(id);
        return await scope.TakeSaving(savingId, async saving =>
        {
            var costs = await scope.Db.Set<PlacementCosts>().AsNoTracking().SingleOrDefaultAsync(one => one.PlacementId == id, cancellation);
            return decide(saving, await DerivedSaving.Of(scope.Db, placement, costs, scope.Today, cancellation));
        });
    }
}
