using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Home;
using TalentPool.Features.People;
using TalentPool.Features.Waiting;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.People;

public sealed class LeaverTests : IAsyncLifetime
{
    private World _world = null!;
    private OfferScene _scene = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OfferScene.Of(_world);
        _administrator = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_suspended_requesters_tasks_move_to_the_deputy_the_same_day()
    {
        await _scene.Budgeted();
        var deputy = await Deputy(_scene.Requester, Role.ServiceManager, _world.Leeds);
        Assert.Empty(await Tasks(deputy));

        await Suspend(_scene.Requester);

        Assert.Contains(await Tasks(deputy), task => task.Text.StartsWith("Accept the officer from Bradford", StringComparison.Ordinal));
        Assert.DoesNotContain(await Tasks(_scene.Head), task => task.Text.StartsWith("Accept", StringComparison.Ordinal));
        Assert.Equal($"{_scene.Requester.Name} of Leeds can no longer sign in. What waited for them now waits for you.", await Newest(deputy));
        OfferScene.Must(await _scene.Accept(deputy));
    }

    [Fact]
    public async Task Without_a_deputy_they_move_to_the_other_holders_of_the_role()
    {
        await _scene.Budgeted();
        var second = await _world.Person(_world.Leeds, Role.ServiceManager);
        var elsewhere = await _world.Person(_world.Kirklees, Role.ServiceManager);

        await Suspend(_scene.Requester);

        Assert.Contains(await Tasks(second), task => task.Text.StartsWith("Accept the officer from Bradford", StringComparison.Ordinal));
        Assert.Contains(await Tasks(_scene.Head), task => task.Text.StartsWith("Accept the officer from Bradford", StringComparison.Ordinal));
        Assert.DoesNotContain(await Tasks(elsewhere), task => task.Text.StartsWith("Accept", StringComparison.Ordinal));
        Assert.Empty(await _world.Inbox(_administrator.Id));
    }

    [Fact]
    public async Task When_nobody_is_left_the_administrator_is_told()
    {
        var second = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        await Suspend(_scene.Head);
        Assert.DoesNotContain(await _world.Inbox(second.Id), notice => notice.Rule.EndsWith("when nobody takes over what waited for the person", StringComparison.Ordinal));

        await Suspend(_scene.Requester);

        Assert.EndsWith("nobody takes over what waited for them. Give somebody the role.", await Newest(second), StringComparison.Ordinal);
        await using var site = new Site(_world);
        var browser = await site.Browser(_administrator);
        await browser.Open($"/people/{_scene.Requester.Id}");
        Assert.Contains("Nobody takes over what waited for", browser.Text);
    }

