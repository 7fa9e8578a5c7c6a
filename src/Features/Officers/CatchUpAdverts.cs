using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>Applies what time has made due to one officer's adverts and credentials: adverts lapse and end, and the end of a credential is warned of.</summary>
public sealed record CatchUpAdverts(Guid OfficerId);

[Needs(Permission.LetTimePass)]
public sealed class CatchUpAdvertsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CatchUpAdverts command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => Outcome.Done), cancellation);
}
