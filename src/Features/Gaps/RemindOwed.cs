using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Offers;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>Reminds those whom a gap waits for, at the times at which that is due.</summary>
public sealed record RemindOwed(Guid GapId);

[Needs(Permission.LetTimePass)]
public sealed class RemindOwedHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RemindOwed command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var gap = await scope.Take<Gap>(command.GapId);
        gap.CatchUp(scope.At, scope.Calendar);
        gap.RemindOwed(scope.At, (await GapFigures.Of(scope.Db, [gap], scope.Today, cancellation))[gap.Id], scope.Calendar);
        return Outcome.Done;
    }, cancellation);
}
