using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester asks for answers sooner than the dates ask for, or takes that back.</summary>
public sealed record AskForUrgency(Guid GapId, Urgency? Urgency, string Reason);

[Needs(Permission.PostGap)]
public sealed class AskForUrgencyHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AskForUrgency command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap => gap.AskForUrgency(scope.Actor, scope.At, command.Urgency, command.Reason)), cancellation);
}
