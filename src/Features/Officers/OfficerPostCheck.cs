using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.Officers;

/// <summary>Whether a post fits the people and the taxonomy around it, which the officer's own record cannot know.</summary>
public static class OfficerPostCheck
{
    public static async Task<Refusal?> Fault(TalentPoolDb db, Guid homeAuthorityId, OfficerPost post)
    {
        if (!await db.Set<Person>().AnyAsync(person => person.Id == post.LineManagerId && person.AuthorityId == homeAuthorityId))
        {
            return OfficerRecordRefusals.LineManagerUnknown;
        }

        return await db.Set<Discipline>().AnyAsync(discipline => discipline.Id == post.DisciplineId && discipline.ServiceAreaId == post.ServiceAreaId)
            ? null
            : OfficerRecordRefusals.DisciplineUnknown;
    }
}
