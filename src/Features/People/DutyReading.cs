using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.People;

/// <summary>Which duties nobody at an authority can perform today.</summary>
public static class DutyReading
{
    /// <summary>For every service area that the authority shares staff in today and for which something is missing.</summary>
    public static async Task<IReadOnlyList<(string ServiceArea, IReadOnlyList<Duty> Missing)>> Of(TalentPoolDb db, Guid authorityId, DateOnly today)
    {
        var grants = await Grants(db, authorityId, default);
        return
        [
            .. (await SharedAreas(db, authorityId, today)).Select(area => (area.Name, new Duties(grants, authorityId, area.Id, area.IsLegal, today).Missing()))
                .Where(area => area.Item2.Count > 0),
        ];
    }

    /// <summary>Every service area that the authority shares staff in today, with whether it is switched on, how many can answer there and what nobody can do.</summary>
    public static async Task<IReadOnlyList<AreaDuties>> Areas(TalentPoolDb db, Guid authorityId, DateOnly today)
    {
        var grants = await Grants(db, authorityId, default);
        var partnerships = await Partnerships(db, authorityId);
        return
        [
            .. (await SharedAreas(db, partnerships, authorityId, today)).Select(area => (Area: area, Duties: new Duties(grants, authorityId, area.Id, area.IsLegal, today)))
                .Select(one => new AreaDuties(
                    one.Area.Id, one.Area.Name, one.Duties.Answerers().Count, one.Duties.MissingToSwitchOn(), partnerships.Exists(partnership => partnership.IsSwitchedOn(authorityId, one.Area.Id)))),
        ];
    }

    /// <summary>What keeps the service area from being switched on at the authority.</summary>
    public static async Task<IReadOnlyList<Duty>> MissingToSwitchOn(TalentPoolDb db, Guid authorityId, ServiceArea area, DateOnly today, CancellationToken cancellation = default) =>
        new Duties(await Grants(db, authorityId, cancellation), authorityId, area.Id, area.IsLegal, today).MissingToSwitchOn();

    /// <summary>The same for every service area that is switched on in a partnership, with the grants of its members read once.</summary>
    public static async Task<Func<SwitchedOnArea, IReadOnlyList<Duty>>> MissingIn(TalentPoolDb db, Partnership partnership, DateOnly today, CancellationToken cancellation = default)
    {
        var members = partnership.SwitchedOn.Where(area => area.IsOn).Select(area => area.AuthorityId).Distinct().ToList();
        var grants = (await db.Set<Grant>().AsNoTracking()
            .Where(grant => members.Contains(grant.ScopeId) && db.Set<Person>().Any(person => person.Id == grant.PersonId && person.SuspendedAt == null))
            .ToListAsync(cancellation)).ToLookup(grant => grant.ScopeId);
        var legal = await db.Set<ServiceArea>().AsNoTracking().Where(area => area.IsLegal).Select(area => area.Id).ToListAsync(cancellation);
        return area => new Duties(grants[area.AuthorityId], area.AuthorityId, area.ServiceAreaId, legal.Contains(area.ServiceAreaId), today).Missing();
    }

    /// <summary>
    /// The service areas that are switched on at the authority and where this person was one of the last two who could answer, and no longer is: by one
    /// of these roles, which have ended or which a suspended person cannot use.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>> LeftToOneAnswerer(TalentPoolDb db, Guid authorityId, Guid personId, IReadOnlyList<Grant> lost, DateOnly today)
    {
        var answering = lost.Where(grant => grant.ScopeId == authorityId && grant.Role is Role.ServiceManager or Role.HeadOfService).ToList();
        if (answering.Count == 0)
        {
            return [];
        }

        var grants = await Grants(db, authorityId, default);
        var partnerships = await Partnerships(db, authorityId);
        return
        [
            .. (await SharedAreas(db, partnerships, authorityId, today))
                .Where(area => answering.Exists(grant => grant.ToHeldRole().Covers(authorityId, area.Id)) && partnerships.Exists(partnership => partnership.IsSwitchedOn(authorityId, area.Id)))
                .Where(area => new Duties(grants, authorityId, area.Id, area.IsLegal, today).Answerers() is { Count: Duties.LeastAnswerers - 1 } left && !left.Contains(personId))
                .Select(area => area.Id),
        ];
    }

    /// <summary>What nobody at the authority could do any more once this role has ended, or too few, by service area.</summary>
    public static async Task<IReadOnlyList<(string ServiceArea, IReadOnlyList<Duty> Missing)>> LostWith(TalentPoolDb db, Guid grantId, DateOnly today)
    {
        if (await db.Set<Grant>().AsNoTracking().SingleOrDefaultAsync(grant => grant.Id == grantId) is not { ScopeKind: ScopeKind.Authority } given)
        {
            return [];
        }

        var before = await Grants(db, given.ScopeId, default);
        var after = before.Where(grant => grant.Id != grantId).ToList();
        return
        [
            .. (await SharedAreas(db, given.ScopeId, today))
                .Select(area => (area.Name, (IReadOnlyList<Duty>)[.. Missing(after, area).Except(Missing(before, area))]))
                .Where(area => area.Item2.Count > 0),
        ];

        IEnumerable<Duty> Missing(List<Grant> grants, ServiceArea area) => new Duties(grants, given.ScopeId, area.Id, area.IsLegal, today).MissingToSwitchOn();
    }

    private static Task<List<Partnership>> Partnerships(TalentPoolDb db, Guid authorityId) =>
        db.Set<Partnership>().AsNoTracking().Where(partnership => partnership.Memberships.Any(membership => membership.AuthorityId == authorityId)).ToListAsync();

    private static async Task<IReadOnlyList<ServiceArea>> SharedAreas(TalentPoolDb db, Guid authorityId, DateOnly today) =>
        await SharedAreas(db, await Partnerships(db, authorityId), authorityId, today);

    private static async Task<IReadOnlyList<ServiceArea>> SharedAreas(TalentPoolDb db, List<Partnership> partnerships, Guid authorityId, DateOnly today)
    {
        var areas = await db.Set<ServiceArea>().AsNoTracking().OrderBy(area => area.Name).ToListAsync();
        return [.. areas.Where(area => partnerships.Exists(partnership => partnership.AppliesTo(authorityId, area.Id, today)))];
    }

    /// <summary>What nobody at the authority could do for a need that this person asks about.</summary>
    public static async Task<IReadOnlyList<Duty>> MissingFor(
        TalentPoolDb db, Guid requesterId, Guid authorityId, Guid serviceAreaId, DateOnly today, CancellationToken cancellation)
    {
        var isLegal = await db.Set<ServiceArea>().AsNoTracking().AnyAsync(area => area.Id == serviceAreaId && area.IsLegal, cancellation);
        return new Duties(await Grants(db, authorityId, cancellation), authorityId, serviceAreaId, isLegal, today).MissingFor(requesterId);
    }

    private static Task<List<Grant>> Grants(TalentPoolDb db, Guid authorityId, CancellationToken cancellation) => db.Set<Grant>().AsNoTracking()
        .Where(grant => grant.ScopeId == authorityId && db.Set<Person>().Any(person => person.Id == grant.PersonId && person.SuspendedAt == null))
        .ToListAsync(cancellation);
}
