using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Officers;

/// <summary>The taxonomy as one officer stands in it.</summary>
public static class HeldSkills
{
    /// <summary>Every skill of the officer's service area, and those of others that the officer holds; by discipline and name.</summary>
    public static async Task<IReadOnlyList<HeldSkill>> Of(TalentPoolDb db, Officer officer)
    {
        var held = officer.Skills.Select(skill => skill.SkillId).ToList();
        var skills = await (
            from skill in db.Set<Skill>().AsNoTracking()
            join discipline in db.Set<Discipline>() on skill.DisciplineId equals discipline.Id
            where skill.ServiceAreaId == officer.ServiceAreaId || held.Contains(skill.Id)
            orderby discipline.Name, skill.Name
            select new { skill.Id, Discipline = discipline.Name, skill.Name }).ToListAsync();
        return [.. skills.Select(skill =>
        {
            var own = officer.Skills.FirstOrDefault(known => known.SkillId == skill.Id);
            return new HeldSkill(skill.Id, skill.Discipline, skill.Name, own?.Level, own?.Evidence);
        })];
    }
}
