using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using TalentPool.Database;
using TalentPool.Database.Seed;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Platform.People;

namespace TalentPool.Tests.Support;

/// <summary>The demonstration as it is filled at some moment, on a database of its own. As a fixture, on a Saturday between bank holidays.</summary>
public sealed class FilledDemonstration : IAsyncLifetime
{
    public const string Saturday = "2027-01-02 10:00";

    private readonly string _folder = Directory.CreateTempSubdirectory("talentpool-demonstration-").FullName;
    private TestDatabase _database = null!;

    public DatabaseSettings Settings => _database.Settings;

    /// <summary>The present that it was filled for.</summary>
    public DateTime Now { get; private set; }

    public static async Task<FilledDemonstration> At(string localTime)
    {
        var filled = new FilledDemonstration();
        await filled.Fill(localTime);
        return filled;
    }

    public Task InitializeAsync() => Fill(Saturday);

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public TalentPoolDb OpenDb() => new Databases(Settings).Open();

    public async Task<List<T>> All<T>() where T : class
    {
        await using var db = OpenDb();
        return await db.Set<T>().AsNoTracking().ToListAsync();
    }

    /// <summary>
    /// What a visitor can read of it, line by line in an order that does not depend on ids. Ids, salts, hashes, check codes and
    /// security stamps are random by design and so are left out.
    /// </summary>
    public async Task<IReadOnlyList<string>> Content()
    {
        var people = (await All<Person>()).ToDictionary(person => person.Id);
        var officers = (await All<Officer>()).ToDictionary(officer => officer.Id);
        var gaps = await All<Gap>();
        string Name(Guid officerId) => people[officers[officerId].PersonId].Name;
        var lines = new List<string>();
        lines.AddRange(people.Values.Select(person => $"person {person.Name} {person.Email} {person.DemonstrationRole}"));
        lines.AddRange((await All<Grant>()).Select(grant => $"grant {people[grant.PersonId].Name} {grant.Role} {grant.ScopeKind} {grant.From} {grant.To}"));
        foreach (var officer in officers.Values)
        {
            var name = Name(officer.Id);
            lines.Add($"officer {name} {officer.PostTitle} {officer.Grade} {officer.Place} {officer.CanWorkRemotely}");
            lines.AddRange(officer.Skills.Select(skill => $"skill {name} {skill.SkillId} {skill.Level} {skill.Evidence}"));
            lines.AddRange(officer.Adverts.Select(advert => $"advert {name} {advert.Status} {advert.From} {advert.To} {advert.MinutesAWeek} {advert.ReleaseLimitMinutes} {advert.ConfirmedAt:o}"));
        }

        foreach (var gap in gaps)
        {
            lines.Add($"gap {gap.Reference} {gap.Title} {gap.Status} {gap.Shape} {gap.PostedAt:o} {gap.RequesterName} {gap.MatterReference} {gap.CostCentre}");
            lines.AddRange(gap.Checks.SelectMany(check => check.Enquiries).Select(asked =>
                $"enquiry {gap.Title} {asked.AuthorityId} {asked.Status} {asked.DueAt:o} {asked.LatestAnswer?.Reason} {asked.LatestAnswer?.Note} {asked.LatestAnswer?.At:o}"));
            lines.AddRange(gap.Offers.Select(offer => $"offer {gap.Title} {Name(offer.OfficerId)} {offer.Status} {offer.ExpiresAt:o} {offer.ConsultedHow} {offer.DeclineExplanation}"));
            lines.AddRange(gap.Clearances.Select(clearance =>
                $"clearance {gap.Title} {clearance.Number} {clearance.Status} {clearance.CertificateNumber} {clearance.ExpiresAt:o} {clearance.Covers.Total} {clearance.Explanation}"));
            lines.AddRange(gap.Bypasses.Select(bypass => $"bypass {gap.Title} {bypass.Kind} {bypass.Explanation}"));
        }

        lines.AddRange((await All<Placement>()).Select(placement =>
            $"placement {placement.Reference} {Name(placement.OfficerId)} {placement.Status} {placement.StartsOn} {placement.EndsOn} {placement.CapMinutes} {placement.RatePencePerHour} {placement.OrderNumber}"));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private async Task Fill(string localTime)
    {
        var local = DateTime.Parse(localTime, System.Globalization.CultureInfo.InvariantCulture);
        Now = WorkingCalendar.EnglandAndWales.AtLocal(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        _database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        var keyFile = Path.Combine(_folder, "certificate-key.pem");
        using (var key = ECDsa.Create(ECCurve.NamedCurves.nistP256))
        {
            await File.WriteAllTextAsync(keyFile, key.ExportPkcs8PrivateKeyPem());
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["TalentPool:Certificates:KeyPath"] = keyFile }).Build();
        await Demonstration.Fill(Settings, configuration, _folder, Now);
    }
}
