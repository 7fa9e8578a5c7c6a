using System.Globalization;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Tests.Gaps;

namespace TalentPool.Domain.Tests.Privacy;

public sealed class ForgetGapTests
{
    private static readonly RetentionSchedule Usual = new();

    [Fact]
    public void An_unfilled_gap_is_forgotten_after_twelve_months_and_not_on_the_last_day_of_them()
    {
        var scene = Withdrawn();

        scene.At = new DateTime(2027, 11, 23, 23, 0, 0, DateTimeKind.Utc);
        Assert.Equal("StillKept", Forget(scene).Refusal?.Name);
        scene.At = new DateTime(2027, 11, 24, 1, 0, 0, DateTimeKind.Utc);
        scene.MustDo(Forget(scene));

        Assert.Equal(scene.At, scene.Gap.ForgottenAt);
        Assert.Equal("AlreadyForgotten", Forget(scene).Refusal?.Name);
    }

    [Fact]
    public void A_gap_with_a_placement_is_kept_as_long_as_its_records()
    {
        var scene = GapScene.Filled();
        scene.MustDo(scene.Close(HowMet.Placed));

        Assert.Equal(new DateOnly(2033, 3, 31), scene.Gap.KeptUntil(Usual, GapScene.Calendar));
    }

    [Theory]
    [InlineData(GapStatus.Draft, "2028-03-26", GapStatus.Withdrawn)]
    [InlineData(GapStatus.Checking, "2028-03-26", GapStatus.Withdrawn)]
    [InlineData(GapStatus.PartFilled, "2033-03-31", GapStatus.Closed)]
    [InlineData(GapStatus.Exhausted, "2028-03-26", GapStatus.Closed)]
    [InlineData(GapStatus.Filled, "2033-03-31", GapStatus.Closed)]
    [InlineData(GapStatus.Outsourced, "2033-03-31", GapStatus.Closed)]
    public void A_gap_that_nobody_ended_is_kept_from_the_last_day_of_its_need_and_ends_without_its_words(GapStatus status, string until, GapStatus ended)
    {
        var scene = GapScene.In(status);
        var last = DateOnly.Parse(until, CultureInfo.InvariantCulture);
        Assert.Equal(last, scene.Gap.KeptUntil(Usual, GapScene.Calendar));

        scene.At = last.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
        Assert.Equal("StillKept", Forget(scene).Refusal?.Name);
        scene.At = scene.At.AddDays(1);
        scene.Gap.TakeEvents();
        scene.MustDo(Forget(scene));

        Assert.Equal((ended, null, scene.At), (scene.Gap.Status, scene.Gap.HowMet, scene.Gap.EndedAt));
        var events = scene.Gap.TakeEvents();
        Assert.IsType(ended == GapStatus.Closed ? typeof(GapClosed) : typeof(GapWithdrawn), events[0]);
        Assert.IsType<GapForgotten>(events[^1]);
        Assert.DoesNotContain(scene.Gap.Bypasses, bypass => bypass.RecordedAt == scene.At);
    }

    [Fact]
    public void What_was_still_asked_and_offered_on_it_is_stood_down()
    {
        var scene = GapScene.Checking();
        var offer = scene.Proposed();
        scene.At = scene.At.AddYears(20);
        scene.MustDo(Forget(scene));

        Assert.All(scene.Gap.CurrentCheck!.Enquiries, enquiry => Assert.NotEqual(EnquiryStatus.Open, enquiry.Status));
        Assert.Equal(OfferStatus.StoodDown, offer.Status);
        Assert.Null(scene.Gap.NextDueAt);
    }

    [Fact]
    public void A_draft_that_was_changed_after_its_need_is_kept_from_the_change()
    {
        var scene = GapScene.Draft();
        scene.At = new DateTime(2028, 2, 1, 12, 0, 0, DateTimeKind.Utc);
        scene.MustDo(scene.Gap.DescribeDraft(GapScene.Requester, scene.At, "Childcare solicitor", "Still wanted."));

        Assert.Equal(new DateOnly(2029, 2, 1), scene.Gap.KeptUntil(Usual, GapScene.Calendar));
    }

