using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The officer answers what the supervisor said of the work.</summary>
public sealed record ReplyToQuality(Guid PlacementId, int SeenVersion, string Reply);

[Needs(Permission.ReplyToQuality)]
public sealed class ReplyToQualityHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ReplyToQuality command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.ReplyToQuality(scope.Actor, scope.At, command.SeenVersion, command.Reply), cancellation), cancellation);
}
