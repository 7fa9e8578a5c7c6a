using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class GapEndTests
{
    [Fact]
    public void Outside_without_a_clearance_makes_a_bypass_when_withdrawn()
    {
        var scene = GapScene.Checking();

        Assert.Equal("ExplanationMissing", scene.Withdraw(HowMet.Outside).Refusal?.Name);
        scene.MustDo(scene.Withdraw(HowMet.Outside, "We rang an agency."));

        Assert.Equal(BypassKind.Said, Assert.Single(scene.Gap.Bypasses).Kind);
        Assert.Single(scene.Gap.TakeEvents().OfType<BypassRecorded>());
    }

    [Fact]
    public void Outside_without_a_clearance_makes_a_bypass_even_for_a_draft()
    {
        var scene = GapScene.Draft();

        scene.MustDo(scene.Withdraw(HowMet.Outside, "We rang an agency."));

        Assert.Single(scene.Gap.Bypasses);
        Assert.Equal("WY-2026-0042", scene.Gap.Reference);
    }

    [Fact]
    public void A_draft_that_is_given_up_otherwise_gets_no_reference()
    {
        var scene = GapScene.Draft();

        scene.MustDo(scene.Withdraw(HowMet.OwnStaff));

        Assert.Equal("", scene.Gap.Reference);
    }

    [Fact]
    public void Outside_work_found_without_a_gap_is_one_that_ended_with_its_bypass()
    {
        var scene = new GapScene();
        var work = new FoundWork("Housing claims", BypassKind.Found, "Fish & Co LLP", 120_000, null, "An invoice of October.");

        var outcome = Gap.RecordFoundWork(GapScene.Head, scene.At, Guid.CreateVersion7(), Guid.CreateVersion7(), GapScene.Leeds, GapScene.Legal, "WY-2026-0007", work, WorkingCalendar.EnglandAndWales, out var gap);

        Assert.True(outcome.IsDone);
        Assert.Equal((GapStatus.Withdrawn, HowMet.Outside, "WY-2026-0007"), (gap!.Status, gap.HowMet, gap.Reference));
        Assert.Equal((BypassKind.Found, "Fish & Co LLP"), (Assert.Single(gap.Bypasses).Kind, gap.Bypasses[0].Supplier));
        Assert.Equal([nameof(OutsideWorkFound), nameof(BypassRecorded)], gap.TakeEvents().Select(happened => happened.GetType().Name));
    }

    [Theory]
    [InlineData("", "Firm", "Found.", "FoundWorkIncomplete")]
    [InlineData("Claims", " ", "Found.", "FoundWorkIncomplete")]
    [InlineData("Claims", "Firm", "", "ExplanationMissing")]
    public void Found_work_says_what_it_is_and_how_it_came_about(string title, string supplier, string explanation, string refusal)
    {
        var work = new FoundWork(title, BypassKind.Said, supplier, null, null, explanation);

        var outcome = Gap.RecordFoundWork(GapScene.Head, new GapScene().At, Guid.Empty, Guid.Empty, GapScene.Leeds, GapScene.Legal, "WY-1", work, WorkingCalendar.EnglandAndWales, out var gap);

        Assert.Equal((refusal, true), (outcome.Refusal?.Name, gap is null));
    }

    [Theory]
    [InlineData(-12, "The court's order", null)]
    [InlineData(-12, "", "ProofMissing")]
    [InlineData(-60, "The court's order", "RecordedTooLate")]
    public void An_emergency_at_night_without_a_gap_is_recorded_with_its_proof_by_the_next_noon(int hours, string proof, string? refusal)
    {
        var at = new DateTime(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc);
        var work = new FoundWork("An injunction", BypassKind.EmergencyOutOfHours, "A barrister", null, at.AddHours(hours), "Caravans blocked the gate.", proof);

        var outcome = Gap.RecordFoundWork(GapScene.Head, at, Guid.Empty, Guid.Empty, GapScene.Leeds, GapScene.Legal, "WY-1", work, WorkingCalendar.EnglandAndWales, out var gap);

        Assert.Equal((refusal, proof), (outcome.Refusal?.Name, gap?.Bypasses[0].Proof ?? proof));
    }

    [Fact]
    public void Outside_without_a_clearance_makes_a_bypass_when_closed()
    {
        var scene = GapScene.Exhausted();

        scene.MustDo(scene.Close(HowMet.Outside, "We rang an agency."));

        Assert.Single(scene.Gap.Bypasses);
    }

    [Fact]
    public void Outside_on_an_expired_clearance_makes_a_bypass()
    {
        var scene = GapScene.Exhausted();
        scene.At = scene.Granted().ExpiresAt!.Value;
        scene.CatchUp();

        scene.MustDo(scene.Close(HowMet.Outside, "They have begun."));

        Assert.Single(scene.Gap.Bypasses);
    }

    [Fact]
    public void Outside_beyond_an_emergency_makes_a_bypass()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        scene.MustDo(scene.RecordOutsourcing(scene.EmergencyGranted()));

        scene.MustDo(scene.Withdraw(HowMet.Outside, "The firm kept the case."));

        Assert.Single(scene.Gap.Bypasses);
    }

    [Fact]
    public void Outside_on_a_used_clearance_makes_no_bypass()
    {
        var scene = GapScene.Outsourced();

        scene.MustDo(scene.Close(HowMet.Outside, "Done."));

        Assert.Empty(scene.Gap.Bypasses);
    }

    [Fact]
    public void Outside_with_a_granted_clearance_has_to_be_recorded_on_it_first()
    {
        var scene = GapScene.Exhausted();
        scene.Granted();

        Assert.Equal("RecordTheOutsideWorkFirst", scene.Close(HowMet.Outside, "Done.").Refusal?.Name);
    }

    [Fact]
    public void Other_ways_make_no_bypass()
    {
        foreach (var howMet in new[] { HowMet.NotNeeded, HowMet.OwnStaff, HowMet.ArrangedDirectly })
        {
            var scene = GapScene.Checking();
            scene.MustDo(scene.Withdraw(howMet));
            Assert.Empty(scene.Gap.Bypasses);
            Assert.Equal(howMet, scene.Gap.HowMet);
        }
    }

    [Fact]
    public void A_gap_without_a_placement_was_not_met_by_one() =>
        Assert.Equal("NothingPlaced", GapScene.Exhausted().Close(HowMet.Placed).Refusal?.Name);

    [Fact]
    public void A_gap_with_an_accepted_offer_is_not_withdrawn()
    {
        var scene = GapScene.Checking(isShared: true);
        scene.AcceptedFromBradford(GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 300));

        Assert.Equal("HasAcceptedOffers", scene.Withdraw().Refusal?.Name);
    }

    [Fact]
    public void Withdrawing_stands_down_what_is_open_and_fells_what_was_cleared()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Granted();
        scene.MustDo(scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [GapScene.Terms(GapScene.BradfordOfficer, GapScene.BradfordLineManager)]));

        scene.MustDo(scene.Withdraw());

        Assert.Equal(ClearanceStatus.Fallen, clearance.Status);
        Assert.Equal(OfferStatus.StoodDown, scene.Gap.Offers[0].Status);
    }

    [Fact]
    public void A_placement_that_ends_early_reopens_the_gap_for_what_is_left()
    {
        var scene = GapScene.Filled();
        scene.At = new DateTime(2027, 2, 1, 10, 0, 0, DateTimeKind.Utc);

        scene.MustDo(scene.PlacementFell(scene.Gap.Offers[0], new(2027, 2, 15)));

        Assert.Equal(GapStatus.Checking, scene.Gap.Status);
        Assert.Equal(5_220, scene.Gap.CurrentCheck!.AskedMinutes);
        Assert.Equal(2, scene.Gap.CurrentCheck.Number);
        Assert.Equal(Urgency.Standard, scene.Gap.CurrentCheck.Urgency);
        scene.Later(TimeSpan.FromDays(5));
        Assert.Equal(GapStatus.PartFilled, scene.Gap.Status);
        Assert.Equal(5_220, scene.Granted().Covers.Total);
    }

    [Fact]
    public void Hours_that_fall_when_nobody_can_be_asked_stay_owed()
    {
        var scene = GapScene.Filled();
        scene.Gap.TakeEvents();

        scene.MustDo(scene.Gap.PlacementFell(
            GapScene.BradfordHead, scene.At, scene.Gap.Offers[0].Id, GapScene.TwelveWeeks.From, "Bradford has left.", GapScene.Figures, GapScene.Calendar, [GapScene.Leeds]));

        Assert.Equal(GapStatus.Filled, scene.Gap.Status);
        Assert.Equal(10_620, Assert.Single(scene.Gap.TakeEvents().OfType<NobodyLeftToAsk>()).UncoveredMinutes);
        Assert.Equal((OwedKind.UncoveredHours, scene.Gap.RequesterId), (Assert.Single(scene.Gap.Owed(GapScene.Figures, GapScene.Calendar)).Kind, scene.Gap.Owed(GapScene.Figures, GapScene.Calendar)[0].PersonId!.Value));
        Assert.True(scene.Gap.IsReminderDue(scene.At.AddDays(1), GapScene.Figures, GapScene.Calendar));

        scene.MustDo(scene.Reopen());
        Assert.DoesNotContain(scene.Gap.Owed(GapScene.Figures, GapScene.Calendar), owed => owed.Kind == OwedKind.UncoveredHours);
    }

    [Fact]
    public void Closing_ends_what_is_owed_for_want_of_a_member_to_ask()
    {
        var scene = GapScene.Filled();
        scene.MustDo(scene.Gap.PlacementFell(
            GapScene.BradfordHead, scene.At, scene.Gap.Offers[0].Id, GapScene.TwelveWeeks.From, "Bradford has left.", GapScene.Figures, GapScene.Calendar, [GapScene.Leeds]));

        scene.MustDo(scene.Close(HowMet.OwnStaff));

        Assert.Empty(scene.Gap.Owed(GapScene.Figures, GapScene.Calendar));
    }

    [Fact]
    public void A_placement_that_is_cancelled_covers_nothing()
    {
        var scene = GapScene.Filled();

        scene.MustDo(scene.PlacementFell(scene.Gap.Offers[0], GapScene.TwelveWeeks.From));

        Assert.True(scene.Gap.Covered().IsEmpty);
        Assert.Equal(GapStatus.Checking, scene.Gap.Status);
    }

    [Fact]
    public void A_placement_that_ends_in_midweek_keeps_the_days_worked()
    {
        var scene = GapScene.Filled();

        scene.MustDo(scene.PlacementFell(scene.Gap.Offers[0], new(2027, 1, 13)));

        Assert.Equal([900, 360], scene.Gap.Offers[0].Covers.Minutes);
    }

    [Fact]
    public void A_placement_that_ended_with_the_work_reopens_nothing()
    {
        var scene = GapScene.Filled();

        scene.MustDo(scene.PlacementFell(scene.Gap.Offers[0], GapScene.TwelveWeeks.To.AddDays(1)));

        Assert.Equal(GapStatus.Filled, scene.Gap.Status);
    }

    [Fact]
    public void Outside_work_that_grows_is_asked_about_again()
    {
        var scene = GapScene.Outsourced();

        scene.MustDo(scene.Reopen(GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 1_200)));

        Assert.Equal(GapStatus.Checking, scene.Gap.Status);
        Assert.Equal(3_540, scene.Gap.CurrentCheck!.AskedMinutes);
        Assert.Equal("CheckNotComplete", scene.RequestClearance().Refusal?.Name);
    }

    [Fact]
    public void Running_outside_work_that_grows_is_asked_about_in_the_usual_time()
    {
        var scene = GapScene.Outsourced();
        scene.At = new DateTime(2027, 2, 1, 10, 0, 0, DateTimeKind.Utc);

        scene.MustDo(scene.Reopen(GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 1_200)));

        Assert.Equal(Urgency.Standard, scene.Gap.CurrentCheck!.Urgency);
    }

    [Fact]
    public void A_filled_gap_with_nothing_uncovered_is_not_reopened() => Assert.Equal("NothingUncovered", GapScene.Filled().Reopen().Refusal?.Name);

    [Fact]
    public void Hours_by_a_date_are_covered_by_their_total()
    {
        var byDate = GapShape.HoursByADate(new(2027, 1, 4), new(2027, 1, 29), 6_000);
        var scene = GapScene.Checking(shape: byDate, isShared: true);
        scene.AcceptedFromBradford(GapShape.HoursByADate(new(2027, 1, 18), new(2027, 1, 29), 2_000));

        Assert.Equal(4_000, scene.Gap.Uncovered(GapScene.Calendar, scene.Today).Total);
        Assert.Equal(4_000, scene.Gap.Uncovered(GapScene.Calendar, new(2027, 1, 25)).Total);
        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));
        Assert.Equal(4_000, scene.Granted().Covers.Total);
    }
}
