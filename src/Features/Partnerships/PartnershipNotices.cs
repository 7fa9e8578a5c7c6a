using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships.Versions;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Partnerships;

/// <summary>Who is told that a member's service area was switched on or off, that nobody there can perform a duty any more, or that the agreement has a new version.</summary>
public sealed class PartnershipNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        new(typeof(ServiceAreaSwitchedOn), "Service managers and heads of service there", "{area} is switched on at {place}: gaps can be posted, and what other members ask reaches you.",
            context => Managers(context, ((ServiceAreaSwitchedOn)context.Event).AuthorityId, ((ServiceAreaSwitchedOn)context.Event).ServiceAreaId), (_, _) => "/gaps") { IsMailed = false },
        new(typeof(ServiceAreaSwitchedOff), "Service managers and heads of service there", "{area} is switched off at {place}: no gap can be posted, and you are not asked. What runs goes on.",
            context => Managers(context, ((ServiceAreaSwitchedOff)context.Event).AuthorityId, ((ServiceAreaSwitchedOff)context.Event).ServiceAreaId), (_, _) => "/gaps"),
        new(typeof(DutiesFellVacant), "Administrators", "Nobody at {place} can perform one of the duties of {area} any more. What runs goes on, but gaps cannot be decided on. Please give somebody the role.",
            Administrators, (_, _) => "/duties"),
        new(typeof(TermsAdded), "Heads of service of all members", "The agreement of {partnership} has a new version, version {version}, which applies from {from}. Read what changes.",
            context => OfMembers(context, Role.HeadOfService), (partnershipId, _) => TermsSight.AddressOf(partnershipId)) { About = "New version of the agreement" },
        new(typeof(TermsAdded), "Finance officers of all members", "The agreement of {partnership} has a new version, version {version}, which applies from {from}. Please say how VAT applies under it; the first answer counts for all members.",
            context => OfMembers(context, Role.Finance), (partnershipId, _) => TermsSight.AddressOf(partnershipId)) { About = "New version of the agreement" },
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["place", "area", "partnership", "version", "from"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).ToList();
        var partnerships = await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes()
            .Where(partnership => rootIds.Contains(partnership.Id)
                && (scopes.Contains(Guid.Empty) || scopes.Contains(partnership.Id) || partnership.Memberships.Any(membership => scopes.Contains(membership.AuthorityId))))
            .Select(partnership => new { partnership.Id, partnership.Name }).ToListAsync();
        return partnerships.ToDictionary(known => known.Id, IReadOnlyDictionary<string, string> (known) => new Dictionary<string, string> { ["partnership"] = known.Name });
    }

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> SubjectFacts(TalentPoolDb db, IReadOnlyCollection<Guid> subjectIds, Actor reader)
    {
        var switched = await (
            from area in db.Set<SwitchedOnArea>().AsNoTracking()
            join authority in db.Set<Authority>().IgnoreAutoIncludes() on area.AuthorityId equals authority.Id
            join service in db.Set<ServiceArea>() on area.ServiceAreaId equals service.Id
            where subjectIds.Contains(area.Id)
            select new { area.Id, authority.ShortName, service.Name }).ToListAsync();
        var facts = switched.ToDictionary(area => area.Id, IReadOnlyDictionary<string, string> (area) => new Dictionary<string, string> { ["place"] = area.ShortName, ["area"] = area.Name });
        foreach (var version in await db.Set<Terms>().AsNoTracking().IgnoreAutoIncludes().Where(version => subjectIds.Contains(version.Id))
            .Select(version => new { version.Id, version.VersionNumber, version.AppliesFrom }).ToListAsync())
        {
            facts[version.Id] = new Dictionary<string, string> { ["version"] = $"{version.VersionNumber}", ["from"] = Shown.Day(version.AppliesFrom) };
        }

        return facts;
    }

    private static Task<IReadOnlyList<Guid>> Managers(NoticeContext context, Guid authorityId, Guid serviceAreaId) =>
        RoleHolders.Of(context.Db, context.Today, [authorityId], serviceAreaId, Role.ServiceManager, Role.HeadOfService);

    /// <summary>Of the members of today, and of those that join by the day from which the version applies.</summary>
    private static Task<IReadOnlyList<Guid>> OfMembers(NoticeContext context, Role role)
    {
        var partnership = (Partnership)context.Root!;
        var from = ((TermsAdded)context.Event).Wording.AppliesFrom;
        return RoleHolders.Of(context.Db, context.Today, [.. partnership.MembersOn(context.Today).Union(partnership.MembersOn(from))], null, role);
    }

    private static Task<IReadOnlyList<Guid>> Administrators(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [((Partnership)context.Root!).Id, Guid.Empty], null, Role.PartnershipAdministrator);
}
