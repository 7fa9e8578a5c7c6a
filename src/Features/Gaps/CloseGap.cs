using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>Ends a gap whose check is complete, and says how the need was met.</summary>
public sealed record CloseGap(Guid GapId, int SeenVersion, HowMet HowMet, string Note);

[Needs(Permission.WithdrawGap)]
public sealed class CloseGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CloseGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = command.HowMet == HowMet.Outside ? await scope.TakeForGate(command.GapId, nameof(CloseGap)) : await scope.Take<Gap>(command.GapId);
        gap.CatchUp(scope.At, scope.Calendar);
        if (!scope.IsPermitted(await GapConcerning.Of(scope.Db, gap, scope.Today, cancellation: cancellation)))
        {
            return PlatformRefusals.NotPermitted;
        }

        return gap.Close(scope.Actor, scope.At, command.SeenVersion, command.HowMet, command.Note);
    }, cancellation);
}
