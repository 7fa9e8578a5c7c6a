using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>The owner takes the yes back, or the auditor has seen enough.</summary>
public sealed record EndLook(Guid LookRequestId);

[Needs(Permission.EndLook)]
public sealed class EndLookHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, EndLook command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var request = await scope.Take<LookRequest>(command.LookRequestId);
        request.CatchUp(scope.At, scope.Calendar);
        return scope.IsPermitted(LookRequestConcerning.Of(request)) ? request.End(scope.Actor, scope.At) : PlatformRefusals.NotPermitted;
    }, cancellation);
}
