using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>Whoever proposed the extension takes it back.</summary>
public sealed record WithdrawExtension(Guid PlacementId, int SeenVersion, Guid ExtensionId);

[Needs(Permission.ProposeExtension)]
public sealed class WithdrawExtensionHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawExtension command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.WithdrawExtension(scope.Actor, scope.At, command.SeenVersion, command.ExtensionId), cancellation), cancellation);
}
