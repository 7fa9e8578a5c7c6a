using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>One advert still holds, as its own page showed it.</summary>
public sealed record ConfirmAdvert(Guid OfficerId, Guid AdvertId, int SeenVersion);

[Needs(Permission.ChangeProfile)]
public sealed class ConfirmAdvertHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ConfirmAdvert command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.ConfirmAdvert(
            scope.Actor, scope.At, command.AdvertId, command.SeenVersion, scope.Actor.PersonId == officer.PersonId ? ConfirmationRoute.Page : ConfirmationRoute.Team)), cancellation);
}
