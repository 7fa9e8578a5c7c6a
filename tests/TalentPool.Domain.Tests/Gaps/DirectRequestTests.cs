using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Tests.Gaps;

/// <summary>A person asked for directly: one home, one officer, and the full check of every member before anything goes outside.</summary>
public sealed class DirectRequestTests
{
    [Fact]
    public void One_home_is_asked_for_one_person_by_the_usual_deadline()
    {
        var scene = GapScene.Draft();
        scene.MustDo(scene.AskForPerson(new(GapScene.Bradford, null, " Olga Officer ")));
        scene.Gap.TakeEvents();

        scene.MustDo(scene.Post());

        var check = scene.Gap.CurrentCheck!;
        Assert.True(check.IsDirect);
        Assert.Equal(GapScene.Bradford, Assert.Single(check.Enquiries).AuthorityId);
        Assert.Equal(GapScene.Calendar.DueAfterWorkingDays(scene.At, GapScene.Figures.StandardAnswerWorkingDays), check.DueAt);
        Assert.Equal("Olga Officer", scene.Gap.AskedForName);
        Assert.True(Assert.Single(scene.Gap.TakeEvents().OfType<CheckStarted>()).IsDirect);
    }

    [Fact]
    public void Accepted_it_is_a_placement_and_nobody_else_is_asked()
    {
        var scene = GapScene.AskedDirectly();

        scene.AcceptedFromBradford(GapScene.TwelveWeeks);
        scene.AskEveryoneWhereDue();

        Assert.Equal(GapStatus.Filled, scene.Gap.Status);
        Assert.Single(scene.Gap.Checks);
        Assert.DoesNotContain(scene.Gap.TakeEvents(), happened => happened is DirectRequestEnded);
    }

    [Fact]
    public void A_no_begins_the_full_check_with_a_deadline_of_its_own()
    {
        var scene = GapScene.AskedDirectly();
        scene.At = scene.At.AddHours(3);
        scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        Assert.Equal(GapStatus.Checking, scene.Gap.Status);
        Assert.True(scene.Gap.IsFullCheckDue);

        scene.AskEveryoneWhereDue();
        scene.AskEveryoneWhereDue();

        AssertFullCheck(scene, GapScene.Calendar.DueAfterWorkingDays(scene.At, GapScene.Figures.StandardAnswerWorkingDays));
        Assert.False(Assert.Single(scene.Gap.TakeEvents().OfType<DirectRequestEnded>()).IsByRequester);
    }

    [Fact]
    public void Silence_begins_the_full_check_when_it_is_carried_out_so_that_members_have_their_whole_time()
    {
        var scene = GapScene.AskedDirectly();
        var due = scene.Gap.CurrentCheck!.DueAt;

        scene.At = due.AddDays(9);
        scene.CatchUp();
        scene.AskEveryoneWhereDue();

        Assert.Equal(due, scene.Gap.Checks[0].CompletedAt);
        Assert.Equal(scene.At, scene.Gap.CurrentCheck!.StartedAt);
        Assert.True(scene.Gap.CurrentCheck.DueAt > scene.At);
    }

    public static TheoryData<OfferStatus> Endings => [OfferStatus.Declined, OfferStatus.Refused, OfferStatus.Withdrawn, OfferStatus.Expired];

    [Theory]
    [MemberData(nameof(Endings))]
    public void However_the_offer_ends_the_full_check_follows(OfferStatus ending)
    {
        var scene = GapScene.AskedDirectly();
        scene.OfferIn(ending);

        // Where the home took its offer back in time, the question to it is open again until its deadline.
        scene.Later(TimeSpan.FromDays(9));
        Assert.True(scene.Gap.IsFullCheckDue);
        scene.AskEveryoneWhereDue();

        AssertFullCheck(scene);
    }

    [Fact]
    public void Half_of_it_covered_the_rest_is_asked_of_everybody()
    {
        var scene = GapScene.AskedDirectly(isShared: true);

        scene.AcceptedFromBradford(GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 300));
        Assert.Equal("OnlyAskedDirectly", scene.RequestClearance().Refusal?.Name);
        scene.AskEveryoneWhereDue();