    [Fact]
    public async Task A_role_that_ends_moves_the_tasks_as_well()
    {
        await _scene.Budgeted();
        await using (var db = _world.OpenDb())
        {
            var grant = db.Set<Grant>().Single(grant => grant.PersonId == _scene.Requester.Id && grant.Role == Role.ServiceManager);
            OfferScene.Must(await _world.Use<EndRoleHandler>().Handle(OfferScene.By(_administrator), new EndRole(grant.Id)));
        }

        Assert.Contains(await Tasks(_scene.Head), task => task.Text.StartsWith("Accept the officer from Bradford", StringComparison.Ordinal));
        Assert.Contains("no longer has the role Service manager for Leeds", await Newest(_scene.Head), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suspended_line_managers_release_moves_to_the_head_of_service_and_notices_follow()
    {
        await Suspend(_scene.LineManager);
        await _scene.Willing();

        Assert.Contains(await Tasks(_scene.HomeHead), task => task.Text.StartsWith("Release an officer", StringComparison.Ordinal));
        Assert.Contains(await _world.Inbox(_scene.HomeHead.Id), notice => notice.Rule.StartsWith("OfferAgreed", StringComparison.Ordinal));
        OfferScene.Must(await _scene.Release(_scene.HomeHead));
    }

    [Fact]
    public async Task Whoever_comes_back_has_their_tasks_back()
    {
        await _scene.Budgeted();
        await Suspend(_scene.Requester);
        OfferScene.Must(await _world.Use<RestorePersonHandler>().Handle(OfferScene.By(_administrator), new RestorePerson(_scene.Requester.Id)));

        Assert.Contains(await Tasks(_scene.Requester), task => task.Text.StartsWith("Accept", StringComparison.Ordinal));
        Assert.DoesNotContain(await Tasks(_scene.Head), task => task.Text.StartsWith("Accept", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deputys_act_is_shown_as_one_for_another_in_histories()
    {
        var deputy = await Deputy(_scene.Answerer, Role.ServiceManager, _world.Bradford);
        OfferScene.Must(await _scene.Answer(deputy, AnswerReason.NoCapacity));
        await using var site = new Site(_world);

        var home = await site.Browser(_scene.HomeHead);
        await home.Open($"/enquiries/{(await _scene.Enquiry()).Id}");
        Assert.Contains($"by {deputy.Name} for {_scene.Answerer.Name}", home.Text);
        await home.Open($"/gaps/{(await _scene.Gap()).Reference}/history");
        Assert.Contains($"by {deputy.Name} for {_scene.Answerer.Name}", home.Text);
    }

    [Fact]
    public async Task A_nudge_about_what_waited_for_a_leaver_reaches_who_took_over()
    {
        await _scene.Budgeted();
        var deputy = await Deputy(_scene.Requester, Role.ServiceManager, _world.Leeds);
        await Suspend(_scene.Requester);
        await using var db = _world.OpenDb();
        var item = (await new WaitingList(db).Of(await _world.Actor(_administrator.Id), _world.Clock.UtcNow)).Single(one => one.Item.Kind == "RequestersAnswer");

        OfferScene.Must(await _world.Use<NudgeHolderHandler>().Handle(OfferScene.By(_administrator), new NudgeHolder(item.Item.RootId, item.Item.Key)));

        Assert.Contains(await _world.Inbox(deputy.Id), notice => notice.Rule.StartsWith("Nudged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_a_supervisor_leaves_those_who_name_another_are_told()
    {
        await using var world = await World.Create();
        var scene = await PlacementScene.Active(world);
        var administrator = await world.Person(world.Leeds, ScopeKind.Partnership, world.Partnership.Id, Role.PartnershipAdministrator);

        OfferScene.Must(await world.Use<SuspendPersonHandler>().Handle(OfferScene.By(administrator), new SuspendPerson(scene.Supervisor.Id)));

        Assert.Equal(
            $"{scene.Supervisor.Name} of Leeds can no longer sign in. What waited for them now waits for you.",
            (await world.Use<NoticeReader>().Newest(await world.Actor(scene.Requester.Id), 1))[0].Words);
        var another = await world.Person(world.Leeds, Role.ServiceManager);
        OfferScene.Must(await scene.NameSupervisor(scene.Requester, another));
    }

    private async Task Suspend(Person person) =>
        OfferScene.Must(await _world.Use<SuspendPersonHandler>().Handle(OfferScene.By(_administrator), new SuspendPerson(person.Id)));

    private async Task<Person> Deputy(Person person, Role role, Authority authority)
    {
        var deputy = await _world.Person(authority);
        await using var db = _world.OpenDb();
        OfferScene.Must(Grant.Give(Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), deputy.Id, role, ScopeKind.Authority, authority.Id, [], new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), person.Id, out var lent));
        db.Add(lent!);
        await db.SaveChangesAsync();
        return deputy;
    }

    private async Task<IReadOnlyList<HomeTask>> Tasks(Person person)
    {
        await using var db = _world.OpenDb();
        var sources = typeof(HomeSource).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(HomeSource))).Select(type => (HomeSource)Activator.CreateInstance(type)!);
        return (await new HomeQuery(db, sources).For(await _world.Actor(person.Id), _world.Clock.UtcNow)).Tasks;
    }

    private async Task<string> Newest(Person person) => (await _world.Use<NoticeReader>().Newest(await _world.Actor(person.Id), 1))[0].Words;
}
