using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The work stops for a while.</summary>
public sealed record PausePlacement(Guid PlacementId, int SeenVersion, string Reason);

[Needs(Permission.PausePlacement)]
public sealed class PausePlacementHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, PausePlacement command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.Pause(scope.Actor, scope.At, command.SeenVersion, command.Reason), cancellation), cancellation);
}
