using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester says how much time is needed, and when.</summary>
public sealed record SetGapTime(Guid GapId, GapShape Shape);

[Needs(Permission.PostGap)]
public sealed class SetGapTimeHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetGapTime command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap => gap.SetShape(scope.Actor, scope.At, command.Shape, scope.Calendar)), cancellation);
}
