using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Gaps.Forms;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Enquiries;

/// <summary>The standing answers of the authorities that a person answers for, and those that they may give.</summary>
public sealed class StandingAnswerList(TalentPoolDb db)
{
    private const int Most = 100;

    /// <summary>Those that stand first, and then the newest of the others.</summary>
    public async Task<IReadOnlyList<StandingAnswerRow>> Of(Actor reader, DateOnly today)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var found = (await db.Set<StandingAnswer>().AsNoTracking().Where(one => scopes.Contains(one.AuthorityId)).OrderByDescending(one => one.GivenAt).Take(Most).ToListAsync())
            .Where(one => PermissionTable.Allows(Permission.SeeStandingAnswers, reader, Concerning(one))).ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var ids = found.Select(one => (Guid?)one.Id).ToList();
        var skillIds = found.Select(one => one.SkillId).ToList();
        var authorities = await MemberNames.Of(db);
        var skills = await db.Set<Skill>().AsNoTracking().Where(skill => skillIds.Contains(skill.Id))
            .Join(db.Set<Discipline>(), skill => skill.DisciplineId, discipline => discipline.Id, (skill, discipline) => new { skill.Id, Name = discipline.Name + ": " + skill.Name })
            .ToDictionaryAsync(skill => skill.Id, skill => skill.Name);
        var actors = await ActorNames.Of(db, found.Select(one => one.GivenForId));
        var answered = await db.Set<Answer>().AsNoTracking().Where(answer => ids.Contains(answer.StandingAnswerId)).GroupBy(answer => answer.StandingAnswerId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key!.Value, group => group.Count);
        return
        [
            .. found.Select(one => new StandingAnswerRow(
                one.Id, authorities[one.AuthorityId], skills.GetValueOrDefault(one.SkillId, "A skill no longer listed"), one.Level.ToString(), one.Reason, one.LastDay,
                actors.For(one.GivenByName, one.GivenForId),
                one.GivenAt, one.StatusOn(today), answered.GetValueOrDefault(one.Id),
                one.StatusOn(today) == StandingAnswerStatus.Standing && PermissionTable.Allows(Permission.GiveStandingAnswer, reader, Concerning(one))))
                .OrderBy(row => row.Status == StandingAnswerStatus.Standing ? 0 : 1),
        ];
    }

    /// <summary>The skills of every service area that the person may answer for in advance, each with its authority as the form posts it.</summary>
    public async Task<IReadOnlyList<Choice>> Choices(Actor reader, DateOnly today)
    {
        var partnerships = await db.Set<Partnership>().AsNoTracking().ToListAsync();
        var areas = await db.Set<ServiceArea>().AsNoTracking().OrderBy(area => area.Name).ToListAsync();
        var heads = reader.Roles.Where(held => held.Role == Role.HeadOfService).ToList();
        var names = await MemberNames.Of(db);
        var scopes = heads.Select(held => held.ScopeId).Distinct().ToList();
        var choices = new List<Choice>();
        foreach (var authorityId in scopes)
        {
            foreach (var area in areas.Where(area => heads.Exists(held => held.Covers(authorityId, area.Id)) && partnerships.Exists(partnership => partnership.AppliesTo(authorityId, area.Id, today))))
            {
                var skills = await SkillChoices.Of(db, area.Id);
                choices.AddRange(skills.Select(skill => new Choice($"{authorityId:N}-{skill.Value}", scopes.Count > 1 ? $"{names[authorityId]}, {skill.Text}" : skill.Text)));
            }
        }

        return choices;
    }

    private static Concerning Concerning(StandingAnswer one) => new() { HomeAuthorityId = one.AuthorityId, ServiceAreaId = one.ServiceAreaId };
}
