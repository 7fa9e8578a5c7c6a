using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The work is taken up again.</summary>
public sealed record ResumePlacement(Guid PlacementId, int SeenVersion);

[Needs(Permission.PausePlacement)]
public sealed class ResumePlacementHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ResumePlacement command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.Resume(scope.Actor, scope.At, command.SeenVersion, scope.Calendar), cancellation), cancellation);
}
