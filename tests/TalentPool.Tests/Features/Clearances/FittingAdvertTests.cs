using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Features.Clearances;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Clearances;

/// <summary>Whoever comes to fit after a clearance is announced until the outside work starts.</summary>
public sealed class FittingAdvertTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task An_officer_who_newly_fits_is_announced_once_without_a_name_until_the_outside_work_starts()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Granted();
        await Announce(scene);
        Assert.Empty((await scene.Gap()).FittingAdverts);

        // Whoever was there when the members were asked is no news; this officer's time was agreed after the grant.
        _world.Clock.Advance(TimeSpan.FromHours(1));
        var officer = await _world.Person(_world.Bradford, Role.Officer);
        await scene.Offers.AddOfficer(officer);
        await Announce(scene);
        await Announce(scene);

        var fitting = Assert.Single((await scene.Gap()).FittingAdverts);
        Assert.False(fitting.IsHomeShown);
        Assert.Equal(("Civil litigation", "Practitioner"), (fitting.Discipline, fitting.Level));
        Assert.Single(await scene.Told(scene.Requester), "FittingAdvertAppeared: The requester, while the outside work can still be avoided");
        Assert.Single(await scene.Told(scene.Offers.Answerer), "FittingAdvertAppeared: Service managers and heads of service of the officer's home, while the gap takes offers");
    }

    [Fact]
    public async Task Nothing_is_announced_once_the_outside_work_has_started()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Granted();
        OfferScene.Must(await scene.Outsource());
        _world.Clock.MoveTo(new DateTime(2027, 1, 11, 10, 0, 0, DateTimeKind.Utc));
        await scene.Offers.AddOfficer(await _world.Person(_world.Bradford, Role.Officer), SkillLevel.Expert);

        await Announce(scene);

        Assert.Empty((await scene.Gap()).FittingAdverts);
    }

    private static async Task Announce(GateScene scene)
    {
        await using var db = scene.World.OpenDb();
        foreach (var gapId in await FittingAdvertsDue.ToAnnounce(db, scene.World.Clock.UtcNow))
        {
            OfferScene.Must(await scene.World.Use<AnnounceFittingAdvertsHandler>().Handle(TalentPool.Platform.Act.OfClock(), new AnnounceFittingAdverts(gapId)));
        }
    }
}
