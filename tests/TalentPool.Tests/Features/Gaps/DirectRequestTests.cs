using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Features.Certificates;
using TalentPool.Features.Clearances;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>A person asked for directly, through the use cases: whoever ends the request, every member is asked in the same transaction.</summary>
public sealed class DirectRequestTests : IAsyncLifetime
{
    private const string Wanted = "Ottoline Quennell";

    private World _world = null!;
    private GapScene _scene = null!;
    private Person _bradford = null!;
    private Person _kirklees = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = new GapScene(_world);
        _bradford = await _world.Person(_world.Bradford, Role.ServiceManager);
        _kirklees = await _world.Person(_world.Kirklees, Role.HeadOfService);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task One_home_is_asked_and_nobody_else_is_told()
    {
        var gap = await Posted();

        Assert.True(gap.CurrentCheck!.IsDirect);
        Assert.Equal(_world.Bradford.Id, Assert.Single(gap.CurrentCheck.Enquiries).AuthorityId);
        Assert.StartsWith("CheckStarted", Assert.Single(await _world.Inbox(_bradford.Id)).Rule, StringComparison.Ordinal);
        Assert.Empty(await _world.Inbox(_kirklees.Id));
    }

    [Fact]
    public async Task A_no_of_the_home_asks_every_member_in_the_same_act()
    {
        var gap = await Posted();
        _world.Clock.Advance(TimeSpan.FromHours(3));

        Must(await AnswerNo(gap));

        gap = await _scene.Read(gap.Id);
        Assert.False(gap.CurrentCheck!.IsDirect);
        Assert.Equal(4, gap.CurrentCheck.Enquiries.Count);
        Assert.Equal(_world.Clock.UtcNow, gap.CurrentCheck.StartedAt);
        Assert.Single(await _world.Inbox(_kirklees.Id));
        Assert.Equal(1, (await _scene.Kinds()).Count(kind => kind == nameof(DirectRequestEnded)));
        Assert.Contains(await _world.Inbox((await _scene.Requester()).Id), notice => notice.Rule.StartsWith("DirectRequestEnded", StringComparison.Ordinal));
        await AssertSound();
    }

    [Fact]
    public async Task Silence_asks_every_member_when_the_job_finds_it_and_only_once()
    {
        var gap = await Posted();
        _world.Clock.MoveTo(new DateTime(2026, 11, 27, 10, 0, 0, DateTimeKind.Utc));
        await using (var db = _world.OpenDb())
        {
            Assert.Equal([gap.Id], await GapsDue.ToCatchUp(db, _world.Clock.UtcNow));
        }

        Must(await _world.Use<CatchUpGapHandler>().Handle(Act.OfClock(), new CatchUpGap(gap.Id)));
        Must(await _world.Use<CatchUpGapHandler>().Handle(Act.OfClock(), new CatchUpGap(gap.Id)));

        gap = await _scene.Read(gap.Id);
        Assert.Equal((2, false, GapStatus.Checking), (gap.Checks.Count, gap.CurrentCheck!.IsDirect, gap.Status));
        Assert.True(gap.CurrentCheck.DueAt > _world.Clock.UtcNow);
        await AssertSound();
    }

    [Fact]
    public async Task A_standing_answer_answers_the_full_check_but_not_for_the_person()
    {
        var head = await _world.Person(_world.Bradford, Role.HeadOfService);
        Must(await _world.Use<GiveStandingAnswerHandler>().Handle(
            GapScene.Of(head), new GiveStandingAnswer(_world.Bradford.Id, _world.Possession.Id, SkillLevel.Working, AnswerReason.NoCapacity, new DateOnly(2026, 12, 11))));
        var gap = await Posted();
        Assert.Equal(EnquiryStatus.Open, Assert.Single(gap.CurrentCheck!.Enquiries).Status);

        Must(await AnswerNo(gap));

        gap = await _scene.Read(gap.Id);
        Assert.True(gap.CurrentCheck!.Enquiries.Single(enquiry => enquiry.AuthorityId == _world.Bradford.Id).LatestAnswer!.IsStanding);
        await AssertSound();
    }

