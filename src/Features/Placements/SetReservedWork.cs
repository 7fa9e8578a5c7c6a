using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host sets right whether any of the work is reserved or court work.</summary>
/// <param name="Reason">Why it is none of it; not asked for a yes.</param>
public sealed record SetReservedWork(Guid PlacementId, int SeenVersion, bool IsReservedWork, string Reason);

[Needs(Permission.AuthoriseReservedWork)]
public sealed class SetReservedWorkHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetReservedWork command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.SetReservedWork(
            scope.Actor, scope.At, command.SeenVersion, command.IsReservedWork, command.Reason, scope.Calendar), cancellation), cancellation);
}
