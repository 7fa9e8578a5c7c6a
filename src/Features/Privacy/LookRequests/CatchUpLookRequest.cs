using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>A yes runs out after its last day, and a request that nobody answered in time is said to be late.</summary>
public sealed record CatchUpLookRequest(Guid LookRequestId);

[Needs(Permission.LetTimePass)]
public sealed class CatchUpLookRequestHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CatchUpLookRequest command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        (await scope.Take<LookRequest>(command.LookRequestId)).CatchUp(scope.At, scope.Calendar);
        return Outcome.Done;
    }, cancellation);
}
