using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>The requesting side asks to let outside what the check could not fill.</summary>
/// <param name="SeenVersion">The gap's version.</param>
public sealed record RequestClearance(Guid GapId, int SeenVersion, ClearanceReason Reason, string Explanation);

[Needs(Permission.RequestClearance)]
public sealed class RequestClearanceHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RequestClearance command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.TakeForGate(command.GapId, (gap, refusal) => new ClearanceRequestRefused(gap.Id, scope.At, refusal.Name, refusal.Sentence));
        return scope.IsPermitted(GateConcerning.Of(gap))
            ? gap.RequestClearance(
                scope.Actor, scope.At, command.SeenVersion, command.Reason, command.Explanation, await scope.FiguresOf(gap, cancellation), scope.Calendar)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
