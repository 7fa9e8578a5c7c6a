using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
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

    /// <summary>The same to choose from: the managers and heads of the service first, because one of them it nearly always is.</summary>
    public static async Task<List<Choice>> ChoicesOf(TalentPoolDb db, Placement placement, DateOnly today)
    {
        var people = await Of(db, placement);
        var managers = (await RoleHolders.WithDeputies(db, today, [placement.HostAuthorityId], placement.ServiceAreaId, Role.ServiceManager, Role.HeadOfService, Role.LineManager)).ToHashSet();
        var service = await db.Set<ServiceArea>().AsNoTracking().Where(area => area.Id == placement.ServiceAreaId).Select(area => area.Name).SingleAsync();
        return
        [
            .. people.Where(IsClose).Select(person => new Choice($"{person.Id}", person.Name) { Group = $"{service}: managers and heads" }),
            .. people.Where(person => !IsClose(person)).Select(person => new Choice($"{person.Id}", person.Name) { Group = "Everybody else" }),
        ];

        bool IsClose(Person person) => managers.Contains(person.Id) || person.Id == placement.RequesterId;
    }

    /// <summary>None where nobody of the host is that person.</summary>
    public static Task<string?> NameOf(TalentPoolDb db, Placement placement, Guid personId, CancellationToken cancellation) =>
        db.Set<Person>().AsNoTracking()
            .Where(person => person.Id == personId && person.AuthorityId == placement.HostAuthorityId && person.SuspendedAt == null)
            .Select(person => (string?)person.Name)
            .SingleOrDefaultAsync(cancellation);
}
