using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.People;

/// <summary>Roles, places and people by the names that a reader knows them by.</summary>
public sealed class RoleNames
{
    private readonly Dictionary<Guid, string> _places;
    private readonly Dictionary<Guid, string> _areas;
    private readonly Dictionary<Guid, string> _people;

    private RoleNames(Dictionary<Guid, string> places, Dictionary<Guid, string> areas, Dictionary<Guid, string> people) => (_places, _areas, _people) = (places, areas, people);

    public static async Task<RoleNames> Of(TalentPoolDb db, IReadOnlyCollection<Grant> grants)
    {
        var scopes = grants.Select(grant => grant.ScopeId).Distinct().ToList();
        var people = grants.SelectMany(grant => new[] { grant.PersonId, grant.GrantedById, grant.DeputyForId ?? Guid.Empty, grant.EndedById ?? Guid.Empty }).Distinct().ToList();
        var places = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().Where(a => scopes.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.ShortName);
        foreach (var partnership in await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes().Where(p => scopes.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync())
        {
            places[partnership.Id] = partnership.Name;
        }

        return new RoleNames(
            places,
            await db.Set<ServiceArea>().AsNoTracking().ToDictionaryAsync(area => area.Id, area => area.Name),
            await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name));
    }

    /// <summary>"Head of service".</summary>
    public static string Of(Role role) => role switch
    {
        Role.HeadOfService => "Head of service",
        Role.LineManager => "Line manager",
        Role.ServiceManager => "Service manager",
        Role.MonitoringOfficer => "Monitoring officer",
        Role.BudgetHolder => "Budget holder",
        Role.ConflictOfficer => "Conflict officer",
        Role.BoardMember => "Board member",
        Role.PartnershipAdministrator => "Partnership administrator",
        _ => role.ToString(),
    };

    public string Place(Grant grant) => grant.ScopeKind == ScopeKind.Installation ? "the whole service" : _places.GetValueOrDefault(grant.ScopeId, "a place that is gone");

    /// <summary>"all service areas", or those it is limited to.</summary>
    public string Areas(Grant grant) =>
        grant.ServiceAreaIds.Count == 0 ? "All service areas" : string.Join(", ", grant.ServiceAreaIds.Select(id => _areas.GetValueOrDefault(id, "?")).Order());

    public string Person(Guid personId) => personId == Actor.Clock.PersonId ? Actor.Clock.Name : _people.GetValueOrDefault(personId, "someone");
}
