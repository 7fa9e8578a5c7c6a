using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Officers;
using TalentPool.Features.Waiting;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Waiting;

public sealed class WaitingTests : IAsyncLifetime
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
    public async Task Managers_see_what_they_owe_and_are_owed_and_the_administrator_sees_all()
    {
        await _scene.Willing();

        var requester = await WaitingScene.Items(_world, _scene.Requester);
        Assert.Equal(4, requester.Count);
        Assert.Contains(requester, item => item.Whom == "Bradford has to release an officer, or say no");
        Assert.Equal(["Bradford has to release an officer, or say no"], (await WaitingScene.Items(_world, _scene.Answerer)).Select(item => item.Whom));
        Assert.Equal(["Kirklees has to answer"], (await WaitingScene.Items(_world, await _world.Person(_world.Kirklees, Role.ServiceManager))).Select(item => item.Whom));
        Assert.Equal(4, (await WaitingScene.Items(_world, _administrator)).Count);
        Assert.Empty(await WaitingScene.Items(_world, _scene.LineManager));
    }

    [Fact]
    public async Task The_list_is_what_the_gap_itself_says_is_owed()
    {
        await _scene.Released();

        var owed = (await _scene.Gap()).Owed(new PolicyFigures(), WorkingCalendar.EnglandAndWales);

        Assert.Equal(owed.Select(one => (one.SubjectId, one.DueAt)).Order(), (await WaitingScene.Items(_world, _administrator)).Select(item => (item.Item.SubjectId, item.DueAt)).Order());
    }

    [Fact]
    public async Task A_placement_waits_for_what_it_lacks()
    {
        await _scene.Budgeted();
        OfferScene.Must(await _scene.Accept());

        var placement = await _scene.Placement();
        var items = (await WaitingScene.Items(_world, _scene.Requester)).Where(item => item.Item.RootId == placement.Id).ToList();

        Assert.NotEmpty(items);
        var tasks = items.Where(item => item.Item.Kind.StartsWith(WaitingPlacements.TaskKind, StringComparison.Ordinal)).ToList();
        Assert.Equal(placement.WhatIsMissing(OfferScene.From).Count, items.Count - tasks.Count);
        Assert.DoesNotContain(items, item => item.Whom.Contains(_scene.OfficerPerson.Name, StringComparison.Ordinal));
        OfferScene.Must(await WaitingScene.Nudge(_world, _scene.Head, items.First(item => item.Item.Kind == "VatTreatment")));
    }

    [Fact]
    public async Task The_tasks_of_the_start_list_and_the_close_out_wait_for_their_owners_and_can_be_nudged()
    {
        await _scene.Budgeted();
        OfferScene.Must(await _scene.Accept());
        var placement = await _scene.Placement();
        var tasks = (await WaitingScene.Items(_world, _scene.Head)).Where(item => item.Item.RootId == placement.Id && item.Item.Kind.StartsWith(WaitingPlacements.TaskKind, StringComparison.Ordinal)).ToList();

        // What the officer needs is between three people, and none of them is who reads this.
        Assert.Equal(["TaskAccess", "TaskDelegations", "TaskInduction", "TaskUndertaking"], tasks.Select(task => task.Item.Kind).Order(StringComparer.Ordinal));
        Assert.Equal("The requester at Leeds: Give access: accounts, pass and equipment", tasks.Single(task => task.Item.Kind == "TaskAccess").Whom);
        Assert.Equal("A head of service of Leeds: Name the officer in the scheme of delegation, or settle that it is not needed", tasks.Single(task => task.Item.Kind == "TaskDelegations").Whom);
        OfferScene.Must(await WaitingScene.Nudge(_world, _scene.Head, tasks.Single(task => task.Item.Kind == "TaskUndertaking")));
        Assert.Equal(
            $"{_scene.Head.Name} asks you to see to a task of yours around {placement.Reference}.", (await _world.Use<NoticeReader>().Newest(await _world.Actor(_scene.OfficerPerson.Id), 1))[0].Words);
        Assert.Equal("NoLongerWaits", (await _world.Use<NudgeHolderHandler>().Handle(OfferScene.By(_scene.Head), new NudgeHolder(placement.Id, "TaskAdjustments"))).Refusal!.Name);
    }

    [Fact]
    public async Task What_is_closed_out_waits_until_nobody_is_reminded_of_it_any_more()
    {
        await using var world = await World.Create();
        var placed = await PlacementScene.Active(world);
        world.Clock.MoveTo(new DateTime(2027, 3, 30, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await placed.LetTimePass());

        var waiting = await WaitingScene.Items(world, placed.HostHead);
        Assert.Equal(["QualityAnswers", "TaskAccessRemoved", "TaskFilesReturned"], waiting.Where(item => item.Item.RootId == placed.PlacementId).Select(item => item.Item.Kind).Order(StringComparer.Ordinal));
        var quality = waiting.Single(item => item.Item.Kind == nameof(WaitKind.QualityAnswers));
        Assert.Equal("The supervisor at Leeds: Answer three questions on the work", quality.Whom);
        OfferScene.Must(await world.Use<NudgeHolderHandler>().Handle(OfferScene.By(placed.HostHead), new NudgeHolder(quality.Item.RootId, quality.Item.Key)));
        Assert.Contains("Nudged: Whoever answers for the quality of the work", (await world.Inbox(placed.Supervisor.Id)).Select(notice => notice.Rule));

        world.Clock.MoveTo(new DateTime(2027, 6, 1, 9, 0, 0, DateTimeKind.Utc));
        Assert.DoesNotContain(await WaitingScene.Items(world, placed.HostHead), item => item.Item.RootId == placed.PlacementId);
    }

    [Fact]
    public async Task A_decision_on_conflicts_waits_when_its_day_to_be_looked_at_again_has_come()
    {
        await using var world = await World.Create();
        var placed = await PlacementScene.Active(world);
        await using (var db = world.OpenDb())
        {
            await db.Set<Domain.Placements.Placement>().Where(one => one.Id == placed.PlacementId).ExecuteUpdateAsync(set => set.SetProperty(one => one.ConflictReviewOn, new DateOnly(2027, 2, 1)));
        }

        Assert.DoesNotContain(await WaitingScene.Items(world, placed.HostHead), item => item.Item.Kind == nameof(WaitKind.ConflictReview));
        world.Clock.MoveTo(new DateTime(2027, 2, 1, 9, 0, 0, DateTimeKind.Utc));

        var waiting = (await WaitingScene.Items(world, placed.HostHead)).Single(item => item.Item.Kind == nameof(WaitKind.ConflictReview));
        Assert.Equal("A conflict officer of Leeds has to decide again on conflicts of interest", waiting.Whom);
        OfferScene.Must(await world.Use<NudgeHolderHandler>().Handle(OfferScene.By(placed.HostHead), new NudgeHolder(waiting.Item.RootId, waiting.Item.Key)));
        Assert.Contains(await world.Inbox(placed.HostConflict.Id), notice => notice.Rule.StartsWith("Nudged: Conflict officers of the host", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_access_review_waits_for_the_heads_of_every_service()
    {
        await using (var db = _world.OpenDb())
        {
            db.Add(AccessReview.Open(_world.Clock.UtcNow, _world.Leeds.Id, WorkingCalendar.EnglandAndWales));
            await db.SaveChangesAsync();
        }

        var waiting = (await WaitingScene.Items(_world, _scene.Requester)).Single(item => item.Item.Kind == nameof(WaitKind.AccessReview));
        Assert.Equal(("Access review of Leeds", null, "A head of service of Leeds has to say which roles stay"), (waiting.About, waiting.Href, waiting.Whom));
        Assert.DoesNotContain(await WaitingScene.Items(_world, _scene.HomeHead), item => item.Item.Kind == nameof(WaitKind.AccessReview));
        OfferScene.Must(await WaitingScene.Nudge(_world, _administrator, waiting));
        Assert.Equal("NudgedToday", (await WaitingScene.Nudge(_world, _scene.Requester, waiting)).Refusal!.Name);
        Assert.Equal($"{_administrator.Name} asks you to say which roles stay at Leeds.", (await _world.Use<NoticeReader>().Newest(await _world.Actor(_scene.Head.Id), 1))[0].Words);
    }

    [Fact]
    public async Task A_nudge_tells_the_holder_and_their_deputy_once_a_day()
    {
        await _scene.Willing();
        var deputy = await _world.Person(_world.Bradford);
        await using (var db = _world.OpenDb())
        {
            Grant.Give(Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), deputy.Id, Role.LineManager, ScopeKind.Authority, _world.Bradford.Id, [], new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), _scene.LineManager.Id, out var lent);
            db.Add(lent!);
            await db.SaveChangesAsync();
        }

        var release = (await WaitingScene.Items(_world, _scene.Requester)).Single(item => item.Item.Kind == "Release");
        OfferScene.Must(await WaitingScene.Nudge(_world, _scene.Requester, release));
        Assert.Equal("NudgedToday", (await WaitingScene.Nudge(_world, _administrator, release)).Refusal!.Name);

        Assert.Single(await _world.Inbox(_scene.LineManager.Id), notice => notice.Rule.StartsWith("Nudged", StringComparison.Ordinal));
        Assert.Single(await _world.Inbox(deputy.Id), notice => notice.Rule.StartsWith("Nudged", StringComparison.Ordinal));
        var words = (await _world.Use<NoticeReader>().Newest(await _world.Actor(_scene.LineManager.Id), 1))[0].Words;
        Assert.Equal($"{_scene.Requester.Name} asks you to go on with an offer on WY-2026-0001.", words);

        _world.Clock.Advance(TimeSpan.FromHours(24));
        OfferScene.Must(await WaitingScene.Nudge(_world, _administrator, release));
    }

    [Fact]
    public async Task A_release_above_the_limit_waits_for_the_heads_of_service_and_their_deputies()
    {
        await using var world = await World.Create();
        var scene = await OfferScene.Of(world, releaseLimitMinutes: 300);
        var (deputy, manager) = (await world.Deputy(scene.HomeHead, Role.HeadOfService), await world.Deputy(scene.LineManager, Role.LineManager));
        await scene.Willing();

        var release = (await WaitingScene.Items(world, scene.Requester)).Single(item => item.Item.Kind == "Release");
        Assert.Equal((null, Role.HeadOfService), (release.Item.HolderId, Assert.Single(release.Item.Roles)));
        OfferScene.Must(await world.Use<NudgeHolderHandler>().Handle(OfferScene.By(scene.Requester), new NudgeHolder(release.Item.RootId, release.Item.Key)));
        world.Clock.MoveTo(release.Since + ((release.DueAt!.Value - release.Since) / 2));
        OfferScene.Must(await world.Use<RemindOwedHandler>().Handle(Act.OfClock(), new RemindOwed(scene.GapId)));

        foreach (var head in new[] { scene.HomeHead, deputy })
        {
            var told = (await world.Inbox(head.Id)).Select(notice => notice.Rule).ToList();
            Assert.Contains("Nudged: Whoever an offer waits for, with deputies", told);
            Assert.Contains("OwedReminded: Heads of service of the home, above the limit agreed in advance, with deputies", told);
        }

        foreach (var other in new[] { scene.LineManager, manager })
        {
            Assert.DoesNotContain(await world.Inbox(other.Id), notice =>
                notice.Rule.StartsWith("Nudged", StringComparison.Ordinal) || notice.Rule.StartsWith("OwedReminded: The officer's line manager", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Of_two_who_nudge_at_once_one_hears_that_the_other_has()
    {
        await _scene.Willing();
        foreach (var item in await WaitingScene.Items(_world, _scene.Requester))
        {
            var outcomes = await Task.WhenAll(Task.Run(() => WaitingScene.Nudge(_world, _scene.Requester, item)), Task.Run(() => WaitingScene.Nudge(_world, _administrator, item)));

            Assert.Single(outcomes, outcome => outcome.IsDone);
            Assert.Equal("NudgedToday", outcomes.Single(outcome => !outcome.IsDone).Refusal!.Name);
        }

        await using var db = _world.OpenDb();
        Assert.Equal(4, await db.Set<Nudge>().CountAsync());
    }

    [Fact]
    public async Task A_draft_waits_for_the_yes_to_sooner_answers_and_says_nothing_of_itself()
    {
        var scene = new Gaps.GapScene(_world);
        var id = await scene.CompleteDraft();
        OfferScene.Must(await _world.Use<AskForUrgencyHandler>().Handle(await scene.ByRequester(), new AskForUrgency(id, Domain.Gaps.Urgency.Urgent, "A hearing was moved.")));

        var waiting = Assert.Single(await WaitingScene.Items(_world, _scene.Requester), item => item.Item.RootId == id);
        Assert.Equal(("A gap that is not posted yet", "A head of service of Leeds has to say whether answers are needed sooner"), (waiting.About, waiting.Whom));
        Assert.Contains(await WaitingScene.Items(_world, _administrator), item => item.Item.RootId == id);
        Assert.DoesNotContain(await WaitingScene.Items(_world, _scene.HomeHead), item => item.Item.RootId == id);

        OfferScene.Must(await WaitingScene.Nudge(_world, _scene.Requester, waiting));
        var words = (await _world.Use<NoticeReader>().Newest(await _world.Actor(_scene.Head.Id), 1))[0];
        Assert.Equal($"{_scene.Requester.Name} asks you to say whether you agree to sooner answers for a gap that is not posted yet.", words.Words);

        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        OfferScene.Must(await _world.Use<AgreeUrgencyHandler>().Handle(OfferScene.By(head), new AgreeUrgency(id, (await scene.Read(id)).Version)));
        Assert.DoesNotContain(await WaitingScene.Items(_world, _scene.Requester), item => item.Item.RootId == id);
    }

    [Fact]
    public async Task A_draft_waits_for_who_is_left_out_and_only_its_own_authority_sees_that()
    {
        var scene = new Gaps.GapScene(_world);
        var id = await scene.CompleteDraft();
        var officer = await _world.Person(_world.Leeds, Role.ConflictOfficer);
        OfferScene.Must(await _world.Use<SetGapVisibilityHandler>().Handle(await scene.ByRequester(), new SetGapVisibility(id, Domain.Gaps.Visibility.Open, "Is Wakefield in it?")));

        var waiting = Assert.Single(await WaitingScene.Items(_world, _scene.Requester), item => item.Item.RootId == id);
        Assert.Equal("A conflict officer of Leeds has to say whether a member is left out", waiting.Whom);
        Assert.DoesNotContain(await WaitingScene.Items(_world, _administrator), item => item.Item.RootId == id);
        Assert.DoesNotContain(await WaitingScene.Items(_world, _scene.HomeHead), item => item.Item.RootId == id);

        OfferScene.Must(await WaitingScene.Nudge(_world, _scene.Requester, waiting));
        Assert.Equal(
            $"{_scene.Requester.Name} asks you to say who is left out of a gap that is not posted yet.",
            (await _world.Use<NoticeReader>().Newest(await _world.Actor(officer.Id), 1))[0].Words);
    }

    [Fact]
    public async Task A_question_waits_for_its_answer()
    {
        OfferScene.Must(await _world.Use<AskAboutGapHandler>().Handle(OfferScene.By(_scene.Answerer), new AskAboutGap(_scene.GapId, _world.Bradford.Id, "Is it on site?")));

        var waiting = Assert.Single(await WaitingScene.Items(_world, _scene.Head), item => item.Item.Kind == nameof(WaitKind.QuestionAnswer));
        Assert.Equal($"{_scene.Requester.Name} has to answer a question", waiting.Whom);
        Assert.Equal("WaitsForYou", (await WaitingScene.Nudge(_world, _scene.Requester, waiting)).Refusal!.Name);
        OfferScene.Must(await WaitingScene.Nudge(_world, _administrator, waiting));
        Assert.Equal($"{_administrator.Name} asks you to answer a question about WY-2026-0001.", (await _world.Use<NoticeReader>().Newest(await _world.Actor(_scene.Requester.Id), 1))[0].Words);

        var question = (await _scene.Gap()).Questions.Single();
        OfferScene.Must(await _world.Use<AnswerQuestionHandler>().Handle(OfferScene.By(_scene.Requester), new AnswerQuestion(_scene.GapId, question.Id, "Yes.")));
        Assert.DoesNotContain(await WaitingScene.Items(_world, _scene.Head), item => item.Item.Kind == nameof(WaitKind.QuestionAnswer));
    }

    [Fact]
    public async Task What_an_officer_offers_waits_for_the_line_manager_and_is_the_home_s_alone()
    {
        var other = await _world.Person(_world.Bradford, Role.Officer);
        var otherId = await _scene.AddOfficer(other, minutesAWeek: 0);
        OfferScene.Must(await _world.Use<ProposeAdvertHandler>().Handle(OfferScene.By(other), new ProposeAdvert(otherId, new DateOnly(2026, 12, 1), new DateOnly(2027, 3, 31), 600)));

        var waiting = Assert.Single(await WaitingScene.Items(_world, _scene.HomeHead), item => item.Item.Kind == nameof(WaitKind.AdvertAgreement));
        Assert.DoesNotContain(other.Name, $"{waiting.About} {waiting.Whom}");
        Assert.DoesNotContain(await WaitingScene.Items(_world, _scene.Head), item => item.Item.RootId == otherId);
        Assert.Equal("NotPermitted", (await WaitingScene.Nudge(_world, _scene.Head, waiting)).Refusal!.Name);

        OfferScene.Must(await WaitingScene.Nudge(_world, _scene.HomeHead, waiting));
        Assert.Equal("NudgedToday", (await WaitingScene.Nudge(_world, _administrator, waiting)).Refusal!.Name);
        Assert.Equal(
            $"{_scene.HomeHead.Name} asks you to agree to or confirm the time that somebody of your team offers.",
            (await _world.Use<NoticeReader>().Newest(await _world.Actor(_scene.LineManager.Id), 1))[0].Words);

        // Four weeks on, what was agreed has to be confirmed, and what lapsed goes on waiting.
        _world.Clock.Advance(TimeSpan.FromDays(22));
        Assert.Contains(await WaitingScene.Items(_world, _scene.HomeHead), item => item.Item.RootId == _scene.OfficerId && item.Item.Kind == nameof(WaitKind.AdvertConfirmation) && item.DueAt is not null);
        _world.Clock.Advance(TimeSpan.FromDays(20));
        Assert.Contains(await WaitingScene.Items(_world, _scene.HomeHead), item => item.Item.RootId == _scene.OfficerId && item.Item.Kind == nameof(WaitKind.AdvertConfirmation) && item.DueAt == WorkingCalendar.EnglandAndWales.DueAfterWorkingDays(item.Since, 2));
    }

    [Fact]
    public async Task Nobody_nudges_about_what_is_not_theirs_or_no_longer_waits()
    {
        await _scene.Willing();
        var release = (await WaitingScene.Items(_world, _scene.Requester)).Single(item => item.Item.Kind == "Release");
        var stranger = await _world.Person(_world.Kirklees, Role.HeadOfService);

        Assert.Equal("NotPermitted", (await WaitingScene.Nudge(_world, stranger, release)).Refusal!.Name);
        OfferScene.Must(await _scene.Release());
        Assert.Equal("NoLongerWaits", (await WaitingScene.Nudge(_world, _scene.Requester, release)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await WaitingScene.Nudge(_world, stranger, release)).Refusal!.Name);
    }

    [Fact]
    public async Task The_page_lists_filters_and_nudges()
    {
        await _scene.Willing();
        await using var site = new Site(_world);
        var browser = await site.Browser(_scene.Requester);

        await browser.Open("/waiting");
        Assert.Contains("4 things wait", browser.Text);
        await browser.Open($"/waiting?authority={_world.Bradford.Id}&page=-3");
        Assert.Contains("1 thing waits", browser.Text);

        var form = browser.Page.QuerySelectorAll("input[name=_handler]").Select(input => input.GetAttribute("value")!).Single(name => name.StartsWith("nudge-", StringComparison.Ordinal));
        var filled = browser.Fields(form);
        await browser.SubmitAndFollow(form);
        Assert.Contains("Nudged today", browser.Text);
        Assert.Contains("The nudge is sent", browser.Text);

        filled.Fields.RemoveAll(field => field.Key == "ActId");
        filled.Fields.Add(new("ActId", $"{Guid.NewGuid()}"));
        await browser.Send(filled);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("has been nudged today", browser.Errors[0]);
    }
}
