using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Enquiries;

/// <summary>A head of service says in advance that the authority has no capacity, or nobody, for a skill from a level on.</summary>
public sealed record GiveStandingAnswer(Guid AuthorityId, Guid SkillId, SkillLevel Level, AnswerReason Reason, DateOnly LastDay);

[Needs(Permission.GiveStandingAnswer)]
public sealed class GiveStandingAnswerHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, GiveStandingAnswer command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var areaId = await scope.Db.Set<Skill>().AsNoTracking().Where(skill => skill.Id == command.SkillId)
            .Select(skill => (Guid?)skill.ServiceAreaId).SingleOrDefaultAsync(cancellation) ?? throw new RecordNotFoundException();
        if (!scope.IsPermitted(new Concerning { HomeAuthorityId = command.AuthorityId, ServiceAreaId = areaId }))
        {
            return PlatformRefusals.NotPermitted;
        }

        var outcome = StandingAnswer.Give(
            scope.Actor, scope.At, Guid.CreateVersion7(), command.AuthorityId, areaId, command.SkillId, command.Level, command.Reason, command.LastDay, scope.Calendar, out var given);
        if (given is not null)
        {
            scope.Add(given);
        }

        return outcome;
    }, cancellation);
}
