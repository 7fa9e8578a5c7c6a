using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>The time is no longer offered. What was agreed for a placement stays.</summary>
public sealed record WithdrawAdvert(Guid OfficerId, Guid AdvertId, int SeenVersion, string? Reason);

[Needs(Permission.ChangeProfile)]
public sealed class WithdrawAdvertHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawAdvert command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.WithdrawAdvert(
            scope.Actor, scope.At, command.AdvertId, command.SeenVersion, command.Reason)), cancellation);
}
