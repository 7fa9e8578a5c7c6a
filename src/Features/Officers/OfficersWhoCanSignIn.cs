using TalentPool.Database;
using TalentPool.Domain.Officers;
using TalentPool.Platform.People;

namespace TalentPool.Features.Officers;

/// <summary>What somebody offers who is suspended does not count: nobody could ask them. Once they can sign in again, it counts again.</summary>
public static class OfficersWhoCanSignIn
{
    public static IQueryable<Officer> WhoCanSignIn(this IQueryable<Officer> officers, TalentPoolDb db) =>
        officers.Where(officer => db.Set<Person>().Any(person => person.Id == officer.PersonId && person.SuspendedAt == null));
}
