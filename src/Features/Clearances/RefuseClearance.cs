using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>A decider's no to a requested clearance.</summary>
public sealed record RefuseClearance(Guid ClearanceId, int SeenVersion, string Note);

[Needs(Permission.ApproveClearance)]
public sealed class RefuseClearanceHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RefuseClearance command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gapId = await scope.GapOfClearance(command.ClearanceId, cancellation);
        var gap = await scope.TakeForGate(gapId, (gap, refusal) =>
            new GateAttemptRefused(command.ClearanceId, scope.At, gap.Id, nameof(RefuseClearance), refusal.Name, refusal.Sentence));
        var clearance = gap.FindClearance(command.ClearanceId) ?? throw new RecordNotFoundException();
        return scope.IsPermitted(GateConcerning.ForDeciding(gap, clearance))
            ? gap.RefuseClearance(scope.Actor, scope.At, clearance.Id, command.SeenVersion, command.Note)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
