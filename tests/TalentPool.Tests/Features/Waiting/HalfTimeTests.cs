using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Officers;
using TalentPool.Features.People.Review;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Features.Waiting;
using TalentPool.Notices;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Waiting;

/// <summary>Whoever has something to do, and those who stand in for them, are told when half of the time has passed: once, whatever it is.</summary>
public sealed class HalfTimeTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Each_step_of_a_substitution_is_told_to_its_holder_and_their_deputy_once()
    {
        var scene = await SubstitutionScene.Of(_world);
        await EvidenceScene.Adopt(_world, scene.Placed.Requester.Id, scene.Placed.Offers.GapId);
        var deputy = await _world.Deputy(scene.Placed.LineManager, Role.LineManager);
        var standIn = await _world.Deputy(scene.Placed.Requester, Role.ServiceManager);
        OfferScene.Must(await scene.Propose());
        OfferScene.Must(await scene.Agree());
        const string substitution = "HalfTimePassed: Whoever a substitution waits for, with deputies";

        await Run(new DateTime(2027, 1, 15, 10, 0, 0));
        Assert.DoesNotContain(substitution, await Told(deputy));
        await Run(new DateTime(2027, 1, 19, 10, 0, 0));
        await Run(new DateTime(2027, 1, 20, 10, 0, 0));
        Assert.Single(await Told(deputy), rule => rule == substitution);
        Assert.Single(await Told(scene.Placed.LineManager), rule => rule == substitution);
        Assert.DoesNotContain(substitution, await Told(standIn));

        OfferScene.Must(await scene.Release());
        await Run(new DateTime(2027, 1, 27, 10, 0, 0));
        Assert.Single(await Told(standIn), rule => rule == substitution);
        Assert.Single(await Told(scene.Placed.Requester), rule => rule == substitution);
        Assert.Single(await Told(deputy), rule => rule == substitution);
        Assert.Null((await _world.Service<Verification>().Run()).Failure);
    }

    [Fact]
    public async Task The_three_yeses_of_an_extension_are_asked_for_with_deputies()
    {
        var scene = await PlacementScene.Active(_world);
        var budget = await _world.Deputy(scene.BudgetHolder, Role.BudgetHolder);
        var manager = await _world.Deputy(scene.LineManager, Role.LineManager);
        OfferScene.Must(await scene.Propose(scene.Requester));
        OfferScene.Must(await scene.Yes(scene.LineManager, ExtensionYes.LineManager));

        await Run(new DateTime(2027, 2, 22, 10, 0, 0));

        const string placement = "HalfTimePassed: Whoever a placement waits for, with deputies";
        Assert.Contains(placement, await Told(budget));
        Assert.Contains(placement, await Told(scene.BudgetHolder));
        Assert.Contains(placement, await Told(scene.Officer));
        Assert.DoesNotContain(placement, await Told(manager));
    }

    [Fact]
    public async Task The_tasks_of_the_start_list_are_asked_for_with_deputies_and_what_is_missing_too()
    {
        var scene = await PlacementScene.Agreed(_world);
        var head = await _world.Deputy(scene.HostHead, Role.HeadOfService);
        var manager = await _world.Deputy(scene.LineManager, Role.LineManager);
        OfferScene.Must(await scene.NameSupervisor());

        await Run(new DateTime(2026, 12, 16, 10, 0, 0));

        const string task = "HalfTimePassed: Whoever owns a task of a placement, with deputies";
        foreach (var owner in new[] { head, scene.HostHead, manager, scene.LineManager, scene.Officer, scene.Supervisor })
        {
            Assert.Contains(task, await Told(owner));
        }

        Assert.Contains("HalfTimePassed: Whoever a placement waits for, with deputies", await Told(head));
        Assert.DoesNotContain(task, await Told(scene.HomeHead));
        var words = (await _world.Use<NoticeReader>().Newest(await _world.Actor(scene.Officer.Id), 5)).Select(notice => notice.Words);
        Assert.Contains($"Half of the time has passed. Please see to a task of yours around {(await scene.Placement()).Reference}.", words);
    }

    [Fact]
    public async Task What_a_new_party_asks_for_during_the_work_is_told_to_deputies_on_the_same_day_and_then_daily()
    {
        var scene = await PlacementScene.Active(_world);
        var deputy = await _world.Deputy(scene.HomeConflict, Role.ConflictOfficer);
        _world.Clock.MoveTo(new DateTime(2027, 1, 12, 10, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.AddParty(scene.HostConflict));
        OfferScene.Must(await scene.LetTimePass());
        const string daily = "PlacementWorkBlocked: Whoever holds something that is missing, daily";
        Assert.Contains(daily, await Told(scene.HomeConflict));
        Assert.DoesNotContain(daily, await Told(deputy));

        // Four working hours, as for an urgent answer.
        await Run(new DateTime(2027, 1, 12, 11, 59, 0));
        const string placement = "HalfTimePassed: Whoever a placement waits for, with deputies";
        Assert.DoesNotContain(placement, await Told(deputy));
        await Run(new DateTime(2027, 1, 12, 12, 0, 0));
        Assert.Contains(placement, await Told(deputy));
        Assert.Contains(placement, await Told(scene.Officer));

        _world.Clock.MoveTo(new DateTime(2027, 1, 13, 8, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.LetTimePass());
        Assert.Single(await Told(deputy), rule => rule == daily);
    }

    [Fact]
    public async Task Whoever_holds_up_a_start_is_told_daily_with_deputies()
    {
        var scene = await PlacementScene.Agreed(_world);
        var (manager, head) = (await _world.Deputy(scene.LineManager, Role.LineManager), await _world.Deputy(scene.HostHead, Role.HeadOfService));
        _world.Clock.MoveTo(PlacementScene.FirstMorning);

        OfferScene.Must(await scene.LetTimePass());

        foreach (var holder in new[] { scene.LineManager, manager, scene.HostHead, head })
        {
            Assert.Single(await Told(holder), rule => rule == "PlacementStartBlocked: Whoever holds something that is missing, daily");
        }
    }

    [Fact]
    public async Task A_question_without_an_answer_is_told_to_the_requester_s_deputy_at_half()
    {
        var scene = await OfferScene.Of(_world);
        var deputy = await _world.Deputy(scene.Requester, Role.ServiceManager);
        OfferScene.Must(await _world.Use<AskAboutGapHandler>().Handle(OfferScene.By(scene.Answerer), new AskAboutGap(scene.GapId, _world.Bradford.Id, "Is it on site?")));
        const string question = "HalfTimePassed: The requester, when a question has no answer";

        await Run(_world.Clock.UtcNow.AddHours(20));
        Assert.DoesNotContain(question, await Told(deputy));
        await Run(_world.Clock.UtcNow.AddHours(10));
        await Run(_world.Clock.UtcNow.AddHours(1));

        Assert.Single(await Told(deputy), rule => rule == question);
        Assert.Single(await Told(scene.Requester), rule => rule == question);
        Assert.Contains("Half of the time has passed. Please answer a question about WY-2026-0001.", (await _world.Use<NoticeReader>().Newest(await _world.Actor(deputy.Id), 5)).Select(notice => notice.Words));
    }

    [Fact]
    public async Task Time_that_an_officer_offers_or_that_has_lapsed_is_told_to_the_line_manager_s_deputy_at_half()
    {
        var scene = await OfferScene.Of(_world);
        var deputy = await _world.Deputy(scene.LineManager, Role.LineManager);
        var other = await _world.Person(_world.Bradford, Role.Officer);
        var otherId = await scene.AddOfficer(other, minutesAWeek: 0);
        OfferScene.Must(await _world.Use<ProposeAdvertHandler>().Handle(OfferScene.By(other), new ProposeAdvert(otherId, new DateOnly(2026, 12, 1), new DateOnly(2027, 3, 31), 600)));
        const string advert = "HalfTimePassed: The line manager, when time that an officer offers waits, with deputies";

        await Run(_world.Clock.UtcNow.AddHours(30));
        Assert.Single(await Told(deputy), rule => rule == advert);
        Assert.Single(await Told(scene.LineManager), rule => rule == advert);

        // What was agreed on 23 November lapses after four weeks; half of two working days later it is said again.
        await Run(new DateTime(2026, 12, 18, 10, 0, 0));
        var before = (await Told(deputy)).Count(rule => rule == advert);
        await Run(new DateTime(2026, 12, 23, 10, 0, 0));
        Assert.Equal(before + 1, (await Told(deputy)).Count(rule => rule == advert));
    }

    [Fact]
    public async Task A_draft_asks_again_for_the_yes_to_sooner_answers_and_to_who_is_left_out()
    {
        await _world.Staff(_world.Bradford);
        var scene = new GapScene(_world);
        var conflict = await _world.Person(_world.Leeds, Role.ConflictOfficer);
        var conflictDeputy = await _world.Deputy(conflict, Role.ConflictOfficer);
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        var headDeputy = await _world.Deputy(head, Role.HeadOfService);
        var sooner = await scene.CompleteDraft();
        OfferScene.Must(await _world.Use<AskForUrgencyHandler>().Handle(await scene.ByRequester(), new AskForUrgency(sooner, Domain.Gaps.Urgency.Urgent, "A hearing was moved.")));
        var leftOut = await scene.CompleteDraft();
        OfferScene.Must(await _world.Use<SetGapVisibilityHandler>().Handle(await scene.ByRequester(), new SetGapVisibility(leftOut, Domain.Gaps.Visibility.Open, "Is Wakefield in it?")));

        // Four working hours for what is urgent, two working days for what is not.
        var asked = _world.Clock.UtcNow;
        await Run(WorkingCalendar.EnglandAndWales.DueAfterWorkingHours(asked, 3));
        Assert.Contains("HalfTimePassed: Whoever decides whether answers are needed sooner, with deputies", await Told(headDeputy));
        Assert.DoesNotContain(await Told(conflictDeputy), rule => rule.StartsWith("HalfTimePassed", StringComparison.Ordinal));
        await Run(asked.AddHours(30));
        Assert.Contains("HalfTimePassed: Whoever decides who is left out, with deputies", await Told(conflictDeputy));
        Assert.Contains("HalfTimePassed: Whoever decides who is left out, with deputies", await Told(conflict));
    }

    [Fact]
    public async Task A_request_to_look_is_told_to_deputies_at_half_and_at_the_whole()
    {
        var scene = await PlacementScene.Agreed(_world);
        await EvidenceScene.Adopt(_world, scene.Requester.Id, scene.Offers.GapId);
        OfferScene.Must(await scene.AddParty(scene.HostConflict));
        var auditor = await _world.Person(_world.Leeds, Role.Auditor);
        var deputy = await _world.Deputy(scene.HostConflict, Role.ConflictOfficer);
        OfferScene.Must(await _world.Use<AskToLookHandler>().Handle(OfferScene.By(auditor), new AskToLook(ClosedPart.Parties, (await scene.Placement()).Reference, "Sample 7 of the yearly audit.")));

        await Run(_world.Clock.UtcNow.AddDays(5));

        Assert.Single(await Told(deputy), rule => rule == "HalfTimePassed: Whoever a request to look waits for, with deputies");
        Assert.DoesNotContain(await Told(deputy), rule => rule.StartsWith(nameof(LookRequestOverdue), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_access_review_is_told_to_deputies_at_half()
    {
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        await _world.Person(_world.Leeds, Role.Officer);
        _world.Clock.MoveTo(new DateTime(2027, 1, 4, 10, 0, 0));
        await using (var db = _world.OpenDb())
        {
            await new AccessReviewsJob(db, _world.Use<OpenAccessReviewHandler>()).Run(new Scan("reviews", _world.Clock.UtcNow, NullLogger.Instance), default);
        }

        var deputy = await _world.Deputy(head, Role.HeadOfService);
        await Run(new DateTime(2027, 1, 20, 10, 0, 0));

        Assert.Contains("HalfTimePassed: Whoever an access review waits for, with deputies", await Told(deputy));
        Assert.Equal("Half of the time has passed. Please say which roles stay at Leeds.", (await _world.Use<NoticeReader>().Newest(await _world.Actor(deputy.Id), 1))[0].Words);
    }

    [Fact]
    public async Task That_time_asks_takes_nobody_s_nudge()
    {
        var scene = await PlacementScene.Active(_world);
        OfferScene.Must(await scene.Propose(scene.Requester));
        await Run(new DateTime(2027, 2, 22, 10, 0, 0));

        await using var db = _world.OpenDb();
        var waiting = (await new WaitingList(db).Of(await _world.Actor(scene.HostHead.Id), _world.Clock.UtcNow)).Single(item => item.Item.Kind == "ExtensionBudgetHolder");
        Assert.Null(waiting.NudgedOn);
        OfferScene.Must(await _world.Use<NudgeHolderHandler>().Handle(OfferScene.By(scene.HostHead), new NudgeHolder(waiting.Item.RootId, waiting.Item.Key)));
    }

    private async Task Run(DateTime at)
    {
        _world.Clock.MoveTo(DateTime.SpecifyKind(at, DateTimeKind.Utc));
        await using var db = _world.OpenDb();
        var scan = new Scan("half time", _world.Clock.UtcNow, NullLogger.Instance);
        await new SayHalfTimeJob(db, _world.Use<SayHalfTimeHandler>()).Run(scan, default);
        Assert.Null(scan.FirstError);
    }

    private async Task<IReadOnlyList<string>> Told(Person person) => [.. (await _world.Inbox(person.Id)).Select(notice => notice.Rule)];
}
