using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People.Import;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.People.Import;

/// <summary>Leeds, with a head of service for everything who brings lists of staff, and the partnership's administrator.</summary>
internal sealed class StaffScene : IAsyncDisposable
{
    public const string Columns = "Email,Name,Roles,Line manager,Post title,Grade,Discipline,Other authorities,Place,Remote,Weekly hours,Skills";

    /// <summary>A line manager and two officers, as a list that has everything right.</summary>
    public const string Three = $"""
        {Columns}
        mary@leeds.example,Mary Moss,Line manager,,,,,,,,,
        ada@leeds.example,Ada Byron,Officer,mary@leeds.example,Solicitor,PO4,Legal: Civil litigation,Yes,Leeds,Yes,37,Possession claims = Practitioner; County court advocacy=working
        bob@leeds.example,Bob Stone,Officer; Budget holder (Legal),mary@leeds.example,Lawyer,PO2,Civil litigation,With agreement,Leeds,No,37:30,
        """;

    private StaffScene(World world) => World = world;

    public World World { get; }

    public Person Head { get; private set; } = null!;

    public Person Administrator { get; private set; } = null!;

    public static async Task<StaffScene> Create(DatabaseProvider? provider = null)
    {
        var scene = new StaffScene(await World.Create(provider));
        scene.Head = await scene.World.Person(scene.World.Leeds, Role.HeadOfService);
        scene.Administrator = await scene.World.Person(scene.World.Wakefield, ScopeKind.Partnership, scene.World.Partnership.Id, Role.PartnershipAdministrator);
        return scene;
    }

    public static Act By(Person person) => new(Guid.NewGuid(), person.Id);

    public Task<Guid> Sent(string list, Person? by = null) => Sent(Encoding.UTF8.GetBytes(list), by);

    public async Task<Guid> Sent(byte[] list, Person? by = null)
    {
        var outcome = await World.Use<UploadStaffFileHandler>().Handle(new UploadStaffFile((by ?? Head).Id, World.Leeds.Id, list));
        Assert.True(outcome.IsDone, outcome.ToString());
        return outcome.SubjectId!.Value;
    }

    public Task<StaffPlan> Plan(string list, Person? by = null, bool isAbsentSuspended = false) => Plan(Encoding.UTF8.GetBytes(list), by, isAbsentSuspended);

    public async Task<StaffPlan> Plan(byte[] list, Person? by = null, bool isAbsentSuspended = false)
    {
        await using var db = World.OpenDb();
        var importer = new StaffImporter((by ?? Head).Id, by == Administrator);
        return await StaffPlan.Make(db, World.Leeds.Id, list, importer, isAbsentSuspended, WorkingCalendar.EnglandAndWales.LocalDate(World.Clock.UtcNow));
    }

    /// <summary>Sends a list, checks it as the page does, and takes it in.</summary>
    public async Task<Outcome> Import(string list, Person? by = null, bool isAbsentSuspended = false, bool isSuspensionMeant = false)
    {
        var fileId = await Sent(list, by);
        var plan = await Plan(list, by, isAbsentSuspended);
        return await World.Use<ImportStaffHandler>().Handle(By(by ?? Head), new ImportStaff(fileId, isAbsentSuspended, plan.Seal, isSuspensionMeant));
    }

    public async Task<Person> PersonOf(string email)
    {
        await using var db = World.OpenDb();
        return await db.Set<Person>().AsNoTracking().SingleAsync(person => person.Email == email);
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();
}
