using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>Erases the names and reasons of a request to look whose time is over.</summary>
public sealed record ForgetLookRequest(Guid LookRequestId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetLookRequestHandler(Acts acts, RetentionSchedule schedule)
{
    private static readonly HashSet<string> Kept = [nameof(LookRequest.Reference)];

    public Task<Outcome> Handle(Act act, ForgetLookRequest command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var request = await scope.Take<LookRequest>(command.LookRequestId);
        var forgotten = request.Forget(scope.Actor, scope.At, schedule, scope.Calendar);
        if (forgotten.IsDone)
        {
            RecordErasure.Rows(scope.Db, Kept);
            await RecordErasure.Events(scope, request.Chain, [request.Id], cancellation);
        }

        return forgotten;
    }, cancellation);
}
