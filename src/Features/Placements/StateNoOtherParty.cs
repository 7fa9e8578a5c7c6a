using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host’s conflict officer says that nobody else is party to the matter. The home is then asked to answer.</summary>
public sealed record StateNoOtherParty(Guid PlacementId, int SeenVersion);

[Needs(Permission.DecideConflict)]
public sealed class StateNoOtherPartyHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, StateNoOtherParty command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.StateNoOtherParty(scope.Actor, scope.At, command.SeenVersion), cancellation), cancellation);
}
