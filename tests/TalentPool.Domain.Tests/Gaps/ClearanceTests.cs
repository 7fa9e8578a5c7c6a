using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class ClearanceTests
{
    private static readonly Guid Authority = GapScene.Leeds;

    [Fact]
    public void Is_refused_while_the_check_is_not_complete()
    {
        var scene = GapScene.Checking();
        scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));

        Assert.Equal("CheckNotComplete", scene.RequestClearance().Refusal?.Name);
    }

    [Fact]
    public void Is_refused_while_an_offer_is_open()
    {
        var scene = GapScene.Checking();
        scene.Proposed();
        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));

        Assert.Equal("OfferOpen", scene.RequestClearance().Refusal?.Name);
    }

    [Fact]
    public void Is_not_approved_when_an_offer_came_in_after_the_request()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Requested();
        scene.MustDo(scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [GapScene.Terms(GapScene.BradfordOfficer, GapScene.BradfordLineManager)]));

        Assert.Equal("OfferOpen", scene.Approve(clearance).Refusal?.Name);
    }

    [Fact]
    public void Is_refused_while_a_suitable_offer_was_turned_down_without_endorsement()
    {
        var scene = GapScene.Checking();
        var offer = scene.DeclineProposed();
        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));

        Assert.Equal("DeclineNotEndorsed", scene.RequestClearance().Refusal?.Name);
        scene.MustDo(scene.Endorse(offer));
        Assert.True(scene.RequestClearance().IsDone);
    }

    [Fact]
    public void Is_refused_while_the_evidence_of_the_outside_price_is_missing()
    {
        var bare = GapScene.OutsidePrice with { EvidenceReference = null };
        var scene = GapScene.Exhausted(comparator: bare);

        Assert.Equal("ComparatorEvidenceMissing", scene.RequestClearance().Refusal?.Name);
        scene.MustDo(scene.Change(changes => changes with { Comparator = GapScene.OutsidePrice, ComparatorReason = "The quotation has come." }));
        Assert.Equal(GapStatus.Exhausted, scene.Gap.Status);
        Assert.True(scene.RequestClearance().IsDone);
    }

    [Fact]
    public void Is_not_approved_by_the_requester()
    {
        var head = GapScene.Person("Rita Requester", Authority, new HeldRole(Role.HeadOfService, Authority, [GapScene.Legal]));
        var scene = GapScene.Exhausted(requester: head);
        scene.MustDo(scene.RequestClearance(GapScene.SecondManager));

        Assert.Equal("OwnRequest", scene.Approve(scene.Gap.Clearances[0], head).Refusal?.Name);
    }

    [Fact]
    public void Is_not_approved_by_whoever_asked_for_it()
    {
        var scene = GapScene.Exhausted();
        scene.MustDo(scene.RequestClearance(GapScene.Head));
        var clearance = scene.Gap.Clearances[0];

        Assert.Equal("OwnRequest", scene.Approve(clearance, GapScene.Head).Refusal?.Name);
        Assert.True(scene.Approve(clearance, GapScene.MonitoringOfficer).IsDone);
    }

    [Fact]
    public void Is_not_approved_in_the_requesters_name()
    {
        var head = GapScene.Person("Rita Requester", Authority, new HeldRole(Role.HeadOfService, Authority, [GapScene.Legal]));
        var deputy = GapScene.Person("Del Deputy", Authority, new HeldRole(Role.HeadOfService, Authority, [GapScene.Legal], head.PersonId));
        var scene = GapScene.Exhausted(requester: head);
        scene.MustDo(scene.RequestClearance(head));

        Assert.Equal("NotHeadOfService", scene.Approve(scene.Gap.Clearances[0], deputy).Refusal?.Name);
    }

    [Fact]
    public void Is_approved_by_a_head_of_service_for_that_service_area_alone()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Requested();

        Assert.All(
            [GapScene.SecondManager, GapScene.HeadOfGovernance, GapScene.Director, GapScene.MonitoringOfficer, GapScene.BradfordHead, GapScene.BudgetHolder, Actor.Clock],
            other => Assert.Equal("NotHeadOfService", scene.Approve(clearance, other).Refusal?.Name));
        Assert.True(scene.Approve(clearance).IsDone);
    }

    [Fact]
    public void Of_a_head_of_service_is_approved_from_another_service_or_above()
    {
        foreach (var approver in new[] { GapScene.HeadOfGovernance, GapScene.Director, GapScene.MonitoringOfficer })
        {
            var head = GapScene.Person("Rita Requester", Authority, new HeldRole(Role.HeadOfService, Authority, [GapScene.Legal]));
            var scene = GapScene.Exhausted(requester: head);
            scene.MustDo(scene.RequestClearance(head));

            Assert.True(scene.Approve(scene.Gap.Clearances[0], approver).IsDone);
        }
    }

    [Fact]
    public void Covers_exactly_what_no_placement_covers()
    {
        var scene = GapScene.PartFilled();

        var clearance = scene.Granted();

        var left = scene.Gap.Needed(GapScene.Calendar).Minus(scene.Gap.Placed());
        Assert.True(clearance.Covers.IsSameAs(left));
        Assert.Equal(10_620 - 3_540, clearance.Covers.Total);
        Assert.Equal((GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To), (clearance.From, clearance.To));
    }

    [Fact]
    public void Is_asked_for_once_at_a_time()
    {
        var scene = GapScene.Exhausted();
        scene.Requested();

        Assert.Equal("ClearanceAlreadyLive", scene.RequestClearance().Refusal?.Name);
    }

    [Fact]
    public void Is_reduced_by_an_acceptance_afterwards_and_falls_when_everything_is_covered()
    {
        var scene = GapScene.Exhausted(isShared: true);
        var clearance = scene.Granted();
        scene.Gap.TakeEvents();

        var five = GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 300);
        scene.AcceptedFromBradford(five);

        Assert.Equal(ClearanceStatus.Granted, clearance.Status);
        Assert.Equal(10_620 - 3_540, clearance.Covers.Total);
        Assert.Equal(2, clearance.CertificateIssue);
        Assert.Single(scene.Gap.TakeEvents().OfType<ClearanceReduced>());

        var ten = GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 600);
        scene.MustDo(scene.Answer(GapScene.KirkleesManager, GapScene.Kirklees, [GapScene.Terms(GapScene.KirkleesOfficer, GapScene.KirkleesLineManager, ten)]));
        var offer = scene.Gap.Offers[^1];
        scene.MustDo(scene.Agree(offer, GapScene.KirkleesOfficer));
        scene.MustDo(scene.Release(offer, GapScene.KirkleesLineManager));
        scene.MustDo(scene.ApproveBudget(offer));
        scene.MustDo(scene.Accept(offer));
        Assert.Equal(ClearanceStatus.Fallen, clearance.Status);
        Assert.Equal(GapStatus.Filled, scene.Gap.Status);
    }

    [Fact]
    public void Expires_at_five_on_the_twentieth_working_day()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Granted();

        Assert.Equal(new DateTime(2026, 12, 21, 17, 0, 0, DateTimeKind.Utc), clearance.ExpiresAt);
        scene.At = clearance.ExpiresAt!.Value;

        Assert.Equal("ClearanceHasExpired", scene.RecordOutsourcing(clearance).Refusal?.Name);
        scene.CatchUp();
        Assert.Equal(ClearanceStatus.Expired, clearance.Status);
        Assert.Equal("NotInThisState", scene.RecordOutsourcing(clearance).Refusal?.Name);
    }

    [Fact]
    public void A_recorded_procurement_stops_the_clock_once_for_sixty_working_days()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Granted();
        Outcome Record(string reference) =>
            scene.Gap.RecordProcurement(GapScene.Requester, scene.At, clearance.Id, clearance.Version, reference, GapScene.Figures, GapScene.Calendar);

        Assert.Equal("ProcurementReferenceMissing", Record(" ").Refusal?.Name);
        scene.MustDo(Record("DN-1"));
        Assert.Equal(GapScene.Calendar.DueAfterWorkingDays(scene.At, 80), clearance.ExpiresAt);
        Assert.Equal(2, clearance.CertificateIssue);
        Assert.Equal("ProcurementAlreadyRecorded", Record("DN-2").Refusal?.Name);
    }

    [Fact]
    public void Is_not_granted_without_a_certificate_number()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Requested();

        var outcome = scene.Gap.ApproveClearance(GapScene.Head, scene.At, clearance.Id, clearance.Version, null, [], GapScene.Figures, GapScene.Calendar);

        Assert.Equal("CertificateNumberMissing", outcome.Refusal?.Name);
        Assert.Equal(ClearanceStatus.Requested, clearance.Status);
    }

    [Fact]
    public void Outside_work_stays_within_its_clearance()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Granted();
        Outcome Record(OutsideWork work) => scene.Gap.RecordOutsourcing(GapScene.Requester, scene.At, clearance.Id, clearance.Version, work, GapScene.Calendar);
        var work = new OutsideWork("Fish & Co LLP", OutsideRoute.Panel, "PO-9", 500_000, clearance.From, clearance.To, clearance.Covers.Total);

        Assert.Equal("OutsideWorkBeyondClearance", Record(work with { Minutes = work.Minutes + 1 }).Refusal?.Name);
        Assert.Equal("OutsideWorkBeyondClearance", Record(work with { Ends = work.Ends.AddDays(1) }).Refusal?.Name);
        Assert.Equal("OutsideWorkBeyondClearance", Record(work with { Starts = work.Starts.AddDays(-1) }).Refusal?.Name);
        Assert.Equal("OutsideWorkIncomplete", Record(work with { Supplier = " " }).Refusal?.Name);
        scene.MustDo(Record(work));
        Assert.Equal(GapStatus.Outsourced, scene.Gap.Status);
    }

    [Fact]
    public void An_emergency_needs_two_different_approvers_who_are_not_the_requester()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        scene.MustDo(scene.RequestEmergency());
        var clearance = scene.Gap.Clearances[0];

        Assert.Equal("OwnRequest", scene.Approve(clearance, GapScene.Requester).Refusal?.Name);
        Assert.Equal("NotAnEmergencyApprover", scene.Approve(clearance, GapScene.SecondManager).Refusal?.Name);
        Assert.Equal("NotAnEmergencyApprover", scene.Approve(clearance, GapScene.BradfordHead).Refusal?.Name);
        scene.MustDo(scene.Approve(clearance));
        Assert.Equal(ClearanceStatus.FirstApproved, clearance.Status);
        Assert.Equal("SameApprover", scene.Approve(clearance).Refusal?.Name);
        scene.MustDo(scene.Approve(clearance, GapScene.MonitoringOfficer));
        Assert.Equal(ClearanceStatus.Granted, clearance.Status);
        Assert.Equal(new DateTime(2026, 11, 30, 17, 0, 0, DateTimeKind.Utc), clearance.ExpiresAt);
        Assert.Equal(GapStatus.Checking, scene.Gap.Status);
    }

    [Fact]
    public void The_second_approval_is_not_given_in_the_name_of_the_first_approver()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        scene.MustDo(scene.RequestEmergency());
        var clearance = scene.Gap.Clearances[0];
        var deputy = GapScene.Person("Del Deputy", Authority, new HeldRole(Role.HeadOfService, Authority, [GapScene.Legal], GapScene.Head.PersonId));
        scene.MustDo(scene.Approve(clearance, deputy));

        Assert.Equal("SameApprover", scene.Approve(clearance, GapScene.Head).Refusal?.Name);
        Assert.True(scene.Approve(clearance, GapScene.Director).IsDone);
    }

    [Fact]
    public void An_emergency_is_for_one_named_event_a_few_days_and_37_hours()
    {
        var scene = GapScene.Exhausted(shape: GapShape.HoursAWeek(new(2026, 12, 1), new(2027, 3, 26), 3_000));

        Assert.Equal("EmergencyEventMissing", scene.RequestEmergency(emergency: " ").Refusal?.Name);
        Assert.Equal("EmergencyTooLong", scene.RequestEmergency(to: new(2026, 12, 8)).Refusal?.Name);
        Assert.Equal("EmergencyTooLong", scene.RequestEmergency(minutes: 37 * 60 + 1).Refusal?.Name);
        Assert.Equal("EmergencyTooLong", scene.RequestEmergency(from: new(2026, 11, 30)).Refusal?.Name);
        Assert.True(scene.RequestEmergency(minutes: 37 * 60).IsDone);
        Assert.Equal("ClearanceAlreadyLive", scene.RequestEmergency(emergency: "Another").Refusal?.Name);
    }

    [Fact]
    public void An_emergency_covers_no_more_than_is_needed_on_those_days() =>
        Assert.Equal("MoreThanIsLeft", GapScene.Checking(shape: GapScene.StartsSoon).RequestEmergency(minutes: 721).Refusal?.Name);

    [Fact]
    public void One_event_makes_one_emergency()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        scene.MustDo(scene.RecordOutsourcing(scene.EmergencyGranted()));

        Assert.Equal("EmergencyEventUsed", scene.RequestEmergency(emergency: " hearing  on 1 DECEMBER!", minutes: 60).Refusal?.Name);
    }

    [Fact]
    public void After_an_emergency_the_check_runs_on_for_the_rest()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        scene.MustDo(scene.RecordOutsourcing(scene.EmergencyGranted()));

        Assert.Equal(GapStatus.Checking, scene.Gap.Status);
        Assert.Equal(14_400 - 600, scene.Gap.Uncovered(GapScene.Calendar, scene.Today).Total);
        scene.Later(TimeSpan.FromDays(5));
        Assert.Equal(GapStatus.Exhausted, scene.Gap.Status);
        var full = scene.Granted();
        Assert.Equal(14_400 - 600, full.Covers.Total);
    }

    [Fact]
    public void Work_instructed_out_of_hours_is_recorded_with_proof_by_noon_of_the_next_working_day()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        var saturday = new DateTime(2026, 11, 28, 22, 0, 0, DateTimeKind.Utc);
        Outcome Record(DateTime? instructed, string? proof) =>
            scene.Gap.RecordBypass(GapScene.Requester, scene.At, BypassKind.EmergencyOutOfHours, "Emergency protection order.", instructed, proof, "Fish & Co LLP", null, GapScene.Calendar);

        scene.At = new DateTime(2026, 11, 30, 12, 0, 0, DateTimeKind.Utc);
        Assert.Equal("ProofMissing", Record(saturday, null).Refusal?.Name);
        Assert.Equal("ProofMissing", Record(null, "Call log").Refusal?.Name);
        Assert.Equal("InstructedInFuture", Record(scene.At.AddHours(1), "Call log").Refusal?.Name);
        Assert.Equal("InstructedInOpeningHours", Record(new(2026, 11, 30, 10, 0, 0, DateTimeKind.Utc), "Call log").Refusal?.Name);
        scene.MustDo(Record(saturday, "Call log"));

        scene.At = scene.At.AddMilliseconds(1);
        Assert.Equal("RecordedTooLate", Record(saturday, "Call log").Refusal?.Name);
        Assert.Single(scene.Gap.Bypasses);
    }

    [Fact]
    public void A_bypass_needs_an_explanation_and_a_person()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);

        Assert.Equal("ExplanationMissing", scene.Gap.RecordBypass(GapScene.Requester, scene.At, BypassKind.Found, "", null, null, null, null, GapScene.Calendar).Refusal?.Name);
        Assert.Equal("NotForTheClock", scene.Gap.RecordBypass(Actor.Clock, scene.At, BypassKind.Found, "An invoice.", null, null, null, null, GapScene.Calendar).Refusal?.Name);
        Assert.True(scene.Gap.RecordBypass(GapScene.BudgetHolder, scene.At, BypassKind.Found, "An invoice.", null, null, "Fish & Co LLP", 120_000, GapScene.Calendar).IsDone);
    }
}
