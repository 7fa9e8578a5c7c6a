using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Home;
using TalentPool.Features.Officers;
using TalentPool.Features.Partnerships;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Officers.OfficerScene;

namespace TalentPool.Tests.Features.Officers;

public sealed class AdvertActsTests : IAsyncLifetime
{
    private OfficerScene _scene = null!;

    private World World => _scene.World;

    public async Task InitializeAsync() => _scene = await OfficerScene.Create();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task What_an_officer_offers_counts_once_the_line_manager_agrees()
    {
        var advert = await _scene.Proposed();
        Assert.Contains("AdvertProposed", await _scene.Told(_scene.Manager));
        Assert.Equal(0, (await _scene.Stored()).CapacityBy(WorkingCalendar.EnglandAndWales).InWeek(Monday));

        var outcome = await _scene.As<AgreeAdvertHandler>().Handle(Act(_scene.Manager), new AgreeAdvert(_scene.OfficerId, advert.Id, advert.Version, 450));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(900, (await _scene.Stored()).CapacityBy(WorkingCalendar.EnglandAndWales).InWeek(Monday));
        Assert.Contains("AdvertAgreed", await _scene.Told(_scene.Officer));
    }

    [Fact]
    public async Task Only_the_officer_offers_and_only_the_line_manager_agrees()
    {
        Assert.Equal("NotPermitted", (await _scene.As<ProposeAdvertHandler>().Handle(Act(_scene.Manager), new ProposeAdvert(_scene.OfficerId, Monday, Monday, 60))).Refusal?.Name);
        var advert = await _scene.Proposed();
        Assert.Equal("NotPermitted", (await _scene.As<AgreeAdvertHandler>().Handle(Act(_scene.Officer), new AgreeAdvert(_scene.OfficerId, advert.Id, advert.Version, 0))).Refusal?.Name);
        Assert.Equal("NotPermitted", (await _scene.As<RefuseAdvertHandler>().Handle(Act(_scene.Head), new RefuseAdvert(_scene.OfficerId, advert.Id, advert.Version, "No"))).Refusal?.Name);
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_and_tells_the_officer()
    {
        var advert = await _scene.Proposed();
        Assert.Equal("ReasonMissing", (await _scene.As<RefuseAdvertHandler>().Handle(Act(_scene.Manager), new RefuseAdvert(_scene.OfficerId, advert.Id, advert.Version, ""))).Refusal?.Name);
        Assert.True((await _scene.As<RefuseAdvertHandler>().Handle(Act(_scene.Manager), new RefuseAdvert(_scene.OfficerId, advert.Id, advert.Version, "Needed here"))).IsDone);
        Assert.Contains("AdvertRefused", await _scene.Told(_scene.Officer));
    }

    [Fact]
    public async Task An_advert_longer_than_the_usual_week_is_refused() =>
        Assert.Equal("AdvertMinutesOutOfRange", (await _scene.As<ProposeAdvertHandler>().Handle(
            Act(_scene.Officer), new ProposeAdvert(_scene.OfficerId, Monday, Monday.AddDays(27), 2_251))).Refusal?.Name);

    [Fact]
    public async Task A_release_limit_above_the_advert_is_refused()
    {
        var advert = await _scene.Proposed();
        Assert.Equal("ReleaseLimitOutOfRange", (await _scene.As<AgreeAdvertHandler>().Handle(Act(_scene.Manager), new AgreeAdvert(_scene.OfficerId, advert.Id, advert.Version, 901))).Refusal?.Name);
    }

    [Fact]
    public async Task More_time_needs_agreement_again_and_less_does_not()
    {
        var advert = await _scene.Live();
        Assert.True((await _scene.As<ChangeAdvertHandler>().Handle(Act(_scene.Manager), new ChangeAdvert(_scene.OfficerId, advert.Id, advert.Version, advert.From, advert.To, 600))).IsDone);
        Assert.Contains("AdvertChanged", await _scene.Told(_scene.Officer));
        var smaller = (await _scene.Stored()).Adverts.Single();
        Assert.Equal(AdvertStatus.Live, smaller.Status);

        Assert.True((await _scene.As<ChangeAdvertHandler>().Handle(Act(_scene.Officer), new ChangeAdvert(_scene.OfficerId, advert.Id, smaller.Version, advert.From, advert.To, 1_200))).IsDone);
        Assert.Equal(AdvertStatus.Proposed, (await _scene.Stored()).Adverts.Single().Status);
        Assert.Contains((await World.Inbox(_scene.Manager.Id)), notice => notice.Rule == "AdvertChanged: The officer’s line manager, when it offers more");
    }

    [Fact]
    public async Task What_was_changed_meanwhile_is_stale()
    {
        var advert = await _scene.Live();
        var outcome = await _scene.As<WithdrawAdvertHandler>().Handle(Act(_scene.Officer), new WithdrawAdvert(_scene.OfficerId, advert.Id, advert.Version - 1, null));
        Assert.Equal("Stale", outcome.Refusal?.Name);
    }

    [Fact]
    public async Task Withdrawing_tells_the_other_side()
    {
        var advert = await _scene.Live();
        Assert.True((await _scene.As<WithdrawAdvertHandler>().Handle(Act(_scene.Officer), new WithdrawAdvert(_scene.OfficerId, advert.Id, advert.Version, null))).IsDone);
        Assert.Contains("AdvertWithdrawn", await _scene.Told(_scene.Manager));
    }

    [Fact]
    public async Task Reminders_go_out_to_both_and_then_the_advert_lapses()
    {
        await _scene.Live();
        World.Clock.Advance(TimeSpan.FromDays(21));
        await using var db = World.OpenDb();
        Assert.Equal([_scene.OfficerId], await DueAdverts.ToAskFor(db, World.Clock.UtcNow));
        for (var run = 0; run < 2; run++)
        {
            Assert.True((await _scene.As<AskForConfirmationsHandler>().Handle(Platform.Act.OfClock(), new AskForConfirmations(_scene.OfficerId))).IsDone);
        }

        Assert.Empty(await DueAdverts.ToAskFor(db, World.Clock.UtcNow));
        Assert.Single(await _scene.Told(_scene.Officer), rule => rule == "AdvertConfirmationAsked");
        Assert.Single(await _scene.Told(_scene.Manager), rule => rule == "AdvertConfirmationAsked");
        Assert.Empty(await DueAdverts.ToCatchUp(db, World.Clock.UtcNow));

        World.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal([_scene.OfficerId], await DueAdverts.ToCatchUp(db, World.Clock.UtcNow));
        Assert.True((await _scene.As<CatchUpAdvertsHandler>().Handle(Platform.Act.OfClock(), new CatchUpAdverts(_scene.OfficerId))).IsDone);
        Assert.Equal(AdvertStatus.Lapsed, (await _scene.Stored()).Adverts.Single().Status);
        Assert.Empty(await DueAdverts.ToCatchUp(db, World.Clock.UtcNow));
        Assert.Contains("AdvertLapsed", await _scene.Told(_scene.Officer));
        Assert.Contains("AdvertLapsed", await _scene.Told(_scene.Manager));
    }

    [Fact]
    public async Task What_lapsed_is_confirmed_as_the_page_shows_it_whether_or_not_a_job_has_run()
    {
        var advert = await _scene.Live();
        World.Clock.Advance(TimeSpan.FromDays(30));
        await using var db = World.OpenDb();
        var shown = (await OfficerRecords.Find(db, _scene.OfficerId, World.Clock.UtcNow))!.Adverts.Single();
        Assert.Equal(AdvertStatus.Lapsed, shown.Status);

        var outcome = await _scene.As<ConfirmAdvertHandler>().Handle(Act(_scene.Officer), new ConfirmAdvert(_scene.OfficerId, advert.Id, shown.Version));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(AdvertStatus.Live, (await _scene.Stored()).Adverts.Single().Status);
    }

    [Fact]
    public async Task A_person_cannot_do_what_only_time_does()
    {
        Assert.Equal("NotPermitted", (await _scene.As<CatchUpAdvertsHandler>().Handle(Act(_scene.Head), new CatchUpAdverts(_scene.OfficerId))).Refusal?.Name);
        Assert.Equal("NotPermitted", (await _scene.As<AskForConfirmationsHandler>().Handle(Act(_scene.Manager), new AskForConfirmations(_scene.OfficerId))).Refusal?.Name);
    }

    [Fact]
    public async Task A_team_is_confirmed_by_its_line_manager_alone()
    {
        await _scene.Live();
        var command = new ConfirmAdverts(_scene.OfficerId, ConfirmationRoute.Team);
        Assert.Equal("NotPermitted", (await _scene.As<ConfirmAdvertsHandler>().Handle(Act(_scene.Head), command)).Refusal?.Name);
        Assert.True((await _scene.As<ConfirmAdvertsHandler>().Handle(Act(_scene.Manager), command)).IsDone);
        Assert.Equal(ConfirmationRoute.Team, (await _scene.Stored()).Adverts.Single().ConfirmedThrough);
        Assert.Contains("AdvertConfirmed", await _scene.Told(_scene.Officer));
    }

    [Fact]
    public async Task There_may_be_nothing_to_confirm() =>
        Assert.Equal("NothingToConfirm", (await _scene.As<ConfirmAdvertsHandler>().Handle(Act(_scene.Manager), new ConfirmAdverts(_scene.OfficerId, ConfirmationRoute.Team))).Refusal?.Name);

    [Fact]
    public async Task Home_says_what_officer_and_line_manager_owe()
    {
        var advert = await _scene.Proposed();
        Assert.Contains(await Owed(_scene.Manager), task => task.Href == $"/team/{_scene.OfficerId}/availability/{advert.Id}");
        Assert.Contains(await Owed(_scene.Officer), task => task.Href == "/profile/skills");
        await _scene.As<AgreeAdvertHandler>().Handle(Act(_scene.Manager), new AgreeAdvert(_scene.OfficerId, advert.Id, advert.Version, 0));
        Assert.Empty(await Owed(_scene.Manager));
        World.Clock.Advance(TimeSpan.FromDays(22));
        Assert.Contains(await Owed(_scene.Manager), task => task.Href == "/team/confirm");
        Assert.Contains(await Owed(_scene.Officer), task => task.Href == "/profile/availability");
    }

    [Fact]
    public async Task The_terms_that_apply_follow_from_authority_service_area_and_day()
    {
        await using var db = World.OpenDb();
        Assert.NotNull(await TermsInForce.For(db, World.Leeds.Id, World.Legal.Id, Monday));
        Assert.Null(await TermsInForce.For(db, World.Leeds.Id, World.Legal.Id, new DateOnly(2025, 12, 31)));
        Assert.Null(await TermsInForce.For(db, World.Leeds.Id, ServiceArea.IdOf("ict"), Monday));
        Assert.Null(await TermsInForce.For(db, Guid.CreateVersion7(), World.Legal.Id, Monday));
    }

    private async Task<IReadOnlyList<HomeTask>> Owed(Platform.People.Person person)
    {
        await using var db = World.OpenDb();
        return (await new OfficerHome().Read(db, await World.Actor(person.Id), World.Clock.UtcNow)).Tasks;
    }
}
