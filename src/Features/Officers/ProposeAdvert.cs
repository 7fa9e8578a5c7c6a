using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>The officer offers time to the partnership. It counts once the line manager has agreed.</summary>
public sealed record ProposeAdvert(Guid OfficerId, DateOnly From, DateOnly To, int MinutesAWeek);

[Needs(Permission.ChangeOwnProfile)]
public sealed class ProposeAdvertHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ProposeAdvert command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.ProposeAdvert(
            scope.Actor, scope.At, command.From, command.To, command.MinutesAWeek, scope.Calendar)), cancellation);
}
