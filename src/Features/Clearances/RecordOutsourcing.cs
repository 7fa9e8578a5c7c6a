using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>The order that was placed outside on a granted clearance.</summary>
public sealed record RecordOutsourcing(Guid ClearanceId, int SeenVersion, OutsideWork Work);

[Needs(Permission.RecordOutsourcing)]
public sealed class RecordOutsourcingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordOutsourcing command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gapId = await scope.GapOfClearance(command.ClearanceId, cancellation);
        var gap = await scope.TakeForGate(gapId, (gap, refusal) => new OutsourcingRefused(command.ClearanceId, scope.At, gap.Id, refusal.Name, refusal.Sentence));
        return scope.IsPermitted(GateConcerning.Of(gap))
            ? gap.RecordOutsourcing(scope.Actor, scope.At, command.ClearanceId, command.SeenVersion, command.Work, scope.Calendar)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
