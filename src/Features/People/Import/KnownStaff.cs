using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.People.Import;

/// <summary>The people of an authority as they are known before a list is taken in, read without their whole records.</summary>
public sealed class KnownStaff
{
    private const int Together = 500;

    public sealed record Known(Guid Id, string Key, string Name, bool IsSuspended);

    public sealed record KnownOfficer(
        Guid Id, Guid PersonId, string PostTitle, string Grade, Guid ManagerId, Guid ServiceAreaId, Guid DisciplineId, CrossAuthorityWork CrossAuthorityWork, DateOnly? ContractTermsOn,
        DateOnly? EmployedSince)
    {
        public OfficerPost Post => new(PostTitle, Grade, ManagerId, ServiceAreaId, DisciplineId, CrossAuthorityWork, ContractTermsOn, EmployedSince);
    }

    private readonly Dictionary<string, Known> _byKey;
    private readonly Dictionary<Guid, Known> _byId;

    private KnownStaff(IReadOnlyList<Known> people) =>
        (_byKey, _byId) = (people.ToDictionary(person => person.Key, StringComparer.Ordinal), people.ToDictionary(person => person.Id));

    public IReadOnlyCollection<Known> People => _byId.Values;

    /// <summary>Roles of the authority's people, wherever they hold them, that are in force or still to come.</summary>
    public required ILookup<Guid, Grant> Grants { get; init; }

    public required IReadOnlyDictionary<Guid, KnownOfficer> Officers { get; init; }

    /// <summary>By officer.</summary>
    public required ILookup<Guid, Guid> SkillIds { get; init; }

    /// <summary>Addresses in the list with which somebody of no authority, or of another one, signs in.</summary>
    public required IReadOnlySet<string> KeysElsewhere { get; init; }

    public Known? Find(string key) => _byKey.GetValueOrDefault(key);

    public Known? Find(Guid personId) => _byId.GetValueOrDefault(personId);

    public static async Task<KnownStaff> Read(TalentPoolDb db, Guid authorityId, StaffList list, DateOnly today, CancellationToken cancellation)
    {
        var people = await db.Set<Person>().AsNoTracking().Where(person => person.AuthorityId == authorityId)
            .Select(person => new Known(person.Id, (person.NormalizedEmail ?? person.Email ?? "").ToUpper(), person.Name, person.SuspendedAt != null)).ToListAsync(cancellation);
        var grants = await db.Set<Grant>().AsNoTracking()
            .Where(grant => grant.EndedAt == null && (grant.To == null || grant.To >= today) && db.Set<Person>().Any(person => person.Id == grant.PersonId && person.AuthorityId == authorityId))
            .ToListAsync(cancellation);
        var officers = await db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes().Where(officer => officer.HomeAuthorityId == authorityId)
            .Select(officer => new KnownOfficer(
                officer.Id, officer.PersonId, officer.PostTitle, officer.Grade, officer.LineManagerId, officer.ServiceAreaId, officer.DisciplineId, officer.CrossAuthorityWork, officer.ContractTermsOn,
                officer.EmployedSince))
            .ToListAsync(cancellation);
        var skills = await db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes().Where(officer => officer.HomeAuthorityId == authorityId)
            .SelectMany(officer => officer.Skills, (officer, skill) => new { officer.Id, skill.SkillId }).ToListAsync(cancellation);
        var own = people.Select(person => person.Key).ToHashSet(StringComparer.Ordinal);
        var elsewhere = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in list.Rows.Select(row => row.Key).Where(key => !own.Contains(key)).Chunk(Together))
        {
            elsewhere.UnionWith(await db.Set<Person>().AsNoTracking().Where(person => some.Contains(person.NormalizedEmail!)).Select(person => person.NormalizedEmail!).ToListAsync(cancellation));
        }

        return new KnownStaff([.. people.DistinctBy(person => person.Key)])
        {
            Grants = grants.ToLookup(grant => grant.PersonId),
            Officers = officers.ToDictionary(officer => officer.PersonId),
            SkillIds = skills.ToLookup(skill => skill.Id, skill => skill.SkillId),
            KeysElsewhere = elsewhere,
        };
    }
}
