using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>Gives up a draft, or a gap on which nobody was placed, and says how the need was met.</summary>
public sealed record WithdrawGap(Guid GapId, int SeenVersion, HowMet HowMet, string Note);

[Needs(Permission.WithdrawGap)]
public sealed class WithdrawGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        gap.CatchUp(scope.At, scope.Calendar);
        return scope.IsPermitted(await GapConcerning.Of(scope.Db, gap, scope.Today, cancellation: cancellation))
            ? gap.Withdraw(scope.Actor, scope.At, command.SeenVersion, command.HowMet, command.Note)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
