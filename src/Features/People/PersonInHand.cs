using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;

namespace TalentPool.Features.People;

/// <summary>The person whose account an act is about, once it is certain that the actor looks after it.</summary>
public static class PersonInHand
{
    public static async Task<(Person? Person, Refusal? Refusal)> Of(ActScope scope, Guid personId)
    {
        var person = await scope.Db.Set<Person>().SingleOrDefaultAsync(p => p.Id == personId && p.ForgottenAt == null);
        if (person is null)
        {
            return (null, PlatformRefusals.NotFound);
        }

        var place = await GrantPlace.OfPerson(scope.Db, person.AuthorityId, scope.Today);
        if (!place.Permits(scope.IsPermitted))
        {
            return (null, PlatformRefusals.NotPermitted);
        }

        if (!place.IsAdministeredBy(scope.Actor))
        {
            var grants = await scope.Db.Set<Grant>().AsNoTracking().Where(grant => grant.PersonId == personId && grant.EndedAt == null).ToListAsync();
            if (grants.Any(grant => (GrantPlace.Checking.Contains(grant.Role) || grant.ScopeKind != ScopeKind.Authority) && !(grant.To < scope.Today)))
            {
                return (null, PeopleRefusals.PersonLookedAfterByAdministrator);
            }
        }

        return (person, null);
    }

    public static ChainKey Chain(Person person) => person.AuthorityId is { } authorityId ? ChainKey.Authority(authorityId) : ChainKey.Installation;
}