    [Theory]
    [InlineData(GapStatus.Draft)]
    [InlineData(GapStatus.Checking)]
    [InlineData(GapStatus.Exhausted)]
    public void Nothing_is_written_into_a_gap_whose_words_are_erased(GapStatus status)
    {
        var scene = GapScene.In(status);
        if (status != GapStatus.Draft)
        {
            scene.MustDo(scene.Gap.AskQuestion(GapScene.BradfordManager, scene.At, GapScene.Bradford, "Is it the estate by the river?"));
        }

        scene.At = scene.At.AddYears(20);
        scene.MustDo(Forget(scene));

        Refused(scene.Gap.DescribeDraft(GapScene.Requester, scene.At, "Childcare solicitor", "Again."));
        Refused(scene.Gap.Reopen(GapScene.Requester, scene.At, scene.Gap.Version, "Again.", null, GapScene.Figures, GapScene.Calendar, []));
        Refused(scene.Gap.Close(GapScene.Requester, scene.At, scene.Gap.Version, HowMet.NotNeeded, "Again."));
        Refused(scene.Gap.Withdraw(GapScene.Requester, scene.At, scene.Gap.Version, HowMet.NotNeeded, "Again."));
        Refused(scene.Gap.AskQuestion(GapScene.BradfordManager, scene.At, GapScene.Bradford, "Again?"));
        Refused(scene.Gap.RecordBypass(GapScene.Requester, scene.At, BypassKind.Said, "Again.", null, null, null, null, GapScene.Calendar));
        foreach (var question in scene.Gap.Questions)
        {
            Assert.Equal("GapNotOpen", scene.Gap.AnswerQuestion(GapScene.Requester, scene.At, question.Id, "Again.").Refusal?.Name);
        }

        static void Refused(Outcome outcome) => Assert.False(outcome.IsDone);
    }

    [Fact]
    public void A_draft_that_has_not_said_when_is_kept_from_its_last_change()
    {
        var gap = Gap.Draft(GapScene.Requester, new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7(), Guid.CreateVersion7(), GapScene.Leeds, GapScene.Legal);

        Assert.Equal(new DateOnly(2027, 11, 23), gap.KeptUntil(Usual, GapScene.Calendar));
    }

    [Fact]
    public void A_certificate_keeps_its_gap_as_long_as_its_records()
    {
        var scene = GapScene.Outsourced();
        scene.MustDo(scene.Close(HowMet.Outside, "Done."));

        Assert.Equal(Usual.RecordUntil(GapScene.Calendar.LocalDate(scene.Gap.EndedAt!.Value)), scene.Gap.KeptUntil(Usual, GapScene.Calendar));
    }

    [Fact]
    public void So_does_a_bypass()
    {
        var scene = GapScene.Exhausted();
        scene.MustDo(scene.Close(HowMet.Outside, "We rang an agency."));

        Assert.Equal(Usual.RecordUntil(GapScene.Calendar.LocalDate(scene.Gap.EndedAt!.Value)), scene.Gap.KeptUntil(Usual, GapScene.Calendar));
    }

    [Fact]
    public void Nobody_but_time_forgets()
    {
        var scene = Withdrawn();
        scene.At = scene.At.AddYears(20);

        Assert.Equal("OnlyForTheClock", scene.Gap.Forget(GapScene.Requester, scene.At, Usual, GapScene.Calendar).Refusal?.Name);
    }

    private static GapScene Withdrawn()
    {
        var scene = GapScene.Checking();
        scene.MustDo(scene.Withdraw());
        return scene;
    }

    private static Outcome Forget(GapScene scene) => scene.Gap.Forget(Actor.Clock, scene.At, Usual, GapScene.Calendar);
}
