using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>The officer is away from a day to a day. Why is not asked.</summary>
public sealed record RecordLeave(Guid OfficerId, DateOnly From, DateOnly To);

[Needs(Permission.ChangeProfile)]
public sealed class RecordLeaveHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordLeave command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.RecordLeave(scope.Actor, scope.At, command.From, command.To)), cancellation);
}
