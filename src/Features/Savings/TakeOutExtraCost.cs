using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>Takes out a cost that was entered by mistake. It stays to be seen.</summary>
public sealed record TakeOutExtraCost(Guid PlacementId, Guid CostId);

[Needs(Permission.EnterExtraCosts)]
public sealed class TakeOutExtraCostHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, TakeOutExtraCost command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeCosts(command.PlacementId, (_, costs) => costs.TakeOut(scope.Actor, scope.At, command.CostId), cancellation), cancellation);
}
