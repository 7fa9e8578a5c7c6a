using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host’s conflict officer says that a part of the matter goes on by itself. All three are asked again.</summary>
public sealed record SplitMatter(Guid PlacementId, int SeenVersion, string SplitOff);

[Needs(Permission.DecideConflict)]
public sealed class SplitMatterHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SplitMatter command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeMatter(command.PlacementId, placement => placement.SplitMatter(scope.Actor, scope.At, command.SeenVersion, command.SplitOff), cancellation), cancellation);
}
