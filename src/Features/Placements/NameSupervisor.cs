using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host says who directs the work and confirms the hours.</summary>
public sealed record NameSupervisor(Guid PlacementId, int SeenVersion, Guid SupervisorId);

[Needs(Permission.NameSupervisor)]
public sealed class NameSupervisorHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, NameSupervisor command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
        await scope.Decide(
            await scope.Take<Placement>(command.PlacementId),
            async (placement, _) => await HostPeople.NameOf(scope.Db, placement, command.SupervisorId, cancellation) is { } name
                ? placement.NameSupervisor(scope.Actor, scope.At, command.SeenVersion, command.SupervisorId, name)
                : PlacementActRefusals.NotOneOfTheHost,
            cancellation), cancellation);
}
