using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Platform.People;

namespace TalentPool.Features.Placements;

/// <summary>Those at the host who may be named for a placement: to supervise the work, or to answer for it in court.</summary>
internal static class HostPeople
{
    public static Task<List<Person>> Of(TalentPoolDb db, Placement placement) =>
        db.Set<Person>().AsNoTracking()
            .Where(person => person.AuthorityId == placement.HostAuthorityId && person.SuspendedAt == null && person.Id != placement.OfficerPersonId)
            .OrderBy(person => person.Name).ThenBy(person => person.Id)
            .ToListAsync();

    /// <summary>None where nobody of the host is that person.</summary>
    public static Task<string?> NameOf(TalentPoolDb db, Placement placement, Guid personId, CancellationToken cancellation) =>
        db.Set<Person>().AsNoTracking()
            .Where(person => person.Id == personId && person.AuthorityId == placement.HostAuthorityId && person.SuspendedAt == null)
            .Select(person => (string?)person.Name)
            .SingleOrDefaultAsync(cancellation);
}
