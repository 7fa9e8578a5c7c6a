using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Offers;

/// <summary>Whether a gap asks for advocacy or litigation, which are reserved legal activities (Legal Services Act 2007 s.12) unless somebody says otherwise.</summary>
public static class SkillsUsuallyReserved
{
    private static readonly Guid[] Disciplines = [Discipline.IdOf("legal", "advocacy"), Discipline.IdOf("legal", "civil-litigation")];

    private static readonly Guid[] Skills =
    [
        Skill.IdOf("legal", "housing", "possession"), Skill.IdOf("legal", "childcare", "care-proceedings"),
        Skill.IdOf("legal", "adult-care", "court-of-protection"), Skill.IdOf("legal", "public-law", "judicial-review"),
    ];

    public static Task<bool> AreIn(TalentPoolDb db, Gap gap)
    {
        var asked = gap.Skills.Select(need => need.SkillId).ToList();
        return db.Set<Skill>().AnyAsync(skill => asked.Contains(skill.Id) && (Skills.Contains(skill.Id) || Disciplines.Contains(skill.DisciplineId)));
    }
}
