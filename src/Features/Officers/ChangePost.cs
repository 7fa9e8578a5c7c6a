using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>The home authority says what the officer's job is now.</summary>
public sealed record ChangePost(Guid OfficerId, OfficerPost Post);

[Needs(Permission.KeepOfficerRecords)]
public sealed class ChangePostHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ChangePost command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, async (officer, _) =>
            await OfficerPostCheck.Fault(scope.Db, officer.HomeAuthorityId, command.Post) is { } fault
                ? fault
                : officer.ChangePost(scope.Actor, scope.At, command.Post)), cancellation);
}
