using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>The officer is not away after all.</summary>
public sealed record RemoveLeave(Guid OfficerId, Guid LeaveId);

[Needs(Permission.ChangeProfile)]
public sealed class RemoveLeaveHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RemoveLeave command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.RemoveLeave(scope.Actor, scope.At, command.LeaveId)), cancellation);
}
