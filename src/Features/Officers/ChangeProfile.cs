using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>The officer, or the line manager, says where and how the officer can work.</summary>
public sealed record ChangeProfile(Guid OfficerId, string Place, bool CanWorkRemotely, IReadOnlyList<string> AlsoWorksIn);

[Needs(Permission.ChangeProfile)]
public sealed class ChangeProfileHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ChangeProfile command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.ChangeProfile(
            scope.Actor, scope.At, command.Place, command.CanWorkRemotely, command.AlsoWorksIn)), cancellation);
}
