using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>One side gives the placement up before it has started.</summary>
public sealed record CancelPlacement(Guid PlacementId, int SeenVersion, PlacementEndReason Reason, string Explanation);

[Needs(Permission.CancelPlacement)]
public sealed class CancelPlacementHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CancelPlacement command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var fall = await PlacementFall.Take(scope, command.PlacementId, cancellation);
        var placement = await scope.Take<Placement>(command.PlacementId);
        return await scope.Decide(placement, async (_, _) =>
        {
            if (placement.OfficerPersonId == scope.Actor.PersonId)
            {
                return PlacementActRefusals.OwnPlacement;
            }

            var outcome = placement.Cancel(scope.Actor, scope.At, command.SeenVersion, command.Reason, command.Explanation);
            if (!outcome.IsDone)
            {
                return outcome;
            }

            var fell = await fall.Of(placement, null, cancellation);
            return fell.IsDone ? outcome : fell;
        }, cancellation);
    }, cancellation);
}
