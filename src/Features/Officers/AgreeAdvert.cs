using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>The line manager agrees, and releases the officer in advance up to so many minutes a week.</summary>
public sealed record AgreeAdvert(Guid OfficerId, Guid AdvertId, int SeenVersion, int ReleaseLimitMinutes);

[Needs(Permission.AgreeAdvert)]
public sealed class AgreeAdvertHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AgreeAdvert command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.AgreeAdvert(
            scope.Actor, scope.At, command.AdvertId, command.SeenVersion, command.ReleaseLimitMinutes)), cancellation);
}
