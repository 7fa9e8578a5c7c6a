using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

public sealed class PlacementActsTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Whoever_must_give_something_for_the_start_is_told_when_the_placement_is_agreed()
    {
        var scene = await PlacementScene.Agreed(_world);

        foreach (var holder in new[] { scene.Officer, scene.LineManager, scene.HostConflict, scene.HomeConflict, scene.HomeFinance, scene.HostHead })
        {
            Assert.Contains(nameof(PlacementAgreed), await scene.Told(holder));
        }

        Assert.DoesNotContain(nameof(PlacementAgreed), await scene.Told(scene.HostFinance));
    }

    [Fact]
    public async Task A_placement_with_everything_starts_by_itself_and_ends_by_itself()
    {
        var scene = await PlacementScene.Active(_world);
        Assert.Contains(nameof(PlacementStarted), await scene.Told(scene.Supervisor));

        _world.Clock.MoveTo(new DateTime(2027, 3, 29, 9, 0, 0, DateTimeKind.Utc));
        await using (var db = _world.OpenDb())
        {
            Assert.Equal([scene.PlacementId], await PlacementsDue.ToCatchUp(db, _world.Clock.UtcNow));
        }

        OfferScene.Must(await scene.LetTimePass());

        var placement = await scene.Placement();
        Assert.Equal((PlacementStatus.Ended, PlacementEndReason.DatePassed), (placement.Status, placement.EndReason!.Value));
        Assert.Contains(nameof(PlacementEnded), await scene.Told(scene.BudgetHolder));
        await using var after = _world.OpenDb();
        Assert.Empty(await PlacementsDue.ToCatchUp(after, _world.Clock.UtcNow));
    }

    [Fact]
    public async Task Letting_time_pass_twice_changes_nothing()
    {
        var scene = await PlacementScene.Active(_world);
        var before = await scene.Kinds();

        OfferScene.Must(await scene.LetTimePass());

        Assert.Equal(before, await scene.Kinds());
    }

    [Fact]
    public async Task A_start_that_is_held_up_tells_whoever_holds_it_every_day()
    {
        var scene = await PlacementScene.Agreed(_world);
        _world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await scene.LetTimePass());
        _world.Clock.Advance(TimeSpan.FromDays(1));
        OfferScene.Must(await scene.LetTimePass());
        OfferScene.Must(await scene.LetTimePass());

        foreach (var holder in new[] { scene.Officer, scene.LineManager, scene.HostConflict, scene.HomeConflict, scene.HomeFinance, scene.HostHead, scene.Requester })
        {
            Assert.Equal(2, (await scene.Told(holder)).Count(kind => kind == nameof(PlacementStartBlocked)));
        }
    }

    [Fact]
    public async Task Work_that_was_held_up_starts_with_the_last_thing_that_it_waited_for()
    {
        var scene = await PlacementScene.Agreed(_world);
        _world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await scene.LetTimePass());

        await scene.Arrange();

        var placement = await scene.Placement();
        Assert.Equal((PlacementStatus.Active, _world.Clock.UtcNow), (placement.Status, placement.StartedAt!.Value));
    }

    [Fact]
    public async Task Owners_of_the_start_list_are_told_each_day_and_have_it_among_their_tasks()
    {
        var scene = await PlacementScene.Agreed(_world);
        _world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await scene.LetTimePass());
        _world.Clock.Advance(TimeSpan.FromDays(1));
        OfferScene.Must(await scene.LetTimePass());

        foreach (var owner in new[] { scene.Officer, scene.LineManager, scene.HostHead, scene.Requester })
        {
            Assert.Equal(2, (await scene.Told(owner)).Count(kind => kind == nameof(StartListOwed)));
        }

        Assert.DoesNotContain(nameof(StartListOwed), await scene.Told(scene.HomeHead));
        Assert.Equal("NotTheOwner", (await scene.Tick(scene.Requester, PlacementTask.Delegations)).Refusal!.Name);
    }

    [Fact]
    public async Task Nobody_gives_what_another_holds()
    {
        var scene = await PlacementScene.Agreed(_world);

        Assert.Equal("NotPermitted", (await scene.NameSupervisor(scene.HomeHead)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await scene.SetVat(scene.HostFinance)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await scene.RecordCertificate(scene.Officer)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await scene.Authorise(scene.Requester)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await scene.Declare(scene.LineManager, false)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await scene.Answer(scene.HostConflict)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await scene.Decide(scene.HomeConflict)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await scene.AddParty(scene.HomeConflict)).Refusal!.Name);
    }

    [Fact]
    public async Task The_supervisor_is_somebody_of_the_host()
    {
        var scene = await PlacementScene.Agreed(_world);

        Assert.Equal("NotOneOfTheHost", (await scene.NameSupervisor(supervisor: scene.LineManager)).Refusal!.Name);
    }

    [Fact]
    public async Task The_host_decides_on_conflicts_only_when_both_have_answered()
    {
        var scene = await PlacementScene.Agreed(_world);
        Assert.Equal("PartiesNotKnown", (await scene.Answer(scene.HomeConflict)).Refusal!.Name);
        OfferScene.Must(await scene.StateNoOtherParty(scene.HostConflict));
        Assert.Contains(nameof(NoOtherPartyStated), await scene.Told(scene.HomeConflict));
        OfferScene.Must(await scene.Declare(scene.Officer, false));

        Assert.Equal("ConflictNotAnsweredYet", (await scene.Decide(scene.HostConflict)).Refusal!.Name);

        OfferScene.Must(await scene.Answer(scene.HomeConflict, HomeConflictAnswer.Conflict));
        Assert.Equal("ConflictNeedsSafeguards", (await scene.Decide(scene.HostConflict)).Refusal!.Name);
    }

    [Fact]
    public async Task A_new_party_asks_the_officer_and_the_home_again()
    {
        var scene = await PlacementScene.Active(_world);

        OfferScene.Must(await scene.AddParty(scene.HostConflict));

        var placement = await scene.Placement();
        Assert.Equal((null, null, null), (placement.HasOwnInterest, placement.HomeConflictAnswer, placement.ConflictDecision));
        Assert.Contains(nameof(PartyAdded), await scene.Told(scene.Officer));
        Assert.Contains(nameof(PartyAdded), await scene.Told(scene.HomeConflict));
        Assert.DoesNotContain(nameof(PartyAdded), await scene.Told(scene.Requester));
        Assert.Contains(nameof(PlacementWorkBlocked), await scene.Told(scene.Requester));

        _world.Clock.Advance(TimeSpan.FromDays(1));
        await using (var db = _world.OpenDb())
        {
            Assert.Equal([scene.PlacementId], await PlacementsDue.ToCatchUp(db, _world.Clock.UtcNow));
        }

        OfferScene.Must(await scene.LetTimePass());
        OfferScene.Must(await scene.LetTimePass());
        // Whoever entered the party knows on the first day.
        foreach (var (holder, times) in new[] { (scene.Officer, 2), (scene.HomeConflict, 2), (scene.HostConflict, 1) })
        {
            Assert.Equal(times, (await scene.Told(holder)).Count(kind => kind == nameof(PlacementWorkBlocked)));
        }

        OfferScene.Must(await scene.Declare(scene.Officer, false));
        OfferScene.Must(await scene.Answer(scene.HomeConflict));
        OfferScene.Must(await scene.Decide(scene.HostConflict));
        Assert.Null((await scene.Placement()).WorkBlockedSince);
    }

    [Fact]
    public async Task A_stale_page_is_told_who_changed_the_placement_and_when()
    {
        var scene = await PlacementScene.Agreed(_world);
        var seen = await scene.Version();
        OfferScene.Must(await scene.NameSupervisor());

        var outcome = await _world.Use<SetVatTreatmentHandler>().Handle(
            PlacementScene.By(scene.HomeFinance), new SetVatTreatment(scene.PlacementId, seen, Domain.Partnerships.VatTreatment.Exempt));

        Assert.StartsWith($"{scene.Requester.Name} changed this placement at ", outcome.Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leave_over_the_work_is_told_to_the_line_manager_and_the_host()
    {
        var scene = await PlacementScene.Active(_world);

        OfferScene.Must(await _world.Use<RecordLeaveHandler>().Handle(
            PlacementScene.By(scene.Officer), new RecordLeave(scene.Offers.OfficerId, new DateOnly(2027, 2, 15), new DateOnly(2027, 2, 19))));

        foreach (var told in new[] { scene.LineManager, scene.Requester, scene.Supervisor })
        {
            Assert.Contains(nameof(CommittedTimeOnLeave), await scene.Told(told));
        }

        await using var site = new Site(_world);
        var browser = await site.Browser(scene.Requester);
        await browser.Open("/notices");
        Assert.Contains($"{scene.Officer.Name} will be on leave 15 February to 19 February 2027", browser.Text);
    }

    [Fact]
    public async Task Ten_weeks_with_a_host_are_told_once_by_the_job()
    {
        var scene = await PlacementScene.Active(_world);
        _world.Clock.MoveTo(new DateTime(2027, 3, 15, 9, 0, 0, DateTimeKind.Utc));
        await using (var db = _world.OpenDb())
        {
            Assert.Equal([scene.PlacementId], await PlacementsDue.ToCatchUp(db, _world.Clock.UtcNow));
        }

        OfferScene.Must(await scene.LetTimePass());
        OfferScene.Must(await scene.LetTimePass());

        Assert.Single(await scene.Told(scene.Requester), kind => kind == nameof(TwelveWeekRuleNear));
    }

    [Fact]
    public async Task An_own_interest_pauses_the_work_and_tells_both_conflict_officers()
    {
        var scene = await PlacementScene.Active(_world);
        OfferScene.Must(await scene.AddParty(scene.HostConflict));

        OfferScene.Must(await scene.Declare(scene.Officer, true));

        Assert.Equal(PlacementStatus.Paused, (await scene.Placement()).Status);
        Assert.Contains(nameof(PlacementPaused), await scene.Told(scene.HomeConflict));
        Assert.Contains(nameof(PlacementPaused), await scene.Told(scene.HostConflict));
        Assert.Equal("StartConditionsMissing", (await scene.Resume(scene.Requester)).Refusal!.Name);
        Assert.Equal("OwnInterestIsFinal", (await scene.Declare(scene.Officer, false)).Refusal!.Name);
    }

    [Fact]
    public async Task Work_can_be_paused_and_goes_on()
    {
        var scene = await PlacementScene.Active(_world);

        Assert.Equal("NotPermitted", (await scene.Pause(scene.LineManager)).Refusal!.Name);
        Assert.Equal("Stale", (await scene.Pause(scene.Requester, seenVersion: 1)).Refusal!.Name);
        OfferScene.Must(await scene.Pause(scene.Requester));
        Assert.Contains(nameof(PlacementPaused), await scene.Told(scene.Officer));
        OfferScene.Must(await scene.Resume(scene.Requester));

        Assert.Equal(PlacementStatus.Active, (await scene.Placement()).Status);
    }

    [Fact]
    public async Task An_officer_with_an_own_interest_is_not_put_forward_again_for_the_same_gap()
    {
        var scene = await PlacementScene.Agreed(_world);
        OfferScene.Must(await scene.Declare(scene.Officer, true));
        OfferScene.Must(await scene.Cancel(scene.HomeHead));

        var outcome = await scene.Offers.Answer(offers: new OfferedOfficer(scene.Offers.OfficerId, OfferScene.Shape));

        Assert.Equal("OwnInterestRulesOut", outcome.Refusal!.Name);
        var other = await scene.Offers.AddOfficer(await _world.Person(_world.Bradford, Role.Officer));
        OfferScene.Must(await scene.Offers.Answer(offers: new OfferedOfficer(other, OfferScene.Shape)));
    }

    [Fact]
    public async Task Cancelling_frees_the_officer_and_asks_the_members_again()
    {
        var scene = await PlacementScene.Agreed(_world);
        Assert.Equal(GapStatus.Filled, (await scene.Offers.Gap()).Status);

        OfferScene.Must(await scene.Cancel(scene.HomeHead));

        var gap = await scene.Offers.Gap();
        Assert.Equal((PlacementStatus.Cancelled, GapStatus.Checking), ((await scene.Placement()).Status, gap.Status));
        Assert.Empty((await scene.OfficerRecord()).Commitments);
        Assert.Contains(gap.CurrentCheck!.Enquiries, enquiry => enquiry.AuthorityId == _world.Bradford.Id);
        Assert.Contains(nameof(PlacementCancelled), await scene.Told(scene.Officer));
    }

    [Fact]
    public async Task Officers_neither_cancel_nor_end_their_own_placement()
    {
        var scene = await PlacementScene.Agreed(_world);
        await scene.Arrange();
        await Give(scene.Officer, Role.HeadOfService);

        Assert.Equal("OwnPlacement", (await scene.Cancel(scene.Officer)).Refusal!.Name);
        _world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await scene.LetTimePass());
        Assert.Equal("OwnPlacement", (await scene.EndEarly(scene.Officer, new DateOnly(2027, 2, 1))).Refusal!.Name);
    }

    [Fact]
    public async Task Ending_early_keeps_the_notice_and_opens_only_the_hours_after_the_last_day()
    {
        var scene = await PlacementScene.Active(_world);
        _world.Clock.MoveTo(new DateTime(2027, 2, 1, 9, 0, 0, DateTimeKind.Utc));

        Assert.Equal("NoticeTooShort", (await scene.EndEarly(scene.HomeHead, new DateOnly(2027, 2, 7))).Refusal!.Name);
        OfferScene.Must(await scene.EndEarly(scene.HomeHead, new DateOnly(2027, 2, 14)));

        var gap = await scene.Offers.Gap();
        Assert.Equal(GapStatus.Checking, gap.Status);
        var after = GapShape.HoursAWeek(new DateOnly(2027, 2, 15), OfferScene.To, 15 * 60).TotalMinutes(WorkingCalendar.EnglandAndWales);
        Assert.Equal(after, gap.Uncovered(WorkingCalendar.EnglandAndWales, new DateOnly(2027, 2, 1)).Total);
        Assert.All(Assert.Single((await scene.OfficerRecord()).Commitments).Weeks, week => Assert.True(week.Monday <= new DateOnly(2027, 2, 8)));
        Assert.Equal(PlacementStatus.Active, (await scene.Placement()).Status);

        _world.Clock.MoveTo(new DateTime(2027, 2, 15, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.LetTimePass());
        Assert.Equal((PlacementStatus.Ended, PlacementEndReason.RecalledByHome), ((await scene.Placement()).Status, (await scene.Placement()).EndReason!.Value));
    }

    [Fact]
    public async Task A_placement_that_could_never_start_is_given_up_by_time_and_frees_the_officer()
    {
        var scene = await PlacementScene.Agreed(_world);
        _world.Clock.MoveTo(new DateTime(2027, 3, 29, 9, 0, 0, DateTimeKind.Utc));

        OfferScene.Must(await scene.LetTimePass());

        var placement = await scene.Placement();
        Assert.Equal((PlacementStatus.Cancelled, PlacementEndReason.NeverStarted), (placement.Status, placement.EndReason!.Value));
        Assert.Empty((await scene.OfficerRecord()).Commitments);
    }

    [Fact]
    public async Task A_delegation_is_recorded_only_under_section_101()
    {
        var scene = await PlacementScene.Agreed(_world);

        var outcome = await _world.Use<RecordDelegationHandler>().Handle(
            PlacementScene.By(scene.HostHead), new RecordDelegation(scene.PlacementId, await scene.Version(), "Cabinet 12"));

        Assert.Equal("NoDelegationNeeded", outcome.Refusal!.Name);
    }

    private async Task Give(Person person, Role role)
    {
        await using var db = _world.OpenDb();
        OfferScene.Must(Domain.Partnerships.Grant.Give(
            Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), person.Id, role, Domain.Partnerships.ScopeKind.Authority, _world.Bradford.Id, [], new DateOnly(2026, 1, 1), null, null, out var grant));
        db.Add(grant!);
        await db.SaveChangesAsync();
    }
}
