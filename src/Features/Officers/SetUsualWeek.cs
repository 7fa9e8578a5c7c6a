using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>How many minutes the officer works on Monday to Sunday, from a day on.</summary>
public sealed record SetUsualWeek(Guid OfficerId, DateOnly From, IReadOnlyList<int> Minutes);

[Needs(Permission.ChangeProfile)]
public sealed class SetUsualWeekHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetUsualWeek command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.SetUsualWeek(scope.Actor, scope.At, command.From, command.Minutes)), cancellation);
}
