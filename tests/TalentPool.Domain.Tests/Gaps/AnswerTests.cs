using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class AnswerTests
{
    private readonly GapScene _scene = GapScene.Checking();

    [Fact]
    public void When_all_have_said_no_the_gap_is_exhausted()
    {
        _scene.MustDo(_scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        Assert.Equal(GapStatus.Checking, _scene.Gap.Status);
        _scene.MustDo(_scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees, AnswerReason.NoSkill));

        Assert.Equal(GapStatus.Exhausted, _scene.Gap.Status);
        Assert.Equal(_scene.At, _scene.Gap.CurrentCheck!.CompletedAt);
    }

    [Fact]
    public void An_enquiry_that_nobody_answers_lapses_at_its_deadline_however_late_it_is_noticed()
    {
        var due = _scene.Gap.CurrentCheck!.DueAt;
        _scene.Gap.TakeEvents();

        _scene.Later(TimeSpan.FromDays(9));

        var events = _scene.Gap.TakeEvents();
        Assert.All(_scene.Gap.CurrentCheck.Enquiries, enquiry => Assert.Equal(EnquiryStatus.Lapsed, enquiry.Status));
        Assert.All(events, happened => Assert.Equal(due, happened.EffectiveAt));
        Assert.Equal(2, events.OfType<EnquiryLapsed>().Count());
        Assert.Single(events.OfType<GapExhausted>());
    }

    [Fact]
    public void Catching_up_twice_changes_nothing()
    {
        _scene.Later(TimeSpan.FromDays(9));
        _scene.Gap.TakeEvents();

        _scene.CatchUp();

        Assert.Empty(_scene.Gap.TakeEvents());
    }

    [Fact]
    public void A_late_answer_counts_as_late_and_an_amended_one_as_amended()
    {
        _scene.MustDo(_scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        _scene.MustDo(_scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford, AnswerReason.Conflict));
        _scene.Later(TimeSpan.FromDays(5));
        _scene.MustDo(_scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));

        var bradford = _scene.EnquiryOf(GapScene.Bradford);
        var kirklees = _scene.EnquiryOf(GapScene.Kirklees);
        Assert.Equal([false, true], bradford.Answers.Select(answer => answer.IsAmended));
        Assert.Equal(AnswerReason.Conflict, bradford.LatestAnswer!.Reason);
        Assert.True(kirklees.LatestAnswer!.IsLate);
        Assert.NotNull(kirklees.LapsedAt);
    }

    [Fact]
    public void Answering_for_another_authority_is_refused() =>
        Assert.Equal("NotAnsweringSide", _scene.AnswerNo(GapScene.KirkleesManager, GapScene.Bradford).Refusal?.Name);

    [Fact]
    public void The_requester_cannot_answer_for_a_member_as_well()
    {
        var both = GapScene.Person("Bo Both", GapScene.Leeds, new HeldRole(Role.ServiceManager, GapScene.Leeds, []), new HeldRole(Role.ServiceManager, GapScene.Bradford, []));
        var scene = GapScene.Checking(requester: both);

        Assert.Equal("BothSides", scene.AnswerNo(both, GapScene.Bradford).Refusal?.Name);
    }

    [Fact]
    public void An_answer_says_something() =>
        Assert.Equal("AnswerEmpty", _scene.Answer(GapScene.BradfordManager, GapScene.Bradford, []).Refusal?.Name);

    [Fact]
    public void Answering_what_somebody_else_has_answered_meanwhile_is_stale()
    {
        var enquiry = _scene.EnquiryOf(GapScene.Bradford);
        var seen = enquiry.Version;
        _scene.MustDo(_scene.AnswerNo(GapScene.BradfordHead, GapScene.Bradford));

        var refusal = _scene.Gap.AnswerEnquiry(GapScene.BradfordManager, _scene.At, enquiry.Id, seen, [], AnswerReason.NoSkill, "", GapScene.Figures, GapScene.Calendar).Refusal;

        Assert.Equal("Stale", refusal?.Name);
        Assert.Contains("Bob Bradford", refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_to_an_earlier_check_is_refused()
    {
        var old = _scene.EnquiryOf(GapScene.Bradford);
        _scene.MustDo(_scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        _scene.MustDo(_scene.Change(changes => changes with { Shape = GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 1_200) }));

        var outcome = _scene.Gap.AnswerEnquiry(GapScene.BradfordManager, _scene.At, old.Id, old.Version, [], AnswerReason.NoSkill, "", GapScene.Figures, GapScene.Calendar);

        Assert.Equal("EnquirySuperseded", outcome.Refusal?.Name);
    }

    [Fact]
    public void The_first_answer_locks_the_outside_price()
    {
        Assert.Null(_scene.Gap.ComparatorLockedAt);
        _scene.MustDo(_scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        var dearer = GapScene.OutsidePrice with { PricePence = 9_900 };

        Assert.Equal("ComparatorReasonMissing", _scene.Change(changes => changes with { Comparator = dearer }).Refusal?.Name);

        _scene.At = _scene.At.AddMinutes(1);
        _scene.MustDo(_scene.Change(changes => changes with { Comparator = dearer, ComparatorReason = "The panel's prices rose." }));
        Assert.Equal([9_500, 9_900], _scene.Gap.Comparators.Select(version => version.PricePence));
        Assert.Equal(9_500, _scene.Gap.LockedComparator!.PricePence);
    }

    [Fact]
    public void When_its_last_offer_is_refused_before_the_deadline_the_question_is_open_again()
    {
        var offer = _scene.Proposed();
        _scene.MustDo(_scene.Gap.RefuseRelease(GapScene.BradfordLineManager, _scene.At, offer.Id, offer.Version, "", GapScene.Calendar));

        Assert.Equal(EnquiryStatus.Open, _scene.EnquiryOf(GapScene.Bradford).Status);

        _scene.At = _scene.Gap.CurrentCheck!.DueAt;
        _scene.CatchUp();
        var enquiry = _scene.EnquiryOf(GapScene.Bradford);
        Assert.Equal(EnquiryStatus.Answered, enquiry.Status);
        Assert.Equal(AnswerReason.ReleaseRefused, enquiry.LatestAnswer!.Reason);
        Assert.False(enquiry.LatestAnswer.IsLate);
    }

    [Fact]
    public void When_its_last_offer_expires_after_the_deadline_the_answer_has_become_release_refused()
    {
        var offer = _scene.Proposed();
        _scene.MustDo(_scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));
        _scene.At = offer.ExpiresAt;
        _scene.CatchUp();

        Assert.Equal(OfferStatus.Expired, offer.Status);
        Assert.Equal(AnswerReason.ReleaseRefused, _scene.EnquiryOf(GapScene.Bradford).LatestAnswer!.Reason);
        Assert.Equal(GapStatus.Exhausted, _scene.Gap.Status);
    }

    [Fact]
    public void An_officers_no_leaves_the_home_as_nobody_available()
    {
        var offer = _scene.Proposed();
        _scene.MustDo(_scene.Gap.DeclineByOfficer(GapScene.BradfordOfficer, _scene.At, offer.Id, offer.Version, GapScene.Calendar));
        _scene.Later(TimeSpan.FromDays(5));

        Assert.Equal(AnswerReason.NoCapacity, _scene.EnquiryOf(GapScene.Bradford).LatestAnswer!.Reason);
    }

    [Fact]
    public void Questions_come_from_members_asked_and_are_answered_once_by_the_requesting_side()
    {
        Assert.Equal("NotAsked", _scene.Gap.AskQuestion(GapScene.BradfordManager, _scene.At, GapScene.Kirklees, "Which court?").Refusal?.Name);
        Assert.Equal("QuestionEmpty", _scene.Gap.AskQuestion(GapScene.BradfordManager, _scene.At, GapScene.Bradford, " ").Refusal?.Name);
        var asked = _scene.Gap.AskQuestion(GapScene.BradfordManager, _scene.At, GapScene.Bradford, "Which court?");
        _scene.MustDo(asked);
        var id = asked.SubjectId!.Value;

        Assert.Equal("NotRequestingSide", _scene.Gap.AnswerQuestion(GapScene.BradfordManager, _scene.At, id, "Leeds").Refusal?.Name);
        _scene.MustDo(_scene.Gap.AnswerQuestion(GapScene.SecondManager, _scene.At, id, "Leeds"));
        Assert.Equal("QuestionAlreadyAnswered", _scene.Gap.AnswerQuestion(GapScene.Requester, _scene.At, id, "Bradford").Refusal?.Name);
    }

    [Fact]
    public void What_is_owed_names_who_owes_it()
    {
        var offer = _scene.Proposed();

        Assert.Equal([OwedKind.Answer, OwedKind.OfficersYes], _scene.Gap.Owed(GapScene.Figures, GapScene.Calendar).Select(owed => owed.Kind));
        Assert.Equal(GapScene.BradfordOfficer.PersonId, _scene.Gap.Owed(GapScene.Figures, GapScene.Calendar)[1].PersonId);
        Assert.Equal(new DateTime(2026, 11, 24, 13, 30, 0, DateTimeKind.Utc), _scene.Gap.Owed(GapScene.Figures, GapScene.Calendar)[0].HalfTimeAt);

        _scene.MustDo(_scene.Agree(offer));
        Assert.Contains(_scene.Gap.Owed(GapScene.Figures, GapScene.Calendar), owed => owed is { Kind: OwedKind.Release } && owed.PersonId == GapScene.BradfordLineManager.PersonId);
        _scene.MustDo(_scene.Release(offer));
        Assert.Contains(_scene.Gap.Owed(GapScene.Figures, GapScene.Calendar), owed => owed.Kind == OwedKind.BudgetApproval && owed.AuthorityId == GapScene.Leeds);
        _scene.MustDo(_scene.Decline(offer));
        Assert.Contains(_scene.Gap.Owed(GapScene.Figures, GapScene.Calendar), owed => owed.Kind == OwedKind.Endorsement);
    }

    [Fact]
    public void Nobody_answers_that_their_authority_has_left() =>
        Assert.Equal(GapRefusals.LeftIsNotAnswered, _scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford, AnswerReason.Left).Refusal);

    [Fact]
    public void A_member_that_has_left_is_answered_for()
    {
        var scene = GapScene.Checking();
        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));
        scene.At = scene.At.AddDays(1);

        scene.Gap.AnswerForMembersThatLeft(scene.At, new Dictionary<Guid, DateOnly> { [GapScene.Bradford] = scene.Today }, GapScene.Calendar);

        var enquiry = scene.EnquiryOf(GapScene.Bradford);
        Assert.Equal((EnquiryStatus.Answered, AnswerReason.Left), (enquiry.Status, enquiry.LatestAnswer!.Reason!.Value));
        Assert.Equal(GapScene.Calendar.AtLocal(scene.Today, TimeOnly.MinValue), enquiry.LatestAnswer.At);
        Assert.Equal(GapStatus.Exhausted, scene.Gap.Status);
    }

    [Fact]
    public void A_member_that_leaves_tomorrow_is_still_asked()
    {
        var scene = GapScene.Checking();

        scene.Gap.AnswerForMembersThatLeft(scene.At, new Dictionary<Guid, DateOnly> { [GapScene.Bradford] = scene.Today.AddDays(1) }, GapScene.Calendar);

        Assert.Equal(EnquiryStatus.Open, scene.EnquiryOf(GapScene.Bradford).Status);
    }
}
