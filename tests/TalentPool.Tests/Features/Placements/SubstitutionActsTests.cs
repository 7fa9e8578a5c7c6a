using Microsoft.EntityFrameworkCore;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Features.Home;
using TalentPool.Features.Placements;
using TalentPool.Features.Placements.Substitutes;
using TalentPool.Features.Waiting;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

public sealed class SubstitutionActsTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_colleague_takes_over_and_the_time_of_the_first_officer_is_free_again()
    {
        var scene = await SubstitutionScene.Of(_world);
        OfferScene.Must(await scene.Propose());
        Assert.Contains(nameof(SubstituteProposed), await scene.Placed.Told(scene.Substitute));
        OfferScene.Must(await scene.Agree());
        Assert.Contains(nameof(SubstituteAgreed), await scene.Placed.Told(scene.Placed.LineManager));
        OfferScene.Must(await scene.Release());
        Assert.Contains(nameof(SubstituteReleased), await scene.Placed.Told(scene.Placed.Requester));

        OfferScene.Must(await scene.Take());

        var (first, successor) = (await scene.Placed.Placement(), await scene.Successor());
        Assert.Equal((SubstitutionScene.From.AddDays(-1), PlacementStatus.Active, successor.Id), (first.EndsOn, first.Status, first.SuccessorId));
        Assert.Equal((SubstitutionScene.From, OfferScene.To, PlacementStatus.Agreed), (successor.StartsOn, successor.EndsOn, successor.Status));
        Assert.Equal((180 * 60, OfferScene.RatePence), (first.CapMinutes + successor.CapMinutes, successor.RatePencePerHour));
        await using var db = _world.OpenDb();
        var officers = await db.Set<Officer>().AsNoTracking().ToDictionaryAsync(officer => officer.Id);
        Assert.Equal(0, Assert.Single(officers[scene.Placed.Offers.OfficerId].Commitments).MinutesIn(new DateOnly(2027, 2, 1)));
        Assert.Equal(15 * 60, Assert.Single(officers[scene.SubstituteOfficerId].Commitments).MinutesIn(new DateOnly(2027, 2, 1)));
        Assert.Contains(nameof(SubstituteTaken), await scene.Placed.Told(scene.Substitute));
        Assert.Contains(nameof(PlacementAgreed), await scene.Placed.Kinds());

        // The gap is covered as before: nobody is asked anew.
        Assert.Equal(GapStatus.Filled, (await scene.Placed.Offers.Gap()).Status);
    }

    [Fact]
    public async Task It_waits_on_the_list_and_whoever_owes_the_next_yes_is_nudged()
    {
        var scene = await SubstitutionScene.Of(_world);
        OfferScene.Must(await scene.Propose());
        OfferScene.Must(await scene.Agree());
        await using var db = _world.OpenDb();

        var waiting = (await new WaitingList(db).Of(await _world.Actor(scene.Placed.Requester.Id), _world.Clock.UtcNow)).Where(item => item.Item.RootId == scene.Placed.PlacementId).ToList();

        var item = Assert.Single(waiting);
        Assert.Equal((scene.SubstitutionId, scene.Address), (item.Item.SubjectId, item.Href));
        OfferScene.Must(await _world.Use<NudgeHolderHandler>().Handle(PlacementScene.By(scene.Placed.Requester), new NudgeHolder(item.Item.RootId, item.Item.Key)));
        var notice = (await _world.Use<NoticeReader>().Newest(await _world.Actor(scene.Placed.LineManager.Id), 1))[0];
        Assert.StartsWith($"{scene.Placed.Requester.Name} asks you to go on with the substitute for ", notice.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_requester_has_left_taking_a_substitute_comes_to_whoever_has_their_tasks()
    {
        var scene = await SubstitutionScene.Of(_world);
        var (colleague, other) = (await _world.Person(_world.Leeds, Role.ServiceManager), await _world.Person(_world.Kirklees, Role.ServiceManager));
        await scene.Released();
        Assert.DoesNotContain(await Tasks(colleague), IsTaking);

        await using (var db = _world.OpenDb())
        {
            await db.Set<Person>().Where(person => person.Id == scene.Placed.Requester.Id).ExecuteUpdateAsync(set => set.SetProperty(person => person.SuspendedAt, _world.Clock.UtcNow));
        }

        Assert.Contains(await Tasks(colleague), IsTaking);
        Assert.DoesNotContain(await Tasks(other), IsTaking);
        Assert.DoesNotContain(await Tasks(scene.Placed.Offers.Answerer), IsTaking);
        OfferScene.Must(await scene.Take(by: colleague));

        async Task<IReadOnlyList<HomeTask>> Tasks(Person person)
        {
            await using var db = _world.OpenDb();
            return (await new SubstitutionHome().Read(db, await _world.Actor(person.Id), _world.Clock.UtcNow)).Tasks;
        }

        bool IsTaking(HomeTask task) => task.Href == $"{scene.Address}/decide";
    }

    [Fact]
    public async Task Whoever_declared_an_own_interest_in_the_work_is_not_put_forward_again_as_a_substitute()
    {
        var scene = await SubstitutionScene.Of(_world);
        await scene.Released();
        OfferScene.Must(await scene.Take());
        var successor = await scene.Successor();
        OfferScene.Must(await _world.Use<DeclareInterestHandler>().Handle(
            PlacementScene.By(scene.Substitute), new DeclareInterest(successor.Id, successor.Version, true, "My sister lives there")));
        OfferScene.Must(await scene.CancelSuccessor());

        Assert.Equal("OwnInterestRulesOut", (await scene.Propose()).Refusal!.Name);

        await using var db = _world.OpenDb();
        var rights = new PlacementRights(await scene.Placed.Placement(), await _world.Actor(scene.Placed.Offers.Answerer.Id), _world.Clock.UtcNow, new());
        Assert.DoesNotContain(await SubstituteChoices.For(db, rights), choice => choice.Value == $"{scene.SubstituteOfficerId}");
    }

    [Fact]
    public async Task When_the_successor_is_cancelled_the_first_placement_is_free_again_and_both_sides_are_told()
    {
        var scene = await SubstitutionScene.Of(_world);
        await scene.Released();
        OfferScene.Must(await scene.Take());

        OfferScene.Must(await scene.CancelSuccessor());

        var first = await scene.Placed.Placement();
        Assert.Equal((SubstitutionScene.From.AddDays(-1), PlacementStatus.Active, null, null), (first.EndsOn, first.Status, first.SuccessorId, first.NoticeGivenAt));
        Assert.Equal(SubstitutionStatus.Fallen, Assert.Single(first.Substitutions).Status);
        Assert.Contains(nameof(SubstituteFell), await scene.Placed.Told(scene.Placed.LineManager));
        Assert.Contains(nameof(SubstituteFell), await scene.Placed.Told(scene.Placed.Requester));
    }

    [Fact]
    public async Task Where_a_line_manager_is_suspended_whoever_acts_for_them_is_told_of_the_placement()
    {
        var scene = await SubstitutionScene.Of(_world);
        await scene.Released();
        OfferScene.Must(await scene.Take());
        var head = await _world.Person(_world.Bradford, Role.HeadOfService);
        await using (var db = _world.OpenDb())
        {
            await db.Set<Person>().Where(person => person.Id == scene.Placed.LineManager.Id).ExecuteUpdateAsync(person => person.SetProperty(one => one.SuspendedAt, _world.Clock.UtcNow));
        }

        var before = (await scene.Placed.Told(scene.Placed.LineManager)).Count(kind => kind == nameof(PlacementCancelled));
        OfferScene.Must(await scene.CancelSuccessor());

        Assert.Contains(nameof(PlacementCancelled), await scene.Placed.Told(head));
        Assert.Equal(before, (await scene.Placed.Told(scene.Placed.LineManager)).Count(kind => kind == nameof(PlacementCancelled)));
    }

    [Fact]
    public async Task A_supervisor_is_not_told_of_a_substitution_that_they_may_not_open()
    {
        var scene = await SubstitutionScene.Of(_world);
        await scene.Released();
        OfferScene.Must(await scene.Take());

        var supervisor = (await scene.Placed.Placement()).SupervisorId!.Value;
        Assert.NotEqual(scene.Placed.Requester.Id, supervisor);
        Assert.DoesNotContain(await _world.Inbox(supervisor), notice => notice.Rule.StartsWith(nameof(SubstituteTaken), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_waits_until_midnight_shows_the_last_day_on_which_it_can_be_done()
    {
        var scene = await SubstitutionScene.Of(_world);
        OfferScene.Must(await scene.Propose());
        var due = (await scene.Substitution()).ExpiresAt;
        await using var site = new Site(_world);
        var browser = await site.Browser(scene.Placed.Requester);

        await browser.Open("/waiting");

        Assert.Contains(Shown.Deadline(due), browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Shown.Day(Shown.DayOf(due)), browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_begins_by_way_of_a_substitution_before_all_is_there_for_the_substitute()
    {
        var scene = await SubstitutionScene.Of(_world);
        await scene.Released();
        OfferScene.Must(await scene.Take());
        var successor = await scene.Successor();
        _world.Clock.MoveTo(new DateTime(2027, 2, 1, 9, 0, 0, DateTimeKind.Utc));

        OfferScene.Must(await scene.Placed.LetTimePass());
        OfferScene.Must(await _world.Use<CatchUpPlacementHandler>().Handle(Act.OfClock(), new CatchUpPlacement(successor.Id)));

        Assert.Equal(PlacementStatus.Ended, (await scene.Placed.Placement()).Status);
        successor = await scene.Successor();
        Assert.Equal(PlacementStatus.Agreed, successor.Status);
        Assert.Contains(successor.WhatIsMissing(successor.StartsOn), missing => missing is { Condition: StartCondition.Declaration, HolderId: { } holder } && holder == scene.Substitute.Id);
        Assert.Contains(nameof(PlacementStartBlocked), await scene.Placed.Told(scene.Substitute));
    }

    [Fact]
    public async Task A_substitute_whose_time_was_taken_meanwhile_is_no_longer_free()
    {
        var scene = await SubstitutionScene.Of(_world);
        await scene.Released();
        await using (var db = _world.OpenDb())
        {
            var officer = await db.Set<Officer>().SingleAsync(officer => officer.Id == scene.SubstituteOfficerId);
            OfferScene.Must(officer.Commit(Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), GapShape.HoursAWeek(new DateOnly(2027, 2, 1), new DateOnly(2027, 3, 28), 10 * 60), WorkingCalendar.EnglandAndWales));
            await db.SaveChangesAsync();
        }

        Assert.Equal("OfficerNoLongerFree", (await scene.Take()).Refusal!.Name);

        Assert.Equal((SubstitutionStatus.Released, OfferScene.To), ((await scene.Substitution()).Status, (await scene.Placed.Placement()).EndsOn));
    }

    [Fact]
    public async Task Two_who_take_at_the_same_moment_take_once()
    {
        var scene = await SubstitutionScene.Of(_world);
        await scene.Released();
        var version = await scene.Placed.Version();

        Outcome[] both = await Task.WhenAll(new[] { scene.Placed.Requester, scene.Placed.HostHead }.Select(by => Task.Run(() =>
            _world.Use<TakeSubstituteHandler>().Handle(PlacementScene.By(by), new TakeSubstitute(scene.SubstitutionId, version)))));

        Assert.Single(both, outcome => outcome.IsDone);
        Assert.Equal(SubstitutionScene.From, (await scene.Successor()).StartsOn);
    }

    [Fact]
    public async Task Each_step_is_for_whom_it_is_for()
    {
        var scene = await SubstitutionScene.Of(_world);
        Assert.Equal("NotPermitted", (await scene.Propose(scene.Placed.Requester)).Refusal!.Name);
        OfferScene.Must(await scene.Propose());
        Assert.Equal("NotPermitted", (await scene.Agree(scene.Placed.Officer)).Refusal!.Name);
        OfferScene.Must(await scene.Agree());
        Assert.Equal("NotPermitted", (await scene.Release(scene.Substitute)).Refusal!.Name);
        OfferScene.Must(await scene.Release());
        Assert.Equal("NotPermitted", (await scene.Take(scene.Placed.HomeHead)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await scene.Take(scene.Placed.BudgetHolder)).Refusal!.Name);
    }

    [Fact]
    public async Task A_higher_rate_waits_for_the_hosts_budget_holder()
    {
        var scene = await SubstitutionScene.Of(_world);
        await scene.Placed.Offers.AddRate(6_100);
        await scene.Released(asksOwnRate: true);
        Assert.Contains(nameof(SubstituteReleased), await scene.Placed.Told(scene.Placed.BudgetHolder));
        Assert.Equal("CostNotAgreed", (await scene.Take()).Refusal!.Name);
        Assert.Equal("NotPermitted", (await scene.AgreeToCost(scene.Placed.Requester)).Refusal!.Name);

        OfferScene.Must(await scene.AgreeToCost());
        OfferScene.Must(await scene.Take());

        Assert.Equal((6_100, scene.Placed.BudgetHolder.Id), ((await scene.Successor()).RatePencePerHour, (await scene.Successor()).BudgetApprovedById));
    }

    [Fact]
    public async Task Where_the_host_does_not_answer_in_time_the_placement_stays_as_it_is()
    {
        var scene = await SubstitutionScene.Of(_world);
        await scene.Released();
        _world.Clock.MoveTo(new DateTime(2027, 2, 2, 0, 0, 0, DateTimeKind.Utc));
        await using (var db = _world.OpenDb())
        {
            Assert.Contains(scene.Placed.PlacementId, await PlacementsDue.ToCatchUp(db, _world.Clock.UtcNow));
        }

        OfferScene.Must(await scene.Placed.LetTimePass());

        Assert.Equal(SubstitutionStatus.Expired, (await scene.Substitution()).Status);
        Assert.Equal(OfferScene.To, (await scene.Placed.Placement()).EndsOn);
        Assert.Contains(nameof(SubstitutionExpired), await scene.Placed.Told(scene.Placed.Requester));
    }
}