    [Fact]
    public async Task Nothing_is_cleared_on_it_and_the_attempt_is_kept()
    {
        var gap = await Posted();
        _world.Clock.MoveTo(new DateTime(2026, 11, 27, 10, 0, 0, DateTimeKind.Utc));

        var full = await _world.Use<RequestClearanceHandler>().Handle(await _scene.ByRequester(), new RequestClearance(gap.Id, gap.Version, ClearanceReason.NoCapacity, "Nobody"));
        var emergency = await _world.Use<RequestEmergencyClearanceHandler>().Handle(
            await _scene.ByRequester(), new RequestEmergencyClearance(gap.Id, gap.Version, "Hearing on 14 December", new DateOnly(2026, 12, 14), new DateOnly(2026, 12, 15), 600, "Now"));

        Assert.Equal(("OnlyAskedDirectly", "OnlyAskedDirectly"), (full.Refusal!.Name, emergency.Refusal!.Name));
        Assert.Equal(2, (await _scene.Kinds()).Count(kind => kind == nameof(ClearanceRequestRefused)));
    }

    [Fact]
    public async Task The_certificate_shows_the_request_and_the_full_check_and_not_the_person()
    {
        var gap = await Posted();
        Must(await AnswerNo(gap));
        _world.Clock.MoveTo(new DateTime(2026, 11, 30, 10, 0, 0, DateTimeKind.Utc));
        Must(await _world.Use<CatchUpGapHandler>().Handle(Act.OfClock(), new CatchUpGap(gap.Id)));
        gap = await _scene.Read(gap.Id);
        Must(await _world.Use<RequestClearanceHandler>().Handle(await _scene.ByRequester(), new RequestClearance(gap.Id, gap.Version, ClearanceReason.NoCapacity, "Nobody")));
        var clearance = (await _scene.Read(gap.Id)).Clearances.Single();
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);

        Must(await _world.Use<ApproveClearanceHandler>().Handle(GapScene.Of(head), new ApproveClearance(clearance.Id, clearance.Version)));

