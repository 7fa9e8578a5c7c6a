using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester says in words what is needed.</summary>
public sealed record DescribeGap(Guid GapId, string Title, string Description);

[Needs(Permission.PostGap)]
public sealed class DescribeGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, DescribeGap command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap => gap.DescribeDraft(scope.Actor, scope.At, command.Title, command.Description)), cancellation);
}