        AssertFullCheck(scene);
        Assert.Equal(scene.Gap.Uncovered(GapScene.Calendar, scene.Today).Total, scene.Gap.CurrentCheck!.AskedMinutes);
        scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));
        Assert.Equal(GapStatus.PartFilled, scene.Gap.Status);
        Assert.True(scene.RequestClearance().IsDone);
    }

    [Fact]
    public void Nothing_is_cleared_before_every_member_has_been_asked()
    {
        var scene = GapScene.AskedDirectly(shape: GapScene.StartsSoon);
        Assert.Equal("OnlyAskedDirectly", scene.RequestClearance().Refusal?.Name);
        Assert.Equal("OnlyAskedDirectly", scene.RequestEmergency().Refusal?.Name);
        scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        Assert.Equal("OnlyAskedDirectly", scene.RequestClearance().Refusal?.Name);
        Assert.Equal("OnlyAskedDirectly", scene.RequestEmergency().Refusal?.Name);

        scene.AskEveryoneWhereDue();
        Assert.Equal("CheckNotComplete", scene.RequestClearance().Refusal?.Name);
        scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));

        Assert.True(scene.RequestClearance().IsDone);
    }

    [Fact]
    public void The_requester_can_stop_waiting_for_the_person()
    {
        var scene = GapScene.AskedDirectly();
        var asked = scene.EnquiryOf(GapScene.Bradford);
        Assert.Equal("NotRequestingSide", scene.AskEveryone(GapScene.BradfordManager).Refusal?.Name);
        Assert.Equal("NobodyToAsk", scene.AskEveryone(members: [GapScene.Leeds]).Refusal?.Name);
        Assert.Equal("Stale", scene.Gap.AskEveryone(GapScene.Requester, scene.At, -1, GapScene.Figures, GapScene.Calendar, GapScene.Members).Refusal?.Name);

        scene.MustDo(scene.AskEveryone());

        AssertFullCheck(scene);
        Assert.Equal(EnquiryStatus.StoodDown, asked.Status);
        Assert.True(Assert.Single(scene.Gap.TakeEvents().OfType<DirectRequestEnded>()).IsByRequester);
        Assert.Equal("EveryoneAsked", scene.AskEveryone().Refusal?.Name);
    }

    [Fact]
    public void Sooner_answers_that_were_agreed_hold_for_the_full_check()
    {
        var scene = GapScene.Draft(draft =>
        {
            draft.MustDo(draft.AskForPerson(new(GapScene.Bradford, null, "Olga Officer")));
            draft.MustDo(draft.Gap.AskForUrgency(GapScene.Requester, draft.At, Urgency.Urgent, "The court has moved the hearing."));
            draft.MustDo(draft.Gap.AgreeUrgency(GapScene.Head, draft.At, draft.Gap.Version));
        });
        scene.MustDo(scene.Post());

        scene.MustDo(scene.AskEveryone());

        Assert.Equal(Urgency.Urgent, scene.Gap.CurrentCheck!.Urgency);
    }

    [Fact]
    public void The_home_answers_with_that_officer_and_nobody_else()
    {
        var scene = GapScene.AskedDirectly();
        Assert.Equal("OnlyWhoIsAskedFor", scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [Olga, Otto]).Refusal?.Name);
        Assert.Equal("OnlyWhoIsAskedFor", scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [Otto]).Refusal?.Name);
        Assert.True(scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [Olga]).IsDone);

        // Whom a typed name means is for the home to say, once at a time.
        var typed = GapScene.AskedDirectly(isTyped: true);
        Assert.Equal("OnlyWhoIsAskedFor", typed.Answer(GapScene.BradfordManager, GapScene.Bradford, [Olga, Otto]).Refusal?.Name);
        Assert.True(typed.Answer(GapScene.BradfordManager, GapScene.Bradford, [Otto]).IsDone);
        Assert.Equal("OnlyWhoIsAskedFor", typed.Answer(GapScene.BradfordManager, GapScene.Bradford, [Olga]).Refusal?.Name);
        typed.MustDo(typed.WithdrawOffer(typed.Gap.Offers[^1]));
        Assert.True(typed.Answer(GapScene.BradfordManager, GapScene.Bradford, [Olga]).IsDone);

        // In the full check the same home may offer whom it likes.
        typed.MustDo(typed.AskEveryone());
        Assert.True(typed.Answer(GapScene.BradfordManager, GapScene.Bradford, [Otto]).IsDone);
    }

    [Fact]
    public void Only_another_member_that_is_not_left_out_is_asked()
    {
        var scene = GapScene.Draft();
        Assert.Equal("AskedForNotAMember", scene.AskForPerson(new(GapScene.Leeds, null, "Own Person")).Refusal?.Name);
        Assert.Equal("AskedForNotAMember", scene.AskForPerson(new(Guid.CreateVersion7(), null, "Stranger")).Refusal?.Name);
        Assert.Equal("AskedForNameMissing", scene.AskForPerson(new(GapScene.Bradford, null, " ")).Refusal?.Name);
        Assert.Equal("NotTheRequester", scene.AskForPerson(new(GapScene.Bradford, null, "Olga Officer"), GapScene.SecondManager).Refusal?.Name);

        scene.MustDo(scene.AskForPerson(new(GapScene.Bradford, null, "Olga Officer")));
        Assert.Equal("AskedForNotAMember", scene.Post(members: [GapScene.Leeds, GapScene.Kirklees]).Refusal?.Name);
        LeaveOutBradford(scene);
        Assert.Equal("AskedForLeftOut", scene.Post().Refusal?.Name);
        Assert.Equal("AskedForLeftOut", scene.AskForPerson(new(GapScene.Bradford, null, "Otto Officer")).Refusal?.Name);

        scene.MustDo(scene.AskForPerson(null));
        scene.MustDo(scene.Post());
        Assert.False(scene.Gap.CurrentCheck!.IsDirect);
        Assert.Equal(GapScene.Kirklees, Assert.Single(scene.Gap.CurrentCheck.Enquiries).AuthorityId);
    }

    [Fact]
    public void A_standing_answer_does_not_speak_for_a_person()
    {
        var scene = GapScene.AskedDirectly();
        var given = StandingAnswer.Give(
            GapScene.BradfordHead, scene.At, Guid.CreateVersion7(), GapScene.Bradford, GapScene.Legal, GapScene.Childcare, SkillLevel.Working, AnswerReason.NoCapacity,
            scene.Today.AddDays(7), GapScene.Calendar, out var standing);
        scene.MustDo(given);
        var asked = new FitTerms(scene.Gap.Skills, scene.Gap.Shape!, true, "", false, 0);

        scene.Gap.AnswerByStanding(scene.At, [standing!], asked, [], GapScene.Calendar);
        Assert.Equal(EnquiryStatus.Open, scene.EnquiryOf(GapScene.Bradford).Status);

        scene.MustDo(scene.AskEveryone());
        scene.Gap.AnswerByStanding(scene.At, [standing!], asked, [], GapScene.Calendar);
        Assert.Equal(EnquiryStatus.Answered, scene.EnquiryOf(GapScene.Bradford).Status);
    }

    [Fact]
    public void A_changed_need_is_asked_of_the_same_home_again_and_only_then_of_everybody()
    {
        var scene = GapScene.AskedDirectly();

        scene.MustDo(scene.Change(changes => changes with { Shape = GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 1_500) }));

        Assert.Equal((2, true), (scene.Gap.CurrentCheck!.Number, scene.Gap.CurrentCheck.IsDirect));
        Assert.Equal(EnquiryStatus.StoodDown, Assert.Single(scene.Gap.Checks[0].Enquiries).Status);
        scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        scene.AskEveryoneWhereDue();
        AssertFullCheck(scene);
        scene.MustDo(scene.Change(changes => changes with { Shape = GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 2_100) }));
        AssertFullCheck(scene);
    }

    [Fact]
    public void Withdrawn_while_it_is_open_nobody_is_asked_any_more()
    {
        var scene = GapScene.AskedDirectly();
        var offer = scene.Released();

        scene.MustDo(scene.Withdraw(HowMet.Outside, "The firm had begun."));
        scene.AskEveryoneWhereDue();

        Assert.Equal((GapStatus.Withdrawn, OfferStatus.StoodDown, 1), (scene.Gap.Status, offer.Status, scene.Gap.Checks.Count));
        Assert.Single(scene.Gap.Bypasses);
    }

    [Fact]
    public void Reopened_every_member_is_asked()
    {
        var scene = GapScene.AskedDirectly();
        var offer = scene.AcceptedFromBradford(GapScene.TwelveWeeks);

        scene.MustDo(scene.PlacementFell(offer, GapScene.TwelveWeeks.From));

        AssertFullCheck(scene);
    }

    [Fact]
    public void Where_no_member_is_left_to_ask_nothing_goes_outside_and_those_who_need_it_hear_of_it()
    {
        var scene = GapScene.AskedDirectly();
        scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));

        scene.AskEveryoneWhereDue([GapScene.Leeds]);

        Assert.Equal(GapStatus.Exhausted, scene.Gap.Status);
        Assert.Single(scene.Gap.TakeEvents().OfType<NobodyLeftToAsk>());
        Assert.Equal("OnlyAskedDirectly", scene.RequestClearance().Refusal?.Name);
        scene.MustDo(scene.AskAgain());
        AssertFullCheck(scene);
    }

    [Fact]
    public void A_request_for_days_that_have_passed_meanwhile_is_over_without_a_full_check()
    {
        var scene = GapScene.AskedDirectly(shape: GapShape.HoursAWeek(new(2026, 11, 23), new(2026, 11, 29), 420), isTyped: true);
        var offer = scene.Proposed(GapShape.HoursAWeek(new(2026, 11, 23), new(2026, 11, 29), 420));
        scene.MustDo(scene.Agree(offer));
        scene.MustDo(scene.Release(offer));
        scene.MustDo(scene.Decline(offer));
        scene.At = new DateTime(2026, 12, 7, 9, 0, 0, DateTimeKind.Utc);

        scene.MustDo(scene.Endorse(offer));
        scene.AskEveryoneWhereDue();

        Assert.Equal((GapStatus.Exhausted, 1), (scene.Gap.Status, scene.Gap.Checks.Count));
        Assert.Equal("OnlyAskedDirectly", scene.RequestClearance().Refusal?.Name);
        scene.MustDo(scene.Close());
    }

    [Fact]
    public void What_is_read_as_an_outline_does_not_say_who_is_asked_for()
    {
        var scene = GapScene.AskedDirectly();

        scene.Gap.KeepOutlineOnly();

        Assert.Equal(("", null), (scene.Gap.AskedForName, scene.Gap.AskedForOfficerId));
    }

    [Fact]
    public void A_copy_asks_everybody()
    {
        var copy = Gap.CopyOf(GapScene.AskedDirectly().Gap, GapScene.Requester, new(2026, 11, 24, 9, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7());

        Assert.Equal((null, ""), (copy.AskedForHomeId, copy.AskedForName));
    }

    private static OfferTerms Olga => GapScene.Terms(GapScene.BradfordOfficer, GapScene.BradfordLineManager);

    private static OfferTerms Otto => GapScene.Terms(GapScene.SecondOfficer, GapScene.BradfordLineManager);

    private static void AssertFullCheck(GapScene scene, DateTime? dueAt = null)
    {
        var check = scene.Gap.CurrentCheck!;
        Assert.Equal(GapStatus.Checking, scene.Gap.Status);
        Assert.False(check.IsDirect);
        Assert.Equal(new[] { GapScene.Bradford, GapScene.Kirklees }.Order(), check.Enquiries.Select(enquiry => enquiry.AuthorityId).Order());
        Assert.Equal(dueAt ?? check.DueAt, check.DueAt);
    }

    private static void LeaveOutBradford(GapScene scene)
    {
        var officer = GapScene.Person("Connie Conflict", GapScene.Leeds, new HeldRole(Role.ConflictOfficer, GapScene.Leeds, []));
        scene.MustDo(scene.Gap.AskToLeaveOut(GapScene.Requester, scene.At, true, "Bradford may be the other side."));
        scene.MustDo(scene.Gap.DecideLeavingOut(officer, scene.At, scene.Gap.Version, [new(GapScene.Bradford, LeftOutReason.Opponent, "The other side.")], GapScene.Members));
        scene.MustDo(scene.Gap.EndorseLeavingOut(GapScene.Head, scene.At, scene.Gap.Version));
    }
}
