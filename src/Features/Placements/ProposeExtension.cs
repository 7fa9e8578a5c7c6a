using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host asks for the officer for longer.</summary>
public sealed record ProposeExtension(Guid PlacementId, int SeenVersion, DateOnly NewEndsOn, int AddedMinutes);

[Needs(Permission.ProposeExtension)]
public sealed class ProposeExtensionHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ProposeExtension command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, (placement, figures) => placement.ProposeExtension(
            scope.Actor, scope.At, command.SeenVersion, Guid.CreateVersion7(), command.NewEndsOn, command.AddedMinutes, figures, scope.Calendar), cancellation), cancellation);
}
