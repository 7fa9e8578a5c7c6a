using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>Whoever asked takes the request back.</summary>
public sealed record WithdrawLookRequest(Guid LookRequestId);

[Needs(Permission.WithdrawLookRequest)]
public sealed class WithdrawLookRequestHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawLookRequest command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var request = await scope.Take<LookRequest>(command.LookRequestId);
        request.CatchUp(scope.At, scope.Calendar);
        return scope.IsPermitted(LookRequestConcerning.Of(request)) ? request.Withdraw(scope.Actor, scope.At) : PlatformRefusals.NotPermitted;
    }, cancellation);
}
