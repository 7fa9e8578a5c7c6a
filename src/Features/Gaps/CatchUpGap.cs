using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>Lets time do to a gap what it has made due: enquiries lapse, offers and clearances expire, members that have left are answered for, the check is settled.</summary>
public sealed record CatchUpGap(Guid GapId);

[Needs(Permission.LetTimePass)]
public sealed class CatchUpGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CatchUpGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var gap = await scope.Take<Gap>(command.GapId);
        gap.AnswerForMembersThatLeft(scope.At, await MembersThatLeft.Of(scope.Db, gap.PartnershipId, scope.Today, cancellation), scope.Calendar);
        gap.CatchUp(scope.At, scope.Calendar);
        return Outcome.Done;
    }, cancellation);
}
