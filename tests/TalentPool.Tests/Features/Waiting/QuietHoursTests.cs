using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Waiting;

/// <summary>Mail that can wait is held in the hours in which its reader wants none.</summary>
public sealed class QuietHoursTests : IAsyncLifetime
{
    private World _world = null!;
    private OfferScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OfferScene.Of(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task What_is_urgent_of_a_draft_and_nudges_about_what_is_urgent_go_out_in_quiet_hours_too()
    {
        // Friday 27 November 2026, 20:00.
        _world.Clock.MoveTo(new DateTime(2026, 11, 27, 20, 0, 0, DateTimeKind.Utc));
        var scene = new Gaps.GapScene(_world);
        var (calm, sooner) = (await scene.CompleteDraft(), await scene.CompleteDraft());
        var officer = await _world.Person(_world.Leeds, Role.ConflictOfficer);
        OfferScene.Must(await _world.Use<SetGapVisibilityHandler>().Handle(await scene.ByRequester(), new SetGapVisibility(calm, Domain.Gaps.Visibility.Open, "Is Wakefield in it?")));
        OfferScene.Must(await _world.Use<AskForUrgencyHandler>().Handle(await scene.ByRequester(), new AskForUrgency(sooner, Domain.Gaps.Urgency.Urgent, "A hearing was moved.")));
        Assert.NotNull((await _world.Inbox(officer.Id))[^1].HeldUntil);
        Assert.Null(Assert.Single(await _world.Inbox(_scene.Head.Id), notice => notice.RootId == sooner).HeldUntil);

        var items = await WaitingScene.Items(_world, _scene.Requester);
        OfferScene.Must(await WaitingScene.Nudge(_world, _scene.Requester, items.Single(item => item.Item.RootId == sooner)));
        OfferScene.Must(await WaitingScene.Nudge(_world, _scene.Requester, items.Single(item => item.Item.RootId == calm)));
        Assert.Null((await _world.Inbox(_scene.Head.Id)).Single(notice => notice.Rule.StartsWith("Nudged", StringComparison.Ordinal)).HeldUntil);
        Assert.NotNull((await _world.Inbox(officer.Id)).Single(notice => notice.Rule.StartsWith("Nudged", StringComparison.Ordinal)).HeldUntil);

        // The same of a posted gap that begins on the next working day.
        var manager = await _world.Person(_world.Kirklees, Role.ServiceManager);
        _world.Clock.MoveTo(new DateTime(2026, 12, 4, 20, 0, 0, DateTimeKind.Utc));
        var urgent = await scene.Posted(Domain.Gaps.GapShape.HoursAWeek(new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 18), 600));
        var waiting = (await WaitingScene.Items(_world, _scene.Requester)).Single(item => item.Item.RootId == urgent.Id && item.Item.AuthorityId == _world.Kirklees.Id);
        OfferScene.Must(await WaitingScene.Nudge(_world, _scene.Requester, waiting));
        Assert.Null((await _world.Inbox(manager.Id)).Single(notice => notice.Rule.StartsWith("Nudged", StringComparison.Ordinal)).HeldUntil);
    }

    [Fact]
    public async Task What_can_wait_is_held_in_quiet_hours_and_what_is_urgent_is_not()
    {
        // Friday 27 November 2026, 20:00.
        _world.Clock.MoveTo(new DateTime(2026, 11, 27, 20, 0, 0, DateTimeKind.Utc));
        var manager = await _world.Person(_world.Bradford, Role.ServiceManager);
        await using (var db = _world.OpenDb())
        {
            await db.Set<Person>().Where(person => person.Id == _scene.Answerer.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(person => person.QuietFrom, new TimeOnly(23, 0)));
        }

        var gap = await new Gaps.GapScene(_world).Posted();

        var monday = new DateTime(2026, 11, 30, 7, 30, 0, DateTimeKind.Utc);
        Assert.Equal(Domain.Gaps.Urgency.Standard, gap.Urgency);
        Assert.Equal(monday, Assert.Single(await _world.Inbox(manager.Id)).HeldUntil);
        Assert.Null((await _world.Inbox(_scene.Answerer.Id))[^1].HeldUntil);
        await using (var db = _world.OpenDb())
        {
            Assert.Equal(monday, (await db.Set<MailMessage>().SingleAsync(mail => mail.PersonId == manager.Id)).DueAt);
        }

        await new Gaps.GapScene(_world).Posted(Domain.Gaps.GapShape.HoursAWeek(new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 18), 600));
        Assert.Null((await _world.Inbox(manager.Id))[^1].HeldUntil);
    }

    [Fact]
    public async Task Quiet_hours_are_chosen_on_the_account_page()
    {
        await using var site = new Site(_world);
        var browser = await site.Browser(_scene.Requester);
        await browser.Open("/account");
        Assert.Equal("19:00", browser.Page.QuerySelector("input[name='Quiet.From']")!.GetAttribute("value"));

        await browser.Submit("quiet-hours", ("Quiet.From", "late"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("late", browser.Page.QuerySelector("input[name='Quiet.From']")!.GetAttribute("value"));

        await browser.SubmitAndFollow("quiet-hours", ("Quiet.From", "22:15"), ("Quiet.To", "6:00"), ("Quiet.OnClosedDays", "no"));
        Assert.Equal("22:15", browser.Page.QuerySelector("input[name='Quiet.From']")!.GetAttribute("value"));
        Assert.Equal("06:00", browser.Page.QuerySelector("input[name='Quiet.To']")!.GetAttribute("value"));
    }
}
