using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>The requesting side no longer needs a clearance that was requested or granted.</summary>
public sealed record WithdrawClearance(Guid ClearanceId, int SeenVersion, string Note);

[Needs(Permission.RequestClearance)]
public sealed class WithdrawClearanceHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawClearance command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gapId = await scope.GapOfClearance(command.ClearanceId, cancellation);
        var gap = await scope.TakeForGate(gapId, (gap, refusal) =>
            new GateAttemptRefused(command.ClearanceId, scope.At, gap.Id, nameof(WithdrawClearance), refusal.Name, refusal.Sentence));
        return scope.IsPermitted(GateConcerning.Of(gap))
            ? gap.WithdrawClearance(scope.Actor, scope.At, command.ClearanceId, command.SeenVersion, command.Note)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
