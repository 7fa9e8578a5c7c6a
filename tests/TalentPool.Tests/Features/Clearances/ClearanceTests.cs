using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Certificates;
using TalentPool.Features.Clearances;
using TalentPool.Features.Gaps;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Clearances;

/// <summary>Every act on the gate through its use case, and that each refused attempt is kept.</summary>
public sealed class ClearanceTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_clearance_is_requested_and_those_who_decide_are_told()
    {
        var scene = await GateScene.Exhausted(_world);

        var outcome = await scene.Request();

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(ClearanceStatus.Requested, (await scene.Clearance()).Status);
        Assert.Equal(outcome.SubjectId, (await scene.Clearance()).Id);
        Assert.Contains("ClearanceRequested", await scene.Kinds());
        Assert.Contains("ClearanceRequested: Those who may decide on it", await scene.Told(scene.Head));
        Assert.DoesNotContain("ClearanceRequested: Those who may decide on it", await scene.Told(scene.Director));
    }

    [Fact]
    public async Task An_approval_grants_it_numbers_the_certificate_and_tells_the_requester()
    {
        var scene = await GateScene.Exhausted(_world);

        var clearance = await scene.Granted();

        Assert.Equal(ClearanceStatus.Granted, clearance.Status);
        Assert.Equal("WY-C-2026-0001", clearance.CertificateNumber);
        Assert.Equal(1, clearance.CertificateIssue);
        Assert.Contains("ClearanceGranted: The requester", await scene.Told(scene.Requester));
        await using var db = _world.OpenDb();
        Assert.Equal("WY-C-2026-0001", (await db.Set<Certificate>().SingleAsync()).Number);
    }

    [Fact]
    public async Task A_refused_approval_gives_its_number_back()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Requested();

        await scene.Approve(seenVersion: 99);
        await scene.Approve();

        Assert.Equal("WY-C-2026-0001", (await scene.Clearance()).CertificateNumber);
    }

    [Fact]
    public async Task A_second_click_approves_once()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Requested();
        var act = Guid.NewGuid();

        var first = await scene.Approve(actId: act);
        var second = await scene.Approve(actId: act);

        Assert.True(first.IsDone && second.IsDone);
        Assert.Single((await scene.Clearance()).Approvals);
        Assert.Single(await scene.Kinds(), "ClearanceGranted");
    }

    [Fact]
    public async Task A_second_click_asks_once()
    {
        var scene = await GateScene.Exhausted(_world);
        var act = Guid.NewGuid();

        await scene.Request(actId: act);
        await scene.Request(actId: act);

        Assert.Single((await scene.Gap()).Clearances);
    }

    [Fact]
    public async Task It_is_refused_while_a_member_may_still_answer_and_the_attempt_is_kept()
    {
        var scene = await GateScene.Of(_world);

        var outcome = await scene.Request();

        await scene.IsRefusedAndKept(outcome, "CheckNotComplete", "ClearanceRequestRefused");
    }

    [Fact]
    public async Task It_is_refused_while_an_offer_is_open()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Offers.Proposed();

        var outcome = await scene.Request();

        await scene.IsRefusedAndKept(outcome, "OfferOpen", "ClearanceRequestRefused");
    }

    [Fact]
    public async Task It_is_refused_while_a_suitable_offer_was_turned_down_without_endorsement()
    {
        var scene = await GateScene.Of(_world);
        await scene.Offers.Released();
        OfferScene.Must(await scene.Offers.Decline());
        _world.Clock.MoveTo(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));

        var outcome = await scene.Request();

        await scene.IsRefusedAndKept(outcome, "DeclineNotEndorsed", "ClearanceRequestRefused");
    }

    [Fact]
    public async Task An_approval_is_refused_when_an_offer_came_after_the_request()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Requested();
        await scene.Offers.Proposed();

        var outcome = await scene.Approve();

        await scene.IsRefusedAndKept(outcome, "OfferOpen", "ClearanceApprovalRefused");
        Assert.Equal(ClearanceStatus.Requested, (await scene.Clearance()).Status);
    }

    [Fact]
    public async Task The_requesters_own_approval_is_refused()
    {
        var scene = await GateScene.Exhausted(_world);
        OfferScene.Must(await scene.Request(by: scene.Head));

        var own = await scene.Approve(by: scene.Head);

        await scene.IsRefusedAndKept(own, "OwnRequest", "ClearanceApprovalRefused");
        Assert.Equal(RefusalKind.NotPermitted, own.Refusal!.Kind);
    }

    [Fact]
    public async Task Where_the_head_asks_the_monitoring_officer_decides()
    {
        var scene = await GateScene.Exhausted(_world);
        OfferScene.Must(await scene.Request(by: scene.Head));

        var outcome = await scene.Approve(by: scene.MonitoringOfficer);

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Contains("ClearanceRequested: Those who may decide on it", await scene.Told(scene.MonitoringOfficer));
    }

    [Fact]
    public async Task A_service_manager_cannot_approve_and_the_attempt_is_kept()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Requested();
        var colleague = await _world.Person(_world.Leeds, Role.ServiceManager);

        var outcome = await scene.Approve(by: colleague);

        await scene.IsRefusedAndKept(outcome, "NotPermitted", "ClearanceApprovalRefused");
    }

    [Fact]
    public async Task A_head_of_another_authority_cannot_approve()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Requested();

        var outcome = await scene.Approve(by: scene.Offers.HomeHead);

        await scene.IsRefusedAndKept(outcome, "NotPermitted", "ClearanceApprovalRefused");
    }

    [Fact]
    public async Task Another_authority_cannot_ask()
    {
        var scene = await GateScene.Exhausted(_world);

        var outcome = await scene.Request(by: scene.Offers.Answerer);

        await scene.IsRefusedAndKept(outcome, "NotPermitted", "ClearanceRequestRefused");
    }

    [Fact]
    public async Task A_stale_approval_is_refused()
    {
        var scene = await GateScene.Exhausted(_world);
        var clearance = await scene.Requested();

        var outcome = await scene.Approve(seenVersion: clearance.Version - 1);

        await scene.IsRefusedAndKept(outcome, "Stale", "ClearanceApprovalRefused");
    }

    [Fact]
    public async Task A_refusal_ends_the_request_and_tells_the_requester()
    {
        var scene = await GateScene.Exhausted(_world);
        var clearance = await scene.Requested();

        var outcome = await _world.Use<RefuseClearanceHandler>().Handle(GateScene.By(scene.Head), new RefuseClearance(clearance.Id, clearance.Version, "Ask Wakefield again"));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(ClearanceStatus.Refused, (await scene.Clearance()).Status);
        Assert.Contains("ClearanceRefused: The requester", await scene.Told(scene.Requester));
    }

    [Fact]
    public async Task A_refusal_by_whoever_may_not_decide_is_kept()
    {
        var scene = await GateScene.Exhausted(_world);
        var clearance = await scene.Requested();

        var outcome = await _world.Use<RefuseClearanceHandler>().Handle(GateScene.By(scene.Requester), new RefuseClearance(clearance.Id, clearance.Version, "No"));

        await scene.IsRefusedAndKept(outcome, "NotPermitted", "GateAttemptRefused");
    }

    [Fact]
    public async Task The_requester_withdraws()
    {
        var scene = await GateScene.Exhausted(_world);
        var clearance = await scene.Granted();

        var outcome = await _world.Use<WithdrawClearanceHandler>().Handle(GateScene.By(scene.Requester), new WithdrawClearance(clearance.Id, clearance.Version, "Not needed"));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(ClearanceStatus.Withdrawn, (await scene.Clearance()).Status);
    }

    [Fact]
    public async Task A_procurement_stops_the_clock_once()
    {
        var scene = await GateScene.Exhausted(_world);
        var clearance = await scene.Granted();

        var first = await Procure(scene, clearance);
        var second = await Procure(scene, await scene.Clearance());

        Assert.True(first.IsDone, first.ToString());
        Assert.True((await scene.Clearance()).ExpiresAt > clearance.ExpiresAt);
        Assert.Equal(2, (await scene.Clearance()).CertificateIssue);
        await scene.IsRefusedAndKept(second, "ProcurementAlreadyRecorded", "GateAttemptRefused");
    }

    [Fact]
    public async Task What_must_be_true_is_all_ticked_exactly_when_the_gap_lets_a_clearance_through()
    {
        var scene = await GateScene.Of(_world);
        await AgreesWithTheGap(scene, isOpen: false);
        await scene.Offers.Released();
        await AgreesWithTheGap(scene, isOpen: false);
        OfferScene.Must(await scene.Offers.Decline());
        await AgreesWithTheGap(scene, isOpen: false);
        _world.Clock.MoveTo(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));
        await AgreesWithTheGap(scene, isOpen: false);
        var offer = await scene.Offers.Offer();
        OfferScene.Must(await _world.Use<TalentPool.Features.Offers.EndorseDeclineHandler>().Handle(
            GateScene.By(scene.Head), new TalentPool.Features.Offers.EndorseDecline(offer.Id, offer.Version)));
        await AgreesWithTheGap(scene, isOpen: true);
        await scene.Granted();
        await AgreesWithTheGap(scene, isOpen: false);
    }

    [Fact]
    public async Task After_twenty_working_days_the_members_are_asked_again_before_a_clearance_is()
    {
        var scene = await GateScene.Exhausted(_world);
        _world.Clock.MoveTo(new DateTime(2027, 1, 5, 10, 0, 0, DateTimeKind.Utc));
        await scene.IsRefusedAndKept(await scene.Request(), "CheckTooOld", "ClearanceRequestRefused");
        await AgreesWithTheGap(scene, isOpen: false);
        var gap = await scene.Gap();

        var others = await _world.Use<AskAgainHandler>().Handle(GateScene.By(scene.Offers.Answerer), new AskAgain(gap.Id, gap.Version));
        var outcome = await _world.Use<AskAgainHandler>().Handle(GateScene.By(scene.Requester), new AskAgain(gap.Id, gap.Version));

        Assert.Equal("NotPermitted", others.Refusal?.Name);
        Assert.True(outcome.IsDone, outcome.ToString());
        gap = await scene.Gap();
        Assert.Equal((GapStatus.Checking, 2, 4), (gap.Status, gap.Checks.Count, gap.CurrentCheck!.Enquiries.Count));
        Assert.Contains("CheckStarted: Service managers and heads of service of the members asked", await scene.Told(scene.Offers.Answerer));
        await scene.IsRefusedAndKept(await scene.Request(), "CheckNotComplete", "ClearanceRequestRefused");
    }

    private static async Task AgreesWithTheGap(GateScene scene, bool isOpen)
    {
        await using var db = scene.World.OpenDb();
        var sight = await TalentPool.Features.Gaps.GapReading.Of(db, await scene.Gap(), await scene.World.Actor(scene.Requester.Id), scene.World.Clock.UtcNow);
        Assert.Equal(isOpen, GateChecklist.IsOpen(sight));
        Assert.Equal(isOpen, GateChecklist.Of(sight).All(condition => condition.IsMet));
        Assert.All(GateChecklist.Of(sight).Where(condition => !condition.IsMet), condition => Assert.False(string.IsNullOrWhiteSpace(condition.Detail)));
    }

    private static Task<Outcome> Procure(GateScene scene, Clearance clearance) =>
        scene.World.Use<RecordProcurementHandler>().Handle(GateScene.By(scene.Requester), new RecordProcurement(clearance.Id, clearance.Version, "LOT-3"));
}
