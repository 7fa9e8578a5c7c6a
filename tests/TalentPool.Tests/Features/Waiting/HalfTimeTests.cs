using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Gaps.Posting;
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
        var deputy = await Deputy(scene.Placed.LineManager, Role.LineManager);
        var standIn = await Deputy(scene.Placed.Requester, Role.ServiceManager);
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
        var budget = await Deputy(scene.BudgetHolder, Role.BudgetHolder);
        var manager = await Deputy(scene.LineManager, Role.LineManager);
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
        var head = await Deputy(scene.HostHead, Role.HeadOfService);
        var manager = await Deputy(scene.LineManager, Role.LineManager);
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
    public async Task A_draft_asks_again_for_the_yes_to_sooner_answers_and_to_who_is_left_out()
    {
        await _world.Staff(_world.Bradford);
        var scene = new GapScene(_world);
        var conflict = await _world.Person(_world.Leeds, Role.ConflictOfficer);
        var conflictDeputy = await Deputy(conflict, Role.ConflictOfficer);
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        var headDeputy = await Deputy(head, Role.HeadOfService);
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
        var deputy = await Deputy(scene.HostConflict, Role.ConflictOfficer);
        OfferScene.Must(await _world.Use<AskToLookHandler>().Handle(OfferScene.By(auditor), new AskToLook(ClosedPart.Parties, (await scene.Placement()).Reference, "Sample 7 of the yearly audit.")));

        await Run(_world.Clock.UtcNow.AddDays(5));

        Assert.Single(await Told(deputy), rule => rule == "HalfTimePassed: Whoever a request to look waits for, with deputies");
        Assert.DoesNotContain(await Told(deputy), rule => rule.StartsWith(nameof(LookRequestOverdue), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_access_review_is_told_to_deputies_at_half()
    {
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        _world.Clock.MoveTo(new DateTime(2027, 1, 4, 10, 0, 0));
        await using (var db = _world.OpenDb())
        {
            await new AccessReviewsJob(db, _world.Use<OpenAccessReviewHandler>()).Run(new Scan("reviews", _world.Clock.UtcNow, NullLogger.Instance), default);
        }

        var deputy = await Deputy(head, Role.HeadOfService);
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

    private async Task<Person> Deputy(Person of, Role role)
    {
        var deputy = await _world.Person(new[] { _world.Leeds, _world.Bradford }.Single(authority => authority.Id == of.AuthorityId));
        await using var db = _world.OpenDb();
        Grant.Give(
            Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), deputy.Id, role, ScopeKind.Authority, of.AuthorityId!.Value, [], new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31), of.Id, out var lent);
        db.Add(lent!);
        await db.SaveChangesAsync();
        return deputy;
    }

    private async Task<IReadOnlyList<string>> Told(Person person) => [.. (await _world.Inbox(person.Id)).Select(notice => notice.Rule)];
}
