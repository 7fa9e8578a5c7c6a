using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>The requesting side asks for what cannot wait for the check, for one named event and a few days.</summary>
/// <param name="SeenVersion">The gap's version.</param>
/// <param name="Minutes">The minutes of outside work needed in all.</param>
public sealed record RequestEmergencyClearance(Guid GapId, int SeenVersion, string EmergencyEvent, DateOnly From, DateOnly To, int Minutes, string Explanation);

[Needs(Permission.RequestEmergencyClearance)]
public sealed class RequestEmergencyClearanceHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RequestEmergencyClearance command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.TakeForGate(command.GapId, (gap, refusal) => new ClearanceRequestRefused(gap.Id, scope.At, refusal.Name, refusal.Sentence));
        return scope.IsPermitted(GateConcerning.Of(gap))
            ? gap.RequestEmergencyClearance(
                scope.Actor, scope.At, command.SeenVersion, command.EmergencyEvent, command.From, command.To, command.Minutes, command.Explanation,
                await SameEventElsewhere.Of(scope, gap, command.EmergencyEvent, cancellation), await scope.FiguresOf(gap, cancellation), scope.Calendar)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
