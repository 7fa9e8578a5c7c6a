using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>A head of service, who is neither the requester nor the conflict officer, agrees that half of the members or more are not asked.</summary>
public sealed record EndorseLeavingOut(Guid GapId, int SeenVersion);

[Needs(Permission.EndorseLeavingOut)]
public sealed class EndorseLeavingOutHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, EndorseLeavingOut command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        return scope.IsPermitted(DraftGaps.ForDeciding(gap))
            ? gap.EndorseLeavingOut(scope.Actor, scope.At, command.SeenVersion)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
