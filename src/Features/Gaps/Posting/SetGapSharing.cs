using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester says whether one person must do it.</summary>
public sealed record SetGapSharing(Guid GapId, bool IsShared, int? SmallestPartMinutes);

[Needs(Permission.PostGap)]
public sealed class SetGapSharingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetGapSharing command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap => gap.SetSharing(scope.Actor, scope.At, command.IsShared, command.SmallestPartMinutes)), cancellation);
}
