using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>A head of service, or for a head someone beside or above, agrees that the members must answer sooner than the dates ask for.</summary>
public sealed record AgreeUrgency(Guid GapId, int SeenVersion);

[Needs(Permission.AgreeUrgency)]
public sealed class AgreeUrgencyHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AgreeUrgency command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        return scope.IsPermitted(DraftGaps.ForDeciding(gap))
            ? gap.AgreeUrgency(scope.Actor, scope.At, command.SeenVersion)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
