using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.Officers;

/// <summary>What can be chosen for a post at an authority: the disciplines of its shared service areas, and its line managers.</summary>
public sealed class PostChoices
{
    private readonly Dictionary<Guid, Guid> _serviceAreas;

    private PostChoices(IReadOnlyList<Choice> disciplines, IReadOnlyList<Choice> lineManagers, Dictionary<Guid, Guid> serviceAreas) =>
        (Disciplines, LineManagers, _serviceAreas) = (disciplines, lineManagers, serviceAreas);

    public IReadOnlyList<Choice> Disciplines { get; }

    public IReadOnlyList<Choice> LineManagers { get; }

    public static async Task<PostChoices> Of(TalentPoolDb db, Guid authorityId, DateOnly today)
    {
        var disciplines = await (
            from discipline in db.Set<Discipline>().AsNoTracking()
            join area in db.Set<ServiceArea>() on discipline.ServiceAreaId equals area.Id
            orderby area.Name, discipline.Name
            select new { discipline.Id, discipline.Name, AreaId = area.Id, Area = area.Name }).ToListAsync();
        var grants = await db.Set<Grant>().AsNoTracking()
            .Where(grant => grant.Role == Role.LineManager && grant.ScopeId == authorityId && grant.DeputyForId == null)
            .ToListAsync();
        var managers = grants.Where(grant => grant.IsInForceOn(today)).Select(grant => grant.PersonId).Distinct().ToList();
        var people = await db.Set<Person>().AsNoTracking()
            .Where(person => managers.Contains(person.Id) && person.AuthorityId == authorityId)
            .OrderBy(person => person.Name)
            .Select(person => new { person.Id, person.Name })
            .ToListAsync();
        return new PostChoices(
            [.. disciplines.Select(row => new Choice(row.Id.ToString(), $"{row.Area}: {row.Name}"))],
            [.. people.Select(person => new Choice(person.Id.ToString(), person.Name))],
            disciplines.ToDictionary(row => row.Id, row => row.AreaId));
    }

    public Guid? ServiceAreaOf(Guid? disciplineId) =>
        disciplineId is { } id && _serviceAreas.TryGetValue(id, out var serviceAreaId) ? serviceAreaId : null;
}
