using TalentPool.Features.Home;
using TalentPool.Features.Placements;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

public sealed class PlacementHomeTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Home_says_to_each_what_waits_for_them()
    {
        var scene = await PlacementScene.Agreed(_world);

        Assert.Equal([$"{scene.Address}/interests", $"{scene.Address}/tasks"], (await Tasks(scene.Officer)).Select(task => task.Href));
        Assert.Equal($"{scene.Address}/vat", Assert.Single(await Tasks(scene.HomeFinance)).Href);
        Assert.Equal($"{scene.Address}/parties", Assert.Single(await Tasks(scene.HostConflict)).Href);
        Assert.Empty(await Tasks(scene.HomeConflict));
        Assert.Equal([$"{scene.Address}/certificate", $"{scene.Address}/tasks"], (await Tasks(scene.LineManager)).Select(task => task.Href));
        Assert.Equal([$"{scene.Address}/authorisation", $"{scene.Address}/tasks"], (await Tasks(scene.HostHead)).Select(task => task.Href));
        Assert.Equal([$"{scene.Address}/supervisor", $"{scene.Address}/tasks", $"{scene.Address}/tasks"], (await Tasks(scene.Requester)).Select(task => task.Href));
        Assert.Empty(await Tasks(scene.HostFinance));

        OfferScene.Must(await scene.AddParty(scene.HostConflict));

        Assert.Equal($"{scene.Address}/conflict-answer", Assert.Single(await Tasks(scene.HomeConflict)).Href);
        Assert.Empty(await Tasks(scene.HostConflict));
    }

    [Fact]
    public async Task Home_says_which_extensions_wait_and_how_many_placements_end_soon()
    {
        var scene = await PlacementScene.Active(_world);
        _world.Clock.MoveTo(new DateTime(2027, 3, 8, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.LetTimePass());
        OfferScene.Must(await scene.Propose(scene.Requester));

        Assert.Equal($"{scene.Address}/extension", Assert.Single(await Tasks(scene.BudgetHolder)).Href);
        await using var db = _world.OpenDb();
        var figure = Assert.Single((await new PlacementHome().Read(db, await _world.Actor(scene.Requester.Id), _world.Clock.UtcNow)).Figures);
        Assert.Equal(("1", "/placements?Ending=soon"), (figure.Number, figure.Href));
    }

    private async Task<IReadOnlyList<HomeTask>> Tasks(Person person)
    {
        await using var db = _world.OpenDb();
        return (await new PlacementHome().Read(db, await _world.Actor(person.Id), _world.Clock.UtcNow)).Tasks;
    }
}
