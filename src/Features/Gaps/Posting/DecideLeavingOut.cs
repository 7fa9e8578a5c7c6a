using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The host's conflict officer says which members are not asked about a gap, before it is posted.</summary>
public sealed record DecideLeavingOut(Guid GapId, int SeenVersion, IReadOnlyList<LeftOutTerms> LeftOut);

[Needs(Permission.LeaveMembersOut)]
public sealed class DecideLeavingOutHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, DecideLeavingOut command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        return !scope.IsPermitted(DraftGaps.Concerning(gap)) ? PlatformRefusals.NotPermitted
            : await AskingTerms.On(scope.Db, scope.Today, gap, cancellation) is not { } terms ? PostingRefusals.ServiceAreaNotShared
            : gap.DecideLeavingOut(scope.Actor, scope.At, command.SeenVersion, command.LeftOut, terms.Members);
    }, cancellation);
}
