using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host records its decision to delegate the function, where section 101 is the basis.</summary>
public sealed record RecordDelegation(Guid PlacementId, int SeenVersion, string Reference);

[Needs(Permission.AuthoriseReservedWork)]
public sealed class RecordDelegationHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordDelegation command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.RecordDelegation(scope.Actor, scope.At, command.SeenVersion, command.Reference), cancellation), cancellation);
}
