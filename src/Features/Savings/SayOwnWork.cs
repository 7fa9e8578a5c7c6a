using TalentPool.Domain;
using TalentPool.Domain.Savings;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>The home says what became of the officer’s own work while they were placed.</summary>
public sealed record SayOwnWork(Guid PlacementId, OwnWork OwnWork, string Note);

[Needs(Permission.EnterExtraCosts)]
public sealed class SayOwnWorkHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SayOwnWork command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeCosts(command.PlacementId, (_, costs) => costs.SayOwnWork(scope.Actor, scope.At, command.OwnWork, command.Note), cancellation), cancellation);
}
