using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>The owner lets the auditor look at the record for some working days.</summary>
public sealed record AllowLook(Guid LookRequestId, int WorkingDays);

[Needs(Permission.DecideLook)]
public sealed class AllowLookHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AllowLook command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var request = await scope.Take<LookRequest>(command.LookRequestId);
        request.CatchUp(scope.At, scope.Calendar);
        return scope.IsPermitted(LookRequestConcerning.Of(request)) ? request.Allow(scope.Actor, scope.At, command.WorkingDays, scope.Calendar) : PlatformRefusals.NotPermitted;
    }, cancellation);
}
