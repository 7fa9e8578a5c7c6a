using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Bypasses;

/// <summary>Outside work without a clearance, because someone says so or because it was found. The board always sees it.</summary>
/// <param name="InstructedAt">When it was instructed; needed, with where the proof is kept, for an emergency out of hours.</param>
public sealed record RecordBypass(Guid GapId, BypassKind Kind, string Explanation, DateTime? InstructedAt, string? Proof, string? Supplier, long? ValuePence);

[Needs(Permission.RecordBypass)]
public sealed class RecordBypassHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordBypass command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.TakeForGate(command.GapId, (gap, refusal) =>
            new GateAttemptRefused(gap.Id, scope.At, gap.Id, nameof(RecordBypass), refusal.Name, refusal.Sentence));
        if (gap.Status == GapStatus.Draft)
        {
            // A draft is nobody's but its writer's; giving it up asks whether the work went outside.
            return PlatformRefusals.NotFound;
        }

        return scope.IsPermitted(GateConcerning.Of(gap))
            ? gap.RecordBypass(
                scope.Actor, scope.At, command.Kind, command.Explanation, command.InstructedAt, command.Proof, command.Supplier, command.ValuePence, scope.Calendar)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
