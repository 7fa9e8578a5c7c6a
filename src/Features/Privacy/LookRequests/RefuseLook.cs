using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>The owner does not let the auditor look, and says why.</summary>
public sealed record RefuseLook(Guid LookRequestId, string Reason);

[Needs(Permission.DecideLook)]
public sealed class RefuseLookHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RefuseLook command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var request = await scope.Take<LookRequest>(command.LookRequestId);
        request.CatchUp(scope.At, scope.Calendar);
        return scope.IsPermitted(LookRequestConcerning.Of(request)) ? request.Refuse(scope.Actor, scope.At, command.Reason) : PlatformRefusals.NotPermitted;
    }, cancellation);
}
