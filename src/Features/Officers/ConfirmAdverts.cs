using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>All that an officer offers still holds, as a line manager says for each of the team.</summary>
public sealed record ConfirmAdverts(Guid OfficerId, ConfirmationRoute Through);

[Needs(Permission.ChangeProfile)]
public sealed class ConfirmAdvertsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ConfirmAdverts command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.ConfirmAdverts(scope.Actor, scope.At, command.Through)), cancellation);
}