        await using var db = _world.OpenDb();
        var certificate = await db.Set<Certificate>().AsNoTracking().SingleAsync();
        var signed = CertificateReading.Payload(certificate);
        Assert.Equal([true, false], signed.Checks.Select(check => check.IsDirect));
        Assert.Equal(AnswerReason.NoCapacity, Assert.Single(Assert.Single(signed.Checks[0].Enquiries).Answers).Reason);
        Assert.Equal(4, signed.Checks[1].Enquiries.Count);
        Assert.DoesNotContain(Wanted, System.Text.Encoding.UTF8.GetString(signed.ToJson()), StringComparison.Ordinal);
        await using var site = new Site(_world);
        var browser = await site.Browser(head);
        await browser.Open($"/certificates/{certificate.Number}");
        Assert.Contains("Who was asked first, for one person", browser.Text);
        Assert.Contains("Who was asked, check 2", browser.Text);
        Assert.DoesNotContain(Wanted, browser.Text);
        await AssertSound();
    }

    [Fact]
    public async Task A_typed_name_is_looked_up_by_nobody()
    {
        var real = await _world.Person(_world.Bradford, Role.Officer);
        var id = await _scene.CompleteDraft();

        foreach (var name in new[] { real.Name, real.Email!, "Nobody at all" })
        {
            Must(await AskFor(id, name));
            Assert.Equal((null, name), ((await _scene.Read(id)).AskedForOfficerId, (await _scene.Read(id)).AskedForName));
        }

        // An officer who never worked here cannot be chosen, whether there is one of that identifier or not.
        foreach (var officerId in new[] { real.Id, Guid.NewGuid() })
        {
            Assert.Equal("OfficerNotKnownHere", (await _world.Use<AskForPersonHandler>().Handle(await _scene.ByRequester(), new AskForPerson(id, officerId, null, ""))).Refusal!.Name);
        }
    }

    [Fact]
    public async Task A_member_that_is_left_out_or_the_own_authority_is_not_asked()
    {
        var id = await _scene.CompleteDraft();
        var officer = await _world.Person(_world.Leeds, Role.ConflictOfficer);
        Must(await AskFor(id, Wanted));
        Must(await _world.Use<SetGapVisibilityHandler>().Handle(await _scene.ByRequester(), new SetGapVisibility(id, Visibility.Sealed, "Is Bradford in it?")));
        Must(await _world.Use<DecideLeavingOutHandler>().Handle(
            GapScene.Of(officer), new DecideLeavingOut(id, (await _scene.Read(id)).Version, [new LeftOutTerms(_world.Bradford.Id, LeftOutReason.Opponent, "The other side.")])));

        var posted = await _world.Use<PostGapHandler>().Handle(await _scene.ByRequester(), new PostGap(id, (await _scene.Read(id)).Version));

        Assert.Equal("AskedForLeftOut", posted.Refusal!.Name);
        Assert.Equal("AskedForLeftOut", (await AskFor(id, "Somebody else")).Refusal!.Name);
        Assert.Equal("AskedForNotAMember", (await _world.Use<AskForPersonHandler>().Handle(await _scene.ByRequester(), new AskForPerson(id, null, _world.Leeds.Id, Wanted))).Refusal!.Name);
        Assert.Equal("NotPermitted", (await _world.Use<AskForPersonHandler>().Handle(GapScene.Of(officer), new AskForPerson(id, null, _world.Bradford.Id, Wanted))).Refusal!.Name);
    }

    [Fact]
    public async Task Who_has_worked_here_can_be_chosen_and_the_home_puts_nobody_else_forward()
    {
        await using var world = await World.Create();
        var placed = await PlacementScene.Active(world);
        var scene = new GapScene(world);
        var from = new DateOnly(2027, 5, 3);
        var id = await scene.CompleteDraft(GapShape.HoursAWeek(from, from.AddDays(41), 300));
        var other = await placed.Offers.AddOfficer(await world.Person(world.Bradford, Role.Officer));

        Must(await world.Use<AskForPersonHandler>().Handle(await scene.ByRequester(), new AskForPerson(id, placed.Offers.OfficerId, null, "")));
        Must(await world.Use<PostGapHandler>().Handle(await scene.ByRequester(), new PostGap(id, (await scene.Read(id)).Version)));
        placed.Offers.TurnTo(id);

        var gap = await scene.Read(id);
        Assert.Equal((placed.Officer.Name, placed.Offers.OfficerId), (gap.AskedForName, gap.AskedForOfficerId));
        Assert.Equal("OnlyWhoIsAskedFor", (await placed.Offers.Answer(offers: new OfferedOfficer(other, gap.Shape!))).Refusal!.Name);
        Must(await placed.Offers.Answer(offers: new OfferedOfficer(placed.Offers.OfficerId, gap.Shape!)));
        Must(await placed.Offers.Agree(consultedOn: from.AddDays(-120)));
        Must(await placed.Offers.Release());
        Must(await placed.Offers.Budget());
        Must(await placed.Offers.Accept((await scene.Requester())));
        gap = await scene.Read(id);
        Assert.Equal((GapStatus.Filled, 1), (gap.Status, gap.Checks.Count));
    }

    [Fact]
    public async Task Everybody_is_asked_at_once_by_whoever_has_the_need_and_nobody_else()
    {
        var gap = await Posted();
        Assert.Equal("NotPermitted", (await _world.Use<AskEveryoneHandler>().Handle(GapScene.Of(_kirklees), new AskEveryone(gap.Id, gap.Version))).Refusal!.Name);
        Assert.Equal("Stale", (await _world.Use<AskEveryoneHandler>().Handle(await _scene.ByRequester(), new AskEveryone(gap.Id, gap.Version - 1))).Refusal!.Name);

        Must(await _world.Use<AskEveryoneHandler>().Handle(await _scene.ByRequester(), new AskEveryone(gap.Id, gap.Version)));

        gap = await _scene.Read(gap.Id);
        Assert.Equal((2, false), (gap.Checks.Count, gap.CurrentCheck!.IsDirect));
        Assert.DoesNotContain(await _world.Inbox((await _scene.Requester()).Id), notice => notice.Rule.StartsWith("DirectRequestEnded", StringComparison.Ordinal));
        await AssertSound();
    }

    private async Task<Gap> Posted()
    {
        var id = await _scene.CompleteDraft();
        Must(await AskFor(id, Wanted));
        Must(await _world.Use<PostGapHandler>().Handle(await _scene.ByRequester(), new PostGap(id, (await _scene.Read(id)).Version)));
        return await _scene.Read(id);
    }

    private async Task<Outcome> AskFor(Guid gapId, string name) =>
        await _world.Use<AskForPersonHandler>().Handle(await _scene.ByRequester(), new AskForPerson(gapId, null, _world.Bradford.Id, name));

    private Task<Outcome> AnswerNo(Gap gap)
    {
        var enquiry = gap.CurrentCheck!.Enquiries.Single(enquiry => enquiry.AuthorityId == _world.Bradford.Id);
        return _world.Use<AnswerEnquiryHandler>().Handle(GapScene.Of(_bradford), new AnswerEnquiry(enquiry.Id, enquiry.Version, [], AnswerReason.NoCapacity, ""));
    }

    private async Task AssertSound()
    {
        var report = await _world.Service<Verification>().Run();
        Assert.True(report.IsSound, report.Failure);
    }

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
