using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester says who may see the gap, and whether the conflict officer is to say who must not be asked.</summary>
/// <param name="Note">What the conflict officer is to look at; empty where nobody needs to.</param>
public sealed record SetGapVisibility(Guid GapId, Visibility Visibility, string Note);

[Needs(Permission.PostGap)]
public sealed class SetGapVisibilityHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetGapVisibility command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap =>
        {
            var chosen = gap.SetVisibility(scope.Actor, scope.At, command.Visibility);
            var isAsked = command.Note.Trim() != "";
            var isNew = isAsked ? gap.LeavingOut == LeavingOutStatus.NotAsked || (gap.LeavingOut == LeavingOutStatus.Asked && gap.LeavingOutNote != command.Note.Trim()) : gap.LeavingOut == LeavingOutStatus.Asked;
            return chosen.IsDone && isNew ? gap.AskToLeaveOut(scope.Actor, scope.At, isAsked, command.Note) : chosen;
        }), cancellation);
}
