using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>One side ends the placement before its agreed last day, with the notice that the terms ask for.</summary>
public sealed record EndPlacementEarly(Guid PlacementId, int SeenVersion, PlacementEndReason Reason, string Explanation, DateOnly LastDay);

[Needs(Permission.EndPlacement)]
public sealed class EndPlacementEarlyHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, EndPlacementEarly command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var fall = await PlacementFall.Take(scope, command.PlacementId, cancellation);
        var placement = await scope.Take<Placement>(command.PlacementId);
        return await scope.Decide(placement, async (_, figures) =>
        {
            if (placement.OfficerPersonId == scope.Actor.PersonId)
            {
                return PlacementActRefusals.OwnPlacement;
            }

            var outcome = placement.EndEarly(
                scope.Actor, scope.At, command.SeenVersion, command.Reason, command.Explanation, command.LastDay, figures, scope.Calendar);
            if (!outcome.IsDone)
            {
                return outcome;
            }

            var fell = await fall.Of(placement, command.LastDay, cancellation);
            return fell.IsDone ? outcome : fell;
        }, cancellation);
    }, cancellation);
}
