using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester says where the work is done.</summary>
public sealed record SetGapPlace(Guid GapId, string Place, bool IsRemote);

[Needs(Permission.PostGap)]
public sealed class SetGapPlaceHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetGapPlace command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap => gap.SetPlace(scope.Actor, scope.At, command.Place, command.IsRemote)), cancellation);
}
