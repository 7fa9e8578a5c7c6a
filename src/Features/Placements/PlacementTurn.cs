using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Platform;

namespace TalentPool.Features.Placements;

/// <summary>
/// How every act on a placement begins: the turn is taken, what time has made due is applied, and the permission is asked. It ends by
/// letting time look once more, so that work whose first day has come begins with the last thing that it waited for.
/// </summary>
internal static class PlacementTurn
{
    public static async Task<Outcome> TakePlacement(
        this ActScope scope, Guid placementId, Func<Placement, Outcome> decide, CancellationToken cancellation) =>
        await scope.Decide(await scope.Take<Placement>(placementId), (placement, _) => Task.FromResult(decide(placement)), cancellation);

    /// <param name="decide">Is also given the figures that the two sides have agreed to.</param>
    public static async Task<Outcome> TakePlacement(
        this ActScope scope, Guid placementId, Func<Placement, PolicyFigures, Outcome> decide, CancellationToken cancellation) =>
        await scope.Decide(await scope.Take<Placement>(placementId), (placement, figures) => Task.FromResult(decide(placement, figures)), cancellation);

    /// <summary>For what changes the matter or its parties: when it is done, they are searched for.</summary>
    public static async Task<Outcome> TakeMatter(
        this ActScope scope, Guid placementId, Func<Placement, Outcome> decide, CancellationToken cancellation)
    {
        var placement = await scope.Take<Placement>(placementId);
        var outcome = await scope.Decide(placement, (placement, _) => Task.FromResult(decide(placement)), cancellation);
        if (outcome.IsDone)
        {
            await scope.SearchForConflicts(placement, cancellation);
        }

        return outcome;
    }

    /// <summary>For a placement whose turn is taken already, after those of the officer and the gap.</summary>
    public static async Task<Outcome> Decide(
        this ActScope scope, Placement placement, Func<Placement, PolicyFigures, Task<Outcome>> decide, CancellationToken cancellation)
    {
        var figures = await PlacementFigures.Of(scope.Db, placement, cancellation);
        placement.CatchUp(scope.At, figures, scope.Calendar);
        if (!scope.IsPermitted(PlacementConcerning.Of(placement)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var outcome = await decide(placement, figures);
        if (outcome.IsDone)
        {
            placement.CatchUp(scope.At, figures, scope.Calendar);
        }

        return outcome;
    }
}
