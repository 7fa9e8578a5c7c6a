using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;

namespace TalentPool.Features.SignIn;

/// <summary>The invented people whom the sign-in page offers, by authority.</summary>
public sealed class DemonstrationPeople(TalentPoolDb db, DemonstrationSettings demonstration)
{
    public async Task<IReadOnlyList<(string Place, IReadOnlyList<(Guid Id, string Role, string Name)> People)>> Read()
    {
        if (!demonstration.IsOn)
        {
            return [];
        }

        var people = await db.Set<Person>().AsNoTracking().Where(person => person.DemonstrationRole != null && person.SuspendedAt == null)
            .OrderBy(person => person.DemonstrationRole).ThenBy(person => person.Name)
            .Select(person => new { person.Id, person.Name, Role = person.DemonstrationRole!, person.AuthorityId }).ToListAsync();
        var places = await MemberNames.Of(db);
        return
        [
            .. people.GroupBy(person => person.AuthorityId is { } id ? places[id] : "The partnership").OrderBy(group => group.Key)
                .Select(group => (group.Key, (IReadOnlyList<(Guid, string, string)>)[.. group.Select(person => (person.Id, person.Role, person.Name))])),
        ];
    }
}
