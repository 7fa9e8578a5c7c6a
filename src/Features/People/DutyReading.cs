using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.People;

/// <summary>Which duties nobody at an authority can perform today, and how that is said.</summary>
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

    /// <summary>Every service area that the authority shares staff in today, with how many can answer there and what nobody can do.</summary>
    public static async Task<IReadOnlyList<AreaDuties>> Areas(TalentPoolDb db, Guid authorityId, DateOnly today)
    {
        var grants = await Grants(db, authorityId, default);
        return
        [
            .. (await SharedAreas(db, authorityId, today)).Select(area => (area.Name, Duties: new Duties(grants, authorityId, area.Id, area.IsLegal, today)))
                .Select(area => new AreaDuties(area.Name, area.Duties.Answerers(), area.Duties.Missing())),
        ];
    }

    /// <summary>What nobody at the authority could do any more once this role has ended, by service area.</summary>
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

        IEnumerable<Duty> Missing(List<Grant> grants, ServiceArea area) => new Duties(grants, given.ScopeId, area.Id, area.IsLegal, today).Missing();
    }

    private static async Task<IReadOnlyList<ServiceArea>> SharedAreas(TalentPoolDb db, Guid authorityId, DateOnly today)
    {
        var partnerships = await db.Set<Partnership>().AsNoTracking().Where(partnership => partnership.Memberships.Any(membership => membership.AuthorityId == authorityId)).ToListAsync();
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

    /// <summary>"a head of service".</summary>
    public static string Of(Duty duty) => duty switch
    {
        Duty.Ask => "a service manager",
        Duty.HeadOfService => "a head of service",
        Duty.DecideApart => "somebody who decides on what the head of service asks for: another head, the monitoring officer or a director",
        Duty.AgreeToCost => "a budget holder other than the requester",
        Duty.DecideConflicts => "a conflict officer other than the requester",
        Duty.Finance => "a finance officer",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    public static string Of(IReadOnlyList<Duty> duties) => PlainEnglish.List([.. duties.Select(Of)]);

    private static Task<List<Grant>> Grants(TalentPoolDb db, Guid authorityId, CancellationToken cancellation) => db.Set<Grant>().AsNoTracking()
        .Where(grant => grant.ScopeId == authorityId && db.Set<Person>().Any(person => person.Id == grant.PersonId && person.SuspendedAt == null))
        .ToListAsync(cancellation);
}
