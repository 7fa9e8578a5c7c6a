using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Platform.People;

/// <summary>Makes the actor from the grants in force, read from the database each time: a role that ended a minute ago is gone, and what a line manager left behind has come to the head.</summary>
public static class Actors
{
    public static async Task<Actor> Of(TalentPoolDb db, Guid personId, DateTime at, CancellationToken cancellation = default)
    {
        var person = await db.Set<Person>().AsNoTracking().AsSingleQuery()
            .Where(p => p.Id == personId && p.SuspendedAt == null)
            .Select(p => new { p.Name, p.AuthorityId, Grants = db.Set<Grant>().Where(grant => grant.PersonId == p.Id).ToList() })
            .SingleOrDefaultAsync(cancellation) ?? throw new RecordNotFoundException();
        var today = WorkingCalendar.EnglandAndWales.LocalDate(at);
        List<HeldRole> held = [.. person.Grants.Where(grant => grant.IsInForceOn(today)).Select(grant => grant.ToHeldRole())];
        held.AddRange(await StandIns.LineManagersLeftTo(db, personId, held, today, cancellation));
        return new Actor(personId, person.Name, person.AuthorityId, held);
    }
}
