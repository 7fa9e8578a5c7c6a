using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>Other days, or more or fewer minutes a week. What offers more needs the line manager's agreement again.</summary>
public sealed record ChangeAdvert(Guid OfficerId, Guid AdvertId, int SeenVersion, DateOnly From, DateOnly To, int MinutesAWeek);

[Needs(Permission.ChangeProfile)]
public sealed class ChangeAdvertHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ChangeAdvert command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.ChangeAdvert(
            scope.Actor, scope.At, command.AdvertId, command.SeenVersion, command.From, command.To, command.MinutesAWeek, scope.Calendar)), cancellation);
}
