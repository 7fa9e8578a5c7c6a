using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Platform.People;

/// <summary>Makes the actor from the grants in force, read from the database each time: a role that ended a minute ago is gone.</summary>
public static class Actors
{
    public static async Task<Actor> Of(TalentPoolDb db, Guid personId, DateTime at, CancellationToken cancellation = default)
    {
        var person = await db.Set<Person>().AsNoTracking()
            .Where(p => p.Id == personId && p.SuspendedAt == null)
            .Select(p => new { p.Name, p.AuthorityId })
            .SingleOrDefaultAsync(cancellation) ?? throw new RecordNotFoundException();
        var today = WorkingCalendar.EnglandAndWales.LocalDate(at);
        var grants = await db.Set<Grant>().AsNoTracking().Where(grant => grant.PersonId == personId).ToListAsync(cancellation);
        return new Actor(personId, person.Name, person.AuthorityId, [.. grants.Where(grant => grant.IsInForceOn(today)).Select(grant => grant.ToHeldRole())]);
    }
}
