using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>The skills of a service area to choose from, under the names of their disciplines.</summary>
public static class SkillChoices
{
    public static async Task<IReadOnlyList<Choice>> Of(TalentPoolDb db, Guid serviceAreaId)
    {
        var skills = await db.Set<Skill>().AsNoTracking()
            .Where(skill => skill.ServiceAreaId == serviceAreaId)
            .Join(db.Set<Discipline>(), skill => skill.DisciplineId, discipline => discipline.Id, (skill, discipline) => new { skill.Id, skill.Name, Discipline = discipline.Name })
            .ToListAsync();
        return [.. skills.OrderBy(skill => skill.Discipline, StringComparer.Ordinal).ThenBy(skill => skill.Name, StringComparer.Ordinal)
            .Select(skill => new Choice(skill.Id.ToString(), $"{skill.Discipline}: {skill.Name}"))];
    }

    public static IReadOnlySet<Guid> Ids(IReadOnlyList<Choice> choices) => choices.Select(choice => Guid.Parse(choice.Value)).ToHashSet();
}
