using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>Whoever has to see to a task says that it is done.</summary>
public sealed record TickTask(Guid PlacementId, int SeenVersion, PlacementTask Task);

[Needs(Permission.TickPlacementTask)]
public sealed class TickTaskHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, TickTask command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.TickTask(scope.Actor, scope.At, command.SeenVersion, command.Task), cancellation), cancellation);
}
