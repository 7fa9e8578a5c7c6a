using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
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

        await RefusedAndKept(scene, outcome, "CheckNotComplete", "ClearanceRequestRefused");
    }

    [Fact]
    public async Task It_is_refused_while_an_offer_is_open()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Offers.Proposed();

        var outcome = await scene.Request();

        await RefusedAndKept(scene, outcome, "OfferOpen", "ClearanceRequestRefused");
    }

    [Fact]
    public async Task It_is_refused_while_a_suitable_offer_was_turned_down_without_endorsement()
    {
        var scene = await GateScene.Of(_world);
        await scene.Offers.Released();
        OfferScene.Must(await scene.Offers.Decline());
        _world.Clock.MoveTo(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));

        var outcome = await scene.Request();

        await RefusedAndKept(scene, outcome, "DeclineNotEndorsed", "ClearanceRequestRefused");
    }

    [Fact]
    public async Task An_approval_is_refused_when_an_offer_came_after_the_request()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Requested();
        await scene.Offers.Proposed();

        var outcome = await scene.Approve();

        await RefusedAndKept(scene, outcome, "OfferOpen", "ClearanceApprovalRefused");
        Assert.Equal(ClearanceStatus.Requested, (await scene.Clearance()).Status);
    }

    [Fact]
    public async Task The_requesters_own_approval_is_refused()
    {
        var scene = await GateScene.Exhausted(_world);
        OfferScene.Must(await scene.Request(by: scene.Head));

        var own = await scene.Approve(by: scene.Head);

        await RefusedAndKept(scene, own, "OwnRequest", "ClearanceApprovalRefused");
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

        await RefusedAndKept(scene, outcome, "NotPermitted", "ClearanceApprovalRefused");
    }

    [Fact]
    public async Task A_head_of_another_authority_cannot_approve()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Requested();

        var outcome = await scene.Approve(by: scene.Offers.HomeHead);

        await RefusedAndKept(scene, outcome, "NotPermitted", "ClearanceApprovalRefused");
    }

    [Fact]
    public async Task Another_authority_cannot_ask()
    {
        var scene = await GateScene.Exhausted(_world);

        var outcome = await scene.Request(by: scene.Offers.Answerer);

        await RefusedAndKept(scene, outcome, "NotPermitted", "ClearanceRequestRefused");
    }

    [Fact]
    public async Task A_stale_approval_is_refused()
    {
        var scene = await GateScene.Exhausted(_world);
        var clearance = await scene.Requested();

        var outcome = await scene.Approve(seenVersion: clearance.Version - 1);

        await RefusedAndKept(scene, outcome, "Stale", "ClearanceApprovalRefused");
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

        await RefusedAndKept(scene, outcome, "NotPermitted", "GateAttemptRefused");
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
        await RefusedAndKept(scene, second, "ProcurementAlreadyRecorded", "GateAttemptRefused");
    }

    [Fact]
    public async Task Outside_work_on_a_clearance_ends_the_gap_and_tells_the_members()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Granted();

        var outcome = await scene.Outsource();

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(GapStatus.Outsourced, (await scene.Gap()).Status);
        Assert.Equal("Fish & Co LLP", (await scene.Clearance()).Supplier);
        Assert.Contains("GapOutsourced: Service managers and heads of service of the members asked", await scene.Told(scene.Offers.Answerer));
    }

    [Fact]
    public async Task Outside_work_beyond_the_clearance_is_refused_and_kept()
    {
        var scene = await GateScene.Exhausted(_world);
        var clearance = await scene.Granted();

        var outcome = await scene.Outsource(minutes: clearance.Covers.Total + 1);

        await RefusedAndKept(scene, outcome, "OutsideWorkBeyondClearance", "OutsourcingRefused");
    }

    [Fact]
    public async Task Outside_work_on_an_expired_clearance_is_refused_and_kept()
    {
        var scene = await GateScene.Exhausted(_world);
        var clearance = await scene.Granted();
        _world.Clock.MoveTo(clearance.ExpiresAt!.Value);

        var outcome = await scene.Outsource();

        await RefusedAndKept(scene, outcome, "NotInThisState", "OutsourcingRefused");
    }

    [Fact]
    public async Task Outside_work_on_a_request_is_refused_and_kept()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Requested();

        var outcome = await scene.Outsource();

        await RefusedAndKept(scene, outcome, "NotInThisState", "OutsourcingRefused");
    }

    [Fact]
    public async Task When_the_outside_work_grows_the_members_are_asked_again()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Granted();
        OfferScene.Must(await scene.Outsource());
        var gap = await scene.Gap();

        var outcome = await _world.Use<TalentPool.Features.Gaps.ReopenGapHandler>().Handle(
            GateScene.By(scene.Requester), new TalentPool.Features.Gaps.ReopenGap(gap.Id, gap.Version, "More claims", GapShape.HoursAWeek(OfferScene.From, OfferScene.To, 20 * 60)));

        Assert.True(outcome.IsDone, outcome.ToString());
        gap = await scene.Gap();
        Assert.Equal(GapStatus.Checking, gap.Status);
        Assert.Equal((2, 4), (gap.Checks.Count, gap.CurrentCheck!.Enquiries.Count));
    }

    [Fact]
    public async Task An_emergency_needs_two_different_approvers_and_the_board_is_told()
    {
        var scene = await GateScene.Urgent(_world);
        OfferScene.Must(await scene.RequestEmergency());

        var first = await scene.Approve();
        var same = await scene.Approve();
        Assert.Equal(ClearanceStatus.FirstApproved, (await scene.Clearance()).Status);
        var second = await scene.Approve(by: scene.Director);

        Assert.True(first.IsDone, first.ToString());
        Assert.Equal("SameApprover", same.Refusal!.Name);
        Assert.True(second.IsDone, second.ToString());
        Assert.Equal(ClearanceStatus.Granted, (await scene.Clearance()).Status);
        Assert.Contains("ClearanceRequested: Board members, of an emergency", await scene.Told(scene.Board));
        Assert.Contains("ClearanceGranted: Board members, of an emergency", await scene.Told(scene.Board));
        Assert.Contains("ClearanceFirstApproved: Those who may give the second approval", await scene.Told(scene.Director));
        Assert.Equal(GapStatus.Checking, (await scene.Gap()).Status);
    }

    [Fact]
    public async Task An_emergency_of_more_than_37_hours_is_refused_and_kept()
    {
        var scene = await GateScene.Urgent(_world);

        var outcome = await scene.RequestEmergency(minutes: 37 * 60 + 1);

        await RefusedAndKept(scene, outcome, "EmergencyTooLong", "ClearanceRequestRefused");
    }

    [Fact]
    public async Task One_event_named_on_two_gaps_is_one_emergency()
    {
        var scene = await GateScene.Urgent(_world);
        await scene.EmergencyGranted(minutes: 1_200);
        await scene.PostUrgent();

        var beyond = await scene.RequestEmergency(minutes: 1_200, named: "interim HEARING, on 1 December.");
        await RefusedAndKept(scene, beyond, "EmergencyEventSpent", "ClearanceRequestRefused");

        OfferScene.Must(await scene.RequestEmergency(minutes: 1_200, named: "Another hearing"));
    }

    [Fact]
    public async Task What_another_gap_was_granted_meanwhile_counts_at_the_grant()
    {
        var scene = await GateScene.Urgent(_world);
        var first = scene.Offers.GapId;
        OfferScene.Must(await scene.RequestEmergency(minutes: 1_200));
        OfferScene.Must(await scene.Approve());
        var waiting = await scene.Clearance();
        await scene.PostUrgent();
        await scene.EmergencyGranted(minutes: 1_200);

        var outcome = await _world.Use<ApproveClearanceHandler>().Handle(GateScene.By(scene.Director), new ApproveClearance(waiting.Id, waiting.Version));

        Assert.Equal("EmergencyEventSpent", outcome.Refusal?.Name);
        Assert.Equal(ClearanceStatus.FirstApproved, (await scene.Offers.Gap(first)).Clearances.Single().Status);
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
    public async Task An_officer_who_newly_fits_is_announced_once_without_a_name_until_the_outside_work_starts()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Granted();
        await Announce(scene);
        Assert.Empty((await scene.Gap()).FittingAdverts);

        // Whoever was there when the members were asked is no news; this officer's time was agreed after the grant.
        _world.Clock.Advance(TimeSpan.FromHours(1));
        var officer = await _world.Person(_world.Bradford, Role.Officer);
        await scene.Offers.AddOfficer(officer);
        await Announce(scene);
        await Announce(scene);

        var fitting = Assert.Single((await scene.Gap()).FittingAdverts);
        Assert.False(fitting.IsHomeShown);
        Assert.Equal(("Civil litigation", "Practitioner"), (fitting.Discipline, fitting.Level));
        Assert.Single(await scene.Told(scene.Requester), "FittingAdvertAppeared: The requester, while the outside work can still be avoided");
        Assert.Single(await scene.Told(scene.Offers.Answerer), "FittingAdvertAppeared: Service managers and heads of service of the officer's home, while the gap takes offers");
    }

    [Fact]
    public async Task Nothing_is_announced_once_the_outside_work_has_started()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Granted();
        OfferScene.Must(await scene.Outsource());
        _world.Clock.MoveTo(new DateTime(2027, 1, 11, 10, 0, 0, DateTimeKind.Utc));
        await scene.Offers.AddOfficer(await _world.Person(_world.Bradford, Role.Officer), SkillLevel.Expert);

        await Announce(scene);

        Assert.Empty((await scene.Gap()).FittingAdverts);
    }

    [Fact]
    public async Task After_twenty_working_days_the_members_are_asked_again_before_a_clearance_is()
    {
        var scene = await GateScene.Exhausted(_world);
        _world.Clock.MoveTo(new DateTime(2027, 1, 5, 10, 0, 0, DateTimeKind.Utc));
        await RefusedAndKept(scene, await scene.Request(), "CheckTooOld", "ClearanceRequestRefused");
        await AgreesWithTheGap(scene, isOpen: false);
        var gap = await scene.Gap();

        var others = await _world.Use<AskAgainHandler>().Handle(GateScene.By(scene.Offers.Answerer), new AskAgain(gap.Id, gap.Version));
        var outcome = await _world.Use<AskAgainHandler>().Handle(GateScene.By(scene.Requester), new AskAgain(gap.Id, gap.Version));

        Assert.Equal("NotPermitted", others.Refusal?.Name);
        Assert.True(outcome.IsDone, outcome.ToString());
        gap = await scene.Gap();
        Assert.Equal((GapStatus.Checking, 2, 4), (gap.Status, gap.Checks.Count, gap.CurrentCheck!.Enquiries.Count));
        Assert.Contains("CheckStarted: Service managers and heads of service of the members asked", await scene.Told(scene.Offers.Answerer));
        await RefusedAndKept(scene, await scene.Request(), "CheckNotComplete", "ClearanceRequestRefused");
    }

    private static async Task Announce(GateScene scene)
    {
        await using var db = scene.World.OpenDb();
        foreach (var gapId in await FittingAdvertsDue.ToAnnounce(db, scene.World.Clock.UtcNow))
        {
            OfferScene.Must(await scene.World.Use<AnnounceFittingAdvertsHandler>().Handle(TalentPool.Platform.Act.OfClock(), new AnnounceFittingAdverts(gapId)));
        }
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

    private static async Task RefusedAndKept(GateScene scene, Outcome outcome, string refusal, string kind)
    {
        Assert.Equal(refusal, outcome.Refusal?.Name);
        var kept = await scene.LastEvent();
        Assert.Equal(kind, kept.Kind);
        Assert.Contains(refusal, kept.Body);
    }
}
