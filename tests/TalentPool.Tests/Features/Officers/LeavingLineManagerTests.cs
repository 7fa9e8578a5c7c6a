using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Officers;
using TalentPool.Features.People;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Officers.OfficerScene;

namespace TalentPool.Tests.Features.Officers;

/// <summary>What waited for a line manager who has left is done by the deputy, else by the head of service, from the same moment on.</summary>
public sealed class LeavingLineManagerTests : IAsyncLifetime
{
    private OfficerScene _scene = null!;

    private World World => _scene.World;

    public async Task InitializeAsync() => _scene = await OfficerScene.Create();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task The_head_of_service_agrees_what_waited_for_a_suspended_line_manager_and_is_recorded_as_acting_for_them()
    {
        var advert = await _scene.Proposed();
        var agree = new AgreeAdvert(_scene.OfficerId, advert.Id, advert.Version, 450);
        Assert.Equal("NotPermitted", (await _scene.As<AgreeAdvertHandler>().Handle(Act(_scene.Head), agree)).Refusal?.Name);
        Assert.DoesNotContain(await Tasks(_scene.Head), task => task.StartsWith("Agree to or refuse", StringComparison.Ordinal));

        await Suspend();

        Assert.Contains(await Tasks(_scene.Head), task => task.StartsWith("Agree to or refuse the time that", StringComparison.Ordinal));
        var outcome = await _scene.As<AgreeAdvertHandler>().Handle(Act(_scene.Head), agree);
        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(AdvertStatus.Live, (await _scene.Stored()).Adverts.Single().Status);
        await using var db = World.OpenDb();
        Assert.Equal(_scene.Manager.Id, (await db.Set<ChainEvent>().SingleAsync(link => link.Kind == nameof(AdvertAgreed))).OnBehalfOfId);
    }

    [Fact]
    public async Task What_is_offered_after_the_line_manager_left_is_told_to_the_head_who_can_refuse_and_confirm_it()
    {
        var live = await _scene.Live();
        await Suspend();
        var other = await World.Person(World.Leeds, Role.Officer);
        var otherId = await _scene.Register(other, _scene.Manager, by: _scene.Head);

        Assert.True((await _scene.As<ConfirmAdvertsHandler>().Handle(Act(_scene.Head), new ConfirmAdverts(_scene.OfficerId, ConfirmationRoute.Team))).IsDone);
        Assert.Equal(_scene.Head.Id, (await _scene.Stored()).Adverts.Single(advert => advert.Id == live.Id).ConfirmedById);
        Assert.True((await _scene.As<ProposeAdvertHandler>().Handle(Act(other), new ProposeAdvert(otherId, Monday, Monday.AddDays(27), 300))).IsDone);
        Assert.Contains("AdvertProposed", await _scene.Told(_scene.Head));
        var proposed = (await _scene.Stored(otherId)).Adverts.Single();
        Assert.True((await _scene.As<RefuseAdvertHandler>().Handle(Act(_scene.Head), new RefuseAdvert(otherId, proposed.Id, proposed.Version, "Needed here"))).IsDone);
    }

    [Fact]
    public async Task Where_there_is_a_deputy_the_head_is_not_asked()
    {
        var advert = await _scene.Proposed();
        var deputy = await World.Person(World.Leeds);
        await using (var db = World.OpenDb())
        {
            Grant.Give(Actor.Clock, World.Clock.UtcNow, Guid.CreateVersion7(), deputy.Id, Role.LineManager, ScopeKind.Authority, World.Leeds.Id, [], Monday, Monday.AddDays(30), _scene.Manager.Id, out var lent);
            db.Add(lent!);
            await db.SaveChangesAsync();
        }

        await Suspend();

        var agree = new AgreeAdvert(_scene.OfficerId, advert.Id, advert.Version, 0);
        Assert.Equal("NotPermitted", (await _scene.As<AgreeAdvertHandler>().Handle(Act(_scene.Head), agree)).Refusal?.Name);
        Assert.True((await _scene.As<AgreeAdvertHandler>().Handle(Act(deputy), agree)).IsDone);
    }

    [Fact]
    public async Task A_head_elsewhere_and_the_head_s_own_time_are_not_theirs_to_agree_to()
    {
        var advert = await _scene.Proposed();
        var ownId = await _scene.Register(_scene.Head, _scene.Manager, by: _scene.Manager);
        Assert.True((await _scene.As<ProposeAdvertHandler>().Handle(Act(_scene.Head), new ProposeAdvert(ownId, Monday, Monday.AddDays(27), 300))).IsDone);
        await Suspend(by: await World.Person(World.Leeds, ScopeKind.Partnership, World.Partnership.Id, Role.PartnershipAdministrator));

        var elsewhere = await World.Person(World.Bradford, Role.HeadOfService);
        Assert.Equal("NotPermitted", (await _scene.As<AgreeAdvertHandler>().Handle(Act(elsewhere), new AgreeAdvert(_scene.OfficerId, advert.Id, advert.Version, 0))).Refusal?.Name);
        var own = (await _scene.Stored(ownId)).Adverts.Single();
        Assert.Equal("OnlyTheLineManager", (await _scene.As<AgreeAdvertHandler>().Handle(Act(_scene.Head), new AgreeAdvert(ownId, own.Id, own.Version, 0))).Refusal?.Name);
    }

    [Fact]
    public async Task Whoever_comes_back_has_the_team_back()
    {
        var advert = await _scene.Proposed();
        await Suspend();
        Assert.True((await _scene.As<RestorePersonHandler>().Handle(Act(_scene.Head), new RestorePerson(_scene.Manager.Id))).IsDone);

        var agree = new AgreeAdvert(_scene.OfficerId, advert.Id, advert.Version, 0);
        Assert.Equal("NotPermitted", (await _scene.As<AgreeAdvertHandler>().Handle(Act(_scene.Head), agree)).Refusal?.Name);
        Assert.True((await _scene.As<AgreeAdvertHandler>().Handle(Act(_scene.Manager), agree)).IsDone);
    }

    [Fact]
    public async Task The_pages_of_the_team_serve_the_head()
    {
        var advert = await _scene.Proposed();
        await Suspend();
        await using var site = new Site(World);
        var head = await site.Browser(_scene.Head);

        await head.Open("/team");
        Assert.Contains(_scene.Officer.Name, head.Text);
        await head.Open($"/team/{_scene.OfficerId}/availability/{advert.Id}");
        await head.SubmitAndFollow("answer-advert", ("Decision.Answer", "yes"), ("Decision.Limit", "5"));
        Assert.Contains("Availability agreed", head.Text);
    }

    private async Task Suspend(Person? by = null)
    {
        var outcome = await _scene.As<SuspendPersonHandler>().Handle(Act(by ?? _scene.Head), new SuspendPerson(_scene.Manager.Id));
        Assert.True(outcome.IsDone, outcome.ToString());
    }

    private async Task<IReadOnlyList<string>> Tasks(Person person)
    {
        await using var db = World.OpenDb();
        return [.. (await new OfficerHome().Read(db, await World.Actor(person.Id), World.Clock.UtcNow)).Tasks.Select(task => task.Text)];
    }
}
