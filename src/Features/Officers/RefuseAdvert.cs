using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>The line manager does not agree, and says why.</summary>
public sealed record RefuseAdvert(Guid OfficerId, Guid AdvertId, int SeenVersion, string Reason);

[Needs(Permission.AgreeAdvert)]
public sealed class RefuseAdvertHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RefuseAdvert command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.RefuseAdvert(
            scope.Actor, scope.At, command.AdvertId, command.SeenVersion, command.Reason)), cancellation);
}
