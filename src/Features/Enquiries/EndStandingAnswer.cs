using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Enquiries;

/// <summary>A head of service takes a standing answer back before its last day.</summary>
public sealed record EndStandingAnswer(Guid StandingAnswerId);

[Needs(Permission.GiveStandingAnswer)]
public sealed class EndStandingAnswerHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, EndStandingAnswer command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var standing = await scope.Take<StandingAnswer>(command.StandingAnswerId);
        return scope.IsPermitted(new Concerning { HomeAuthorityId = standing.AuthorityId, ServiceAreaId = standing.ServiceAreaId })
            ? standing.End(scope.Actor, scope.At, scope.Calendar)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
