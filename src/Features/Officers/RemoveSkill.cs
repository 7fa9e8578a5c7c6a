using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>A skill that the officer no longer holds leaves the profile.</summary>
public sealed record RemoveSkill(Guid OfficerId, Guid SkillId);

[Needs(Permission.ChangeProfile)]
public sealed class RemoveSkillHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RemoveSkill command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, officer => officer.RemoveSkill(scope.Actor, scope.At, command.SkillId)), cancellation);
}
