using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Features.Officers;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Officers;

/// <summary>One officer of Leeds who works 7 hours 30 minutes from Monday to Friday, the line manager, and the head of service. It is Monday 23 November 2026.</summary>
internal sealed class OfficerScene : IAsyncDisposable
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    private OfficerScene(World world) => World = world;

    public World World { get; }

    public Person Officer { get; private set; } = null!;

    public Person Manager { get; private set; } = null!;

    public Person Head { get; private set; } = null!;

    public Guid OfficerId { get; private set; }

    public static async Task<OfficerScene> Create(DatabaseProvider? provider = null)
    {
        var scene = new OfficerScene(await World.Create(provider));
        scene.Officer = await scene.World.Person(scene.World.Leeds, Role.Officer);
        scene.Manager = await scene.World.Person(scene.World.Leeds, Role.LineManager);
        scene.Head = await scene.World.Person(scene.World.Leeds, Role.HeadOfService);
        scene.OfficerId = await scene.Register(scene.Officer, scene.Manager);
        return scene;
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();

    public OfficerPost Post(Person? manager = null) =>
        new("Solicitor", "PO4", (manager ?? Manager).Id, World.Legal.Id, World.Litigation.Id, CrossAuthorityWork.Yes, new DateOnly(2020, 4, 1));

    public async Task<Guid> Register(Person person, Person manager, Person? by = null)
    {
        var outcome = await As<RegisterOfficerHandler>().Handle(Act(by ?? manager), new RegisterOfficer(
            person.AuthorityId!.Value, person.Id, Post(manager), "Leeds", true, Monday, [450, 450, 450, 450, 450, 0, 0]));
        Assert.True(outcome.IsDone, outcome.ToString());
        return outcome.SubjectId!.Value;
    }

    public T As<T>() where T : notnull => World.Use<T>();

    public static Act Act(Person person) => new(Guid.NewGuid(), person.Id);

    /// <summary>As stored, not as it would be caught up.</summary>
    public async Task<Officer> Stored(Guid? officerId = null)
    {
        await using var db = World.OpenDb();
        return await db.Set<Officer>().AsNoTracking().SingleAsync(officer => officer.Id == (officerId ?? OfficerId));
    }

    public async Task<Advert> Proposed(int weeks = 12, int minutesAWeek = 900)
    {
        var outcome = await As<ProposeAdvertHandler>().Handle(Act(Officer), new ProposeAdvert(OfficerId, Monday, Monday.AddDays(7 * weeks - 1), minutesAWeek));
        Assert.True(outcome.IsDone, outcome.ToString());
        return (await Stored()).Adverts.Single(advert => advert.Id == outcome.SubjectId);
    }

    public async Task<Advert> Live(int weeks = 12, int minutesAWeek = 900, int limit = 450)
    {
        var advert = await Proposed(weeks, minutesAWeek);
        var outcome = await As<AgreeAdvertHandler>().Handle(Act(Manager), new AgreeAdvert(OfficerId, advert.Id, advert.Version, limit));
        Assert.True(outcome.IsDone, outcome.ToString());
        return (await Stored()).Adverts.Single(known => known.Id == advert.Id);
    }

    public async Task<IReadOnlyList<string>> Told(Person person) => [.. (await World.Inbox(person.Id)).Select(notice => notice.Rule.Split(':')[0])];
}
