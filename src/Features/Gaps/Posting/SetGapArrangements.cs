using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester says whether one person must do it, and where.</summary>
public sealed record SetGapArrangements(Guid GapId, bool IsShared, int? SmallestPartMinutes, string Place, bool IsRemote);

[Needs(Permission.PostGap)]
public sealed class SetGapArrangementsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetGapArrangements command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap => gap.SetArrangements(
            scope.Actor, scope.At, command.IsShared, command.SmallestPartMinutes, command.Place, command.IsRemote)), cancellation);
}
