using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>Finds officers: the reader's own authority's by name, those of the other members only as numbers.</summary>
public sealed class OfficerSearch(TalentPoolDb db, Actor actor, DateTime at)
{
    public const int PageSize = 25;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private readonly DateOnly _today = Calendar.LocalDate(at);

    public async Task<(IReadOnlyList<FoundOfficer> Officers, int Total)> Own(OfficerFilter filter, int page)
    {
        var homes = Homes();
        var matching = await (
            from officer in (filter.IsFree ? Matching(filter).WhoCanSignIn(db) : Matching(filter)).Where(officer => homes.Contains(officer.HomeAuthorityId))
            join person in db.Set<Person>() on officer.PersonId equals person.Id
            orderby person.Name, officer.Id
            select new { officer.Id, officer.HomeAuthorityId, officer.ServiceAreaId, person.Name }).ToListAsync();
        var seen = matching.Where(row => Sees(row.HomeAuthorityId, row.ServiceAreaId)).ToList();

        // Time left is derived from the whole record, so it is worked out for all only where it decides who is listed.
        var wanted = filter.IsFree ? seen : [.. seen.Skip((page - 1) * PageSize).Take(PageSize)];
        var ids = wanted.Select(row => row.Id).ToList();
        var officers = (await OfficerRecords.Read(db, all => all.Where(officer => ids.Contains(officer.Id)), at)).ToDictionary(officer => officer.Id);
        var disciplines = await db.Set<Discipline>().AsNoTracking().ToDictionaryAsync(discipline => discipline.Id, discipline => discipline.Name);
        var skills = await db.Set<Skill>().AsNoTracking().ToDictionaryAsync(skill => skill.Id, skill => skill.Name);
        var found = wanted.Select(row =>
        {
            var officer = officers[row.Id];
            var held = officer.Skills.Where(skill => filter.SkillId is null || skill.SkillId == filter.SkillId)
                .OrderByDescending(skill => skill.Level).Take(3).Select(skill => $"{skills[skill.SkillId]} ({skill.Level.ToString().ToLowerInvariant()})");
            return new FoundOfficer(row.Id, row.Name, officer.PostTitle, disciplines[officer.DisciplineId], string.Join(", ", held), FreeMinutes(officer));
        });
        if (!filter.IsFree)
        {
            return ([.. found], seen.Count);
        }

        var free = found.Where(officer => officer.FreeMinutes > 0).ToList();
        return ([.. free.Skip((page - 1) * PageSize).Take(PageSize)], free.Count);
    }

    public async Task<IReadOnlyList<PoolCount>> Others(OfficerFilter filter)
    {
        var homes = Homes();
        var partnerships = (await db.Set<Partnership>().AsNoTracking().ToListAsync()).Where(partnership => partnership.MembersOn(_today).Intersect(homes).Any()).ToList();
        var others = partnerships.SelectMany(partnership => partnership.MembersOn(_today)).Except(homes).ToList();
        var areas = partnerships.SelectMany(partnership => partnership.ServiceAreasOn(_today)).Distinct().Where(area => homes.Any(home => Sees(home, area))).ToList();
        var rows = await Matching(filter).WhoCanSignIn(db)
            .Where(officer => others.Contains(officer.HomeAuthorityId) && areas.Contains(officer.ServiceAreaId) && officer.CrossAuthorityWork != CrossAuthorityWork.No)
            .Select(officer => new { officer.Id, officer.HomeAuthorityId, officer.ServiceAreaId, officer.DisciplineId, Skills = officer.Skills.Select(skill => new { skill.SkillId, skill.Level }).ToList() })
            .ToListAsync();

        // Nobody is asked where the service area is not switched on, so nobody there counts.
        rows = [.. rows.Where(row => partnerships.Any(partnership => partnership.IsSwitchedOn(row.HomeAuthorityId, row.ServiceAreaId)))];
        if (filter.IsFree)
        {
            var ids = rows.Select(row => row.Id).ToList();
            var free = (await OfficerRecords.Read(db, all => all.Where(officer => ids.Contains(officer.Id)), at)).Where(officer => FreeMinutes(officer) > 0).Select(officer => officer.Id).ToHashSet();
            rows = [.. rows.Where(row => free.Contains(row.Id))];
        }

        var authorities = await MemberNames.Of(db);
        var disciplines = await db.Set<Discipline>().AsNoTracking().ToDictionaryAsync(discipline => discipline.Id, discipline => discipline.Name);
        var disciplineOf = await db.Set<Skill>().AsNoTracking().ToDictionaryAsync(skill => skill.Id, skill => skill.DisciplineId);

        var levels = filter.Levels;

        // An officer counts where the skill that was asked for lies, or else in their own discipline, at the highest level held there.
        return [.. rows
            .Select(row => new { row.HomeAuthorityId, DisciplineId = filter.SkillId is { } skill ? disciplineOf[skill] : row.DisciplineId, row.Skills })
            .Select(row => new
            {
                row.HomeAuthorityId,
                row.DisciplineId,
                Levels = row.Skills.Where(held => filter.SkillId is { } asked ? held.SkillId == asked : disciplineOf[held.SkillId] == row.DisciplineId).Where(held => levels.Contains(held.Level)).Select(held => held.Level).ToList(),
            })
            .Where(row => row.Levels.Count > 0)
            .GroupBy(row => (row.HomeAuthorityId, row.DisciplineId))
            .Select(group => new PoolCount(
                authorities[group.Key.HomeAuthorityId],
                disciplines[group.Key.DisciplineId],
                group.GroupBy(row => row.Levels.Max()).ToDictionary(level => level.Key, level => level.Count())))
            .Where(count => count.IsShown)
            .OrderBy(count => count.Discipline).ThenBy(count => count.Authority)];
    }

    /// <summary>The authorities whose officers the reader may look for.</summary>
    private List<Guid> Homes()
    {
        var roles = PermissionTable.Of(Permission.FindOfficers).Roles.Select(row => row.Role).ToList();
        return [.. actor.Roles.Where(held => roles.Contains(held.Role)).Select(held => held.ScopeId).Distinct()];
    }

    private bool Sees(Guid homeAuthorityId, Guid serviceAreaId) =>
        PermissionTable.Allows(Permission.FindOfficers, actor, new Concerning { HomeAuthorityId = homeAuthorityId, ServiceAreaId = serviceAreaId });

    private IQueryable<Officer> Matching(OfficerFilter filter)
    {
        var officers = db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes();
        if (filter.SkillId is null && filter.AtLeast is null)
        {
            return officers;
        }

        var levels = filter.Levels;
        return filter.SkillId is { } skillId
            ? officers.Where(officer => officer.Skills.Any(held => held.SkillId == skillId && levels.Contains(held.Level)))
            : officers.Where(officer => officer.Skills.Any(held => levels.Contains(held.Level)));
    }

    private int FreeMinutes(Officer officer)
    {
        var monday = Weeks.MondayOf(_today);
        return officer.CapacityByWeek(monday, monday.AddDays(27), Calendar).Values.Sum();
    }
}
