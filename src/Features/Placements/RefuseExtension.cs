using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The officer, the line manager or the host’s budget holder says no to the extension.</summary>
/// <param name="Instead">In which capacity: whose yes it would have been.</param>
public sealed record RefuseExtension(Guid PlacementId, int SeenVersion, Guid ExtensionId, ExtensionYes Instead, string Explanation);

[Needs(Permission.AgreeExtension)]
public sealed class RefuseExtensionHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RefuseExtension command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.RefuseExtension(
            scope.Actor, scope.At, command.SeenVersion, command.ExtensionId, command.Instead, command.Explanation), cancellation), cancellation);
}
