using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>A procurement is under way, which stops the clearance's clock.</summary>
public sealed record RecordProcurement(Guid ClearanceId, int SeenVersion, string Reference);

[Needs(Permission.RecordProcurement)]
public sealed class RecordProcurementHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordProcurement command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gapId = await scope.GapOfClearance(command.ClearanceId, cancellation);
        var gap = await scope.TakeForGate(gapId, (gap, refusal) =>
            new GateAttemptRefused(command.ClearanceId, scope.At, gap.Id, nameof(RecordProcurement), refusal.Name, refusal.Sentence));
        return scope.IsPermitted(GateConcerning.Of(gap))
            ? gap.RecordProcurement(
                scope.Actor, scope.At, command.ClearanceId, command.SeenVersion, command.Reference, await scope.FiguresOf(gap, cancellation), scope.Calendar)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
