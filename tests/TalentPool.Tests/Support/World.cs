using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Certificates;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Placements;
using TalentPool.Features.Privacy;
using TalentPool.Features.Recharges;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;

namespace TalentPool.Tests.Support;

/// <summary>
/// A small partnership on a database of its own, with the real use cases and a clock that the test moves: five councils that share
/// legal staff on signed terms. People are made as a test needs them.
/// </summary>
public sealed class World : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private readonly CertificateSigner _signer = CertificateSigner.WithNewKey();

    private readonly PropertyOrChildKey _conflictKey = PropertyOrChildKey.New();

    private World(TestDatabase database)
    {
        _database = database;
        _services = Node();
    }

    public FakeClock Clock { get; } = new();

    public Authority Leeds { get; } = new(Guid.CreateVersion7(), "Leeds City Council", "Leeds");

    public Authority Bradford { get; } = new(Guid.CreateVersion7(), "City of Bradford Metropolitan District Council", "Bradford");

    public Authority Kirklees { get; } = new(Guid.CreateVersion7(), "Kirklees Council", "Kirklees");

    public Authority Calderdale { get; } = new(Guid.CreateVersion7(), "Calderdale Metropolitan Borough Council", "Calderdale");

    public Authority Wakefield { get; } = new(Guid.CreateVersion7(), "Wakefield Council", "Wakefield");

    public Partnership Partnership { get; } = new(Guid.CreateVersion7(), "West Yorkshire", "WY");

    public ServiceArea Legal { get; } = new("legal", "Legal", isLegal: true);

    public Discipline Litigation { get; } = new("legal", "civil-litigation", "Civil litigation");

    public Skill Possession { get; } = new("legal", "civil-litigation", "possession-claims", "Possession claims");

    public Skill Advocacy { get; } = new("legal", "civil-litigation", "county-court-advocacy", "County court advocacy");

    public DatabaseSettings Settings => _database.Settings;

    public Databases Databases => _services.GetRequiredService<Databases>();

    public static async Task<World> Create(DatabaseProvider? provider = null)
    {
        var world = new World(await TestDatabase.Create(provider));
        await world.Found();
        return world;
    }

    public TalentPoolDb OpenDb() => Databases.Open();

    /// <summary>A use case, in a scope of its own as in a request.</summary>
    public T Use<T>() where T : notnull => _services.CreateScope().ServiceProvider.GetRequiredService<T>();

    public T Service<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>The jobs that send mail, with settings of the test's.</summary>
    public MailRun Mail(MailSettings settings, IServiceProvider? node = null) => new(node ?? _services, settings);

    /// <summary>The program once more on the same database, as a second process beside this one: nothing is shared but the tables.</summary>
    public ServiceProvider Node()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDatabase(_database.Settings);
        services.AddActs();
        services.AddEnquiries();
        services.AddCertificates(_signer);
        services.AddPlacements(_conflictKey);
        services.AddPrivacy(new ConfigurationBuilder().Build());
        services.AddRecharges();
        services.AddNotices();
        services.AddSignIn(SiteAddress.Read(new ConfigurationBuilder().Build()));
        services.AddMail(
            new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["TalentPool:Mail:Folder"] = Path.Combine(Path.GetTempPath(), $"talentpool-mail-{Guid.NewGuid():N}") }).Build(),
            Path.GetTempPath());
        services.AddSingleton<TimeProvider>(Clock);
        return services.BuildServiceProvider();
    }

    /// <summary>A person with roles in an authority, for all service areas.</summary>
    public Task<Person> Person(Authority authority, params Role[] roles) => Person(authority, ScopeKind.Authority, authority.Id, roles);

    public async Task<Person> Person(Authority authority, ScopeKind scope, Guid scopeId, params Role[] roles)
    {
        await using var db = OpenDb();
        var name = $"{(roles.Length == 0 ? "Person" : roles[0])} of {authority.ShortName} {Guid.NewGuid().ToString()[..4]}";
        var person = new Person { Name = name, AuthorityId = authority.Id, Email = $"{Guid.NewGuid():N}@example.org", UserName = $"{Guid.NewGuid():N}", SecurityStamp = $"{Guid.NewGuid():N}" };
        db.Add(person);
        foreach (var role in roles)
        {
            var outcome = Grant.Give(Domain.Actor.Clock, Clock.UtcNow, Guid.CreateVersion7(), person.Id, role, scope, scopeId, [], new DateOnly(2026, 1, 1), null, null, out var grant);
            Assert.True(outcome.IsDone, outcome.ToString());
            db.Add(grant!);
        }

        await db.SaveChangesAsync();
        return person;
    }

    /// <summary>Somebody for every duty that a need of the authority passes, besides whoever asks.</summary>
    public async Task Staff(Authority authority)
    {
        foreach (var role in new[] { Role.HeadOfService, Role.BudgetHolder, Role.ConflictOfficer, Role.Finance })
        {
            await Person(authority, role);
        }
    }

    public async Task<Actor> Actor(Guid personId)
    {
        await using var db = OpenDb();
        return await Actors.Of(db, personId, Clock.UtcNow);
    }

    public async Task<IReadOnlyList<Notice>> Inbox(Guid personId)
    {
        await using var db = OpenDb();
        return await db.Set<Notice>().Where(notice => notice.PersonId == personId).OrderBy(notice => notice.Id).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task Found()
    {
        await using var db = OpenDb();
        var founder = Domain.Actor.Clock;
        var at = Clock.UtcNow;
        var start = new DateOnly(2026, 1, 1);
        Authority[] members = [Leeds, Bradford, Kirklees, Calderdale, Wakefield];
        var terms = Guid.CreateVersion7();
        Must(Partnership.Pool(founder, at, Legal.Id, start, null, []));
        foreach (var member in members)
        {
            Must(Partnership.Join(founder, at, member.Id, start, null, start, []));
        }

        Must(Partnership.AddTerms(founder, at, terms, new TermsWording { AppliesFrom = start, LegalBases = [LegalBasis.Section113] }));
        foreach (var member in members)
        {
            Must(Partnership.SignTerms(founder, at, terms, member.Id, start, "Chief executive"));

            // Tests make people as they need them, so what is missing here is not asked.
            Must(Partnership.SwitchOn(founder, at, WorkingCalendar.EnglandAndWales.LocalDate(at), member, Legal, []));
        }

        db.AddRange(Legal, Litigation, Possession, Advocacy);
        db.AddRange(members);
        db.Add(Partnership);
        await db.SaveChangesAsync();
    }

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
