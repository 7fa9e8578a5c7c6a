using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>The officer holds a skill at a level, and says what shows it.</summary>
public sealed record SetSkill(Guid OfficerId, Guid SkillId, SkillLevel Level, string Evidence);

[Needs(Permission.ChangeProfile)]
public sealed class SetSkillHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetSkill command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, async (officer, _) =>
            await scope.Db.Set<Skill>().AnyAsync(skill => skill.Id == command.SkillId, cancellation)
                ? officer.SetSkill(scope.Actor, scope.At, command.SkillId, command.Level, command.Evidence)
                : OfficerRecordRefusals.SkillUnknown), cancellation);
}
