using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.People.Import;

/// <summary>The roles, service areas, disciplines and skills that a list may name, by their names.</summary>
public sealed class StaffVocabulary
{
    private static readonly StringComparer ByName = StringComparer.OrdinalIgnoreCase;

    private StaffVocabulary(
        IReadOnlyDictionary<string, Guid> areas, IReadOnlyDictionary<string, (Guid, Guid)> disciplines, IReadOnlyDictionary<string, Guid> skills) =>
        (ServiceAreas, Disciplines, Skills) = (areas, disciplines, skills);

    public static IReadOnlyDictionary<string, Role> Roles { get; } =
        Enum.GetValues<Role>().Where(role => Grant.BelongsIn(role, ScopeKind.Authority)).ToDictionary(RoleNames.Of, ByName);

    public IReadOnlyDictionary<string, Guid> ServiceAreas { get; }

    /// <summary>"Civil litigation" and "Legal: Civil litigation".</summary>
    public IReadOnlyDictionary<string, (Guid Id, Guid ServiceAreaId)> Disciplines { get; }

    /// <summary>"Possession claims", and "Civil litigation: Possession claims" where two disciplines have a skill of one name.</summary>
    public IReadOnlyDictionary<string, Guid> Skills { get; }

    public static async Task<StaffVocabulary> Read(TalentPoolDb db, CancellationToken cancellation)
    {
        var areas = await db.Set<ServiceArea>().AsNoTracking().ToListAsync(cancellation);
        var disciplines = await db.Set<Discipline>().AsNoTracking().ToListAsync(cancellation);
        var skills = await db.Set<Skill>().AsNoTracking().ToListAsync(cancellation);
        var areaNames = areas.ToDictionary(area => area.Id, area => area.Name);
        var disciplineNames = disciplines.ToDictionary(discipline => discipline.Id, discipline => discipline.Name);
        return new StaffVocabulary(
            areas.ToDictionary(area => area.Name, area => area.Id, ByName),
            Unambiguous(disciplines.Select(discipline => (discipline.Name, $"{areaNames[discipline.ServiceAreaId]}: {discipline.Name}", (discipline.Id, discipline.ServiceAreaId)))),
            Unambiguous(skills.Select(skill => (skill.Name, $"{disciplineNames[skill.DisciplineId]}: {skill.Name}", skill.Id))));
    }

    /// <summary>By the full name, and by the short one where only one has it.</summary>
    private static Dictionary<string, T> Unambiguous<T>(IEnumerable<(string Short, string Full, T Value)> named)
    {
        var all = named.ToList();
        var found = new Dictionary<string, T>(ByName);
        foreach (var group in all.GroupBy(one => one.Short, ByName).Where(group => group.Count() == 1))
        {
            found[group.Key] = group.First().Value;
        }

        foreach (var (_, full, value) in all)
        {
            found.TryAdd(full, value);
        }

        return found;
    }
}
