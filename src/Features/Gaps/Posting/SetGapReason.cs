using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester says why the authority cannot do it itself.</summary>
public sealed record SetGapReason(Guid GapId, GapReason Reason, bool AgencyWorkerDoesItNow);

[Needs(Permission.PostGap)]
public sealed class SetGapReasonHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetGapReason command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap => gap.SetReason(scope.Actor, scope.At, command.Reason, command.AgencyWorkerDoesItNow)), cancellation);
}
