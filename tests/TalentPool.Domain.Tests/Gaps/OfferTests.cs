using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class OfferTests
{
    private static readonly GapShape FiveHours = GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 300);

    private readonly GapScene _scene = GapScene.Checking();

    [Fact]
    public void Nobody_says_yes_in_the_officers_place() =>
        Assert.Equal("NotTheOfficer", _scene.Agree(_scene.Proposed(), GapScene.BradfordLineManager).Refusal?.Name);

    [Fact]
    public void Section_113_asks_for_the_consultation()
    {
        var offer = _scene.Proposed();

        var without = _scene.Gap.AgreeToOffer(GapScene.BradfordOfficer, _scene.At, offer.Id, offer.Version, null, GapScene.Calendar);
        var tomorrow = _scene.Agree(offer, consultation: new(_scene.Today.AddDays(1), GapScene.BradfordLineManager.PersonId, "Meeting"));

        Assert.Equal("ConsultationMissing", without.Refusal?.Name);
        Assert.Equal("ConsultationInFuture", tomorrow.Refusal?.Name);
    }

    [Fact]
    public void Whoever_looked_at_an_offer_that_an_officer_changed_is_not_told_who_the_officer_is()
    {
        var willing = _scene.Willing();
        var stale = _scene.Gap.DeclineOffer(GapScene.Requester, _scene.At, willing.Id, willing.Version - 1, DeclineReason.Cost, "Too dear", GapScene.Calendar);
        _scene.MustDo(_scene.Gap.DeclineByOfficer(GapScene.BradfordOfficer, _scene.At, willing.Id, willing.Version, GapScene.Calendar));
        var staleAfterNo = _scene.Gap.WithdrawOffer(GapScene.BradfordManager, _scene.At, willing.Id, willing.Version - 1, "", GapScene.Calendar);

        Assert.StartsWith("Someone changed this offer at", stale.Refusal?.Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Someone changed this offer at", staleAfterNo.Refusal?.Sentence, StringComparison.Ordinal);
        Assert.NotEqual(GapScene.BradfordOfficer.Name, _scene.Gap.ChangedByName);
    }

    [Fact]
    public void Where_the_legal_basis_asks_for_none_no_consultation_is_needed()
    {
        var terms = GapScene.Terms(GapScene.BradfordOfficer, GapScene.BradfordLineManager) with { NeedsConsultation = false };
        _scene.MustDo(_scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [terms]));
        var offer = _scene.Gap.Offers[0];

        Assert.True(_scene.Gap.AgreeToOffer(GapScene.BradfordOfficer, _scene.At, offer.Id, offer.Version, null, GapScene.Calendar).IsDone);
    }

    [Fact]
    public void Above_the_agreed_limit_the_home_head_of_service_releases()
    {
        var offer = _scene.Willing(limitMinutes: 899);

        Assert.Equal("ReleaseAboveLimit", _scene.Release(offer).Refusal?.Name);
        Assert.True(_scene.Release(offer, GapScene.BradfordHead).IsDone);
    }

    [Fact]
    public void At_the_agreed_limit_the_line_manager_releases() => Assert.True(_scene.Release(_scene.Willing(limitMinutes: 900)).IsDone);

    [Fact]
    public void A_line_managers_deputy_releases_and_a_stranger_does_not()
    {
        var offer = _scene.Willing();
        var deputy = GapScene.Person("Del Deputy", GapScene.Bradford, new HeldRole(Role.LineManager, GapScene.Bradford, [], GapScene.BradfordLineManager.PersonId));
        var stranger = GapScene.Person("Stu Stranger", GapScene.Bradford, new HeldRole(Role.LineManager, GapScene.Bradford, []));

        Assert.Equal("NotTheLineManager", _scene.Release(offer, stranger).Refusal?.Name);
        Assert.Equal("NotTheLineManager", _scene.Release(offer, GapScene.Head).Refusal?.Name);
        Assert.True(_scene.Release(offer, deputy).IsDone);
    }

    [Fact]
    public void A_head_of_service_does_not_release_themself()
    {
        var offer = OfOfficer(GapScene.BradfordHead);

        Assert.Equal("OwnRelease", _scene.Release(offer, GapScene.BradfordHead).Refusal?.Name);
    }

    [Fact]
    public void An_offer_expires_two_working_days_after_it_was_made_when_that_is_later_than_the_deadline()
    {
        _scene.Later(TimeSpan.FromDays(1));

        var offer = _scene.Proposed();

        Assert.Equal(new DateTime(2026, 11, 26, 17, 0, 0, DateTimeKind.Utc), offer.ExpiresAt);
    }

    [Fact]
    public void The_same_officer_is_put_forward_once()
    {
        var terms = GapScene.Terms(GapScene.BradfordOfficer, GapScene.BradfordLineManager);

        Assert.Equal("OfficerAlreadyOffered", _scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [terms, terms]).Refusal?.Name);
        _scene.Proposed();
        Assert.Equal("OfficerAlreadyOffered", _scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [terms]).Refusal?.Name);
        Assert.Single(_scene.Gap.Offers);
    }

    [Fact]
    public void The_requester_or_someone_they_manage_is_no_officer_for_the_gap()
    {
        var own = GapScene.Terms(GapScene.Requester, GapScene.BradfordLineManager);
        var managed = GapScene.Terms(GapScene.BradfordOfficer, GapScene.Requester);

        Assert.Equal("BothSides", _scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [own]).Refusal?.Name);
        Assert.Equal("BothSides", _scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [managed]).Refusal?.Name);
    }

    [Fact]
    public void A_gap_for_one_person_takes_no_parts() =>
        Assert.Equal("PartsNotTaken", Answer(_scene, FiveHours).Refusal?.Name);

    [Fact]
    public void A_shared_gap_takes_parts_down_to_the_smallest()
    {
        var scene = GapScene.Checking(isShared: true);

        Assert.Equal("SmallerThanSmallestPart", Answer(scene, GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 240)).Refusal?.Name);
        Assert.True(Answer(scene, FiveHours).IsDone);
    }

    [Fact]
    public void An_offer_lies_within_the_dates_of_the_gap() =>
        Assert.Equal("OfferOutsideTheGap", Answer(_scene, GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To.AddDays(7), 900)).Refusal?.Name);

    [Fact]
    public void Accepting_needs_the_budget_holders_yes()
    {
        var offer = _scene.Released();

        Assert.Equal("BudgetNotApproved", _scene.Accept(offer).Refusal?.Name);
        Assert.Equal("NotTheBudgetHolder", _scene.ApproveBudget(offer, GapScene.Head).Refusal?.Name);
        Assert.Equal("BudgetOutOfRange", _scene.Gap.ApproveBudget(GapScene.BudgetHolder, _scene.At, offer.Id, offer.Version, 0, 1, "C", "").Refusal?.Name);
        _scene.MustDo(_scene.ApproveBudget(offer));
        Assert.True(_scene.Accept(offer).IsDone);
    }

    [Fact]
    public void A_requester_who_holds_the_budget_does_not_agree_to_their_own_cost()
    {
        var both = GapScene.Person("Bo Both", GapScene.Leeds, new HeldRole(Role.ServiceManager, GapScene.Leeds, []), new HeldRole(Role.BudgetHolder, GapScene.Leeds, []));
        var scene = GapScene.Checking(requester: both);
        var offer = scene.Released();

        Assert.Equal("OwnRequest", scene.ApproveBudget(offer, both).Refusal?.Name);
    }

    [Fact]
    public void Accepting_all_of_it_fills_the_gap_and_stands_everything_else_down()
    {
        var scene = GapScene.Checking(isShared: true);
        scene.MustDo(Answer(scene, FiveHours));

        var second = GapScene.Terms(GapScene.SecondOfficer, GapScene.BradfordLineManager, GapScene.TwelveWeeks);
        scene.MustDo(scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [second]));
        var offer = scene.Gap.Offers[1];
        scene.MustDo(scene.Agree(offer, GapScene.SecondOfficer));
        scene.MustDo(scene.Release(offer));
        scene.MustDo(scene.ApproveBudget(offer));
        scene.MustDo(scene.Accept(offer));

        Assert.Equal(GapStatus.Filled, scene.Gap.Status);
        Assert.Equal(OfferStatus.StoodDown, scene.Gap.Offers[0].Status);
        Assert.Equal(EnquiryStatus.StoodDown, scene.EnquiryOf(GapScene.Kirklees).Status);
        Assert.Equal(EnquiryStatus.Answered, scene.EnquiryOf(GapScene.Bradford).Status);
    }

    [Fact]
    public void Two_parts_cover_what_is_needed_and_no_more()
    {
        var scene = GapScene.Checking(isShared: true);
        scene.AcceptedFromBradford(FiveHours);
        Assert.Equal(GapStatus.Checking, scene.Gap.Status);

        scene.MustDo(scene.Answer(GapScene.KirkleesManager, GapScene.Kirklees, [GapScene.Terms(GapScene.KirkleesOfficer, GapScene.KirkleesLineManager, Of(600))]));
        var second = scene.Gap.Offers[1];
        scene.MustDo(scene.Agree(second, GapScene.KirkleesOfficer));
        scene.MustDo(scene.Release(second, GapScene.KirkleesLineManager));
        scene.MustDo(scene.ApproveBudget(second));
        scene.MustDo(scene.Accept(second));

        Assert.Equal(GapStatus.Filled, scene.Gap.Status);
        Assert.True(scene.Gap.Covered().IsSameAs(scene.Gap.Needed(GapScene.Calendar)));
    }

    [Fact]
    public void The_home_does_not_accept_for_the_host()
    {
        var both = GapScene.Person("Bo Both", GapScene.Bradford, new HeldRole(Role.ServiceManager, GapScene.Bradford, []), new HeldRole(Role.ServiceManager, GapScene.Leeds, []));
        _scene.MustDo(_scene.Answer(both, GapScene.Bradford, [GapScene.Terms(GapScene.BradfordOfficer, GapScene.BradfordLineManager)]));
        var offer = _scene.Gap.Offers[0];
        _scene.MustDo(_scene.Agree(offer));
        _scene.MustDo(_scene.Release(offer));
        _scene.MustDo(_scene.ApproveBudget(offer));

        Assert.Equal("BothSides", _scene.Accept(offer, both).Refusal?.Name);
    }

    [Fact]
    public void Declining_a_suitable_offer_needs_an_explanation_and_an_endorsement()
    {
        var offer = _scene.Released();

        Assert.Equal("DeclineNotExplained", _scene.Decline(offer, explanation: " ").Refusal?.Name);
        _scene.MustDo(_scene.Decline(offer));
        Assert.Equal(OfferStatus.DeclineProposed, offer.Status);
        Assert.Equal("OwnRequest", _scene.Endorse(offer, GapScene.Requester).Refusal?.Name);
        Assert.Equal("NotHeadOfService", _scene.Endorse(offer, GapScene.SecondManager).Refusal?.Name);
        _scene.MustDo(_scene.Endorse(offer));
        Assert.Equal(OfferStatus.Declined, offer.Status);
    }

    [Fact]
    public void Whoever_declined_does_not_endorse()
    {
        var offer = _scene.Released();
        _scene.MustDo(_scene.Decline(offer, GapScene.Head));

        Assert.Equal("OwnRequest", _scene.Endorse(offer, GapScene.Head).Refusal?.Name);
    }

    [Fact]
    public void Declining_what_lacks_an_essential_skill_needs_no_endorsement()
    {
        var offer = _scene.Released(meetsEveryEssential: false);

        _scene.MustDo(_scene.Decline(offer, explanation: ""));

        Assert.Equal(OfferStatus.Declined, offer.Status);
    }

    [Fact]
    public void An_overturned_decline_is_released_again_with_new_time()
    {
        var offer = _scene.DeclineProposed();
        _scene.Later(TimeSpan.FromDays(1));

        _scene.MustDo(_scene.Overturn(offer));

        Assert.Equal(OfferStatus.Released, offer.Status);
        Assert.Equal(new DateTime(2026, 11, 26, 17, 0, 0, DateTimeKind.Utc), offer.RequesterDueAt);
        Assert.Null(offer.DeclineReason);
    }

    [Fact]
    public void A_released_offer_that_the_requester_leaves_unanswered_is_a_decline_to_be_explained()
    {
        var offer = _scene.Released();
        _scene.At = offer.RequesterDueAt!.Value;
        _scene.CatchUp();

        Assert.Equal(OfferStatus.DeclineProposed, offer.Status);
        Assert.Equal("DeclineNotExplained", _scene.Endorse(offer).Refusal?.Name);
        _scene.MustDo(_scene.Decline(offer));
        Assert.True(_scene.Endorse(offer).IsDone);
    }

    private Offer OfOfficer(Actor officer)
    {
        _scene.MustDo(_scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [GapScene.Terms(officer, GapScene.BradfordLineManager)]));
        var offer = _scene.Gap.Offers[^1];
        _scene.MustDo(_scene.Agree(offer, officer));
        return offer;
    }

    private static Outcome Answer(GapScene scene, GapShape shape) =>
        scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [GapScene.Terms(GapScene.BradfordOfficer, GapScene.BradfordLineManager, shape)]);

    [Fact]
    public void Nobody_has_consulted_themselves()
    {
        var scene = GapScene.Checking();
        var offer = scene.Proposed();

        Assert.Equal("ConsultedByOneself", scene.Agree(offer, consultation: new(scene.Today, offer.OfficerPersonId, "Thought about it")).Refusal?.Name);
    }

    [Fact]
    public void No_more_is_offered_than_is_left()
    {
        var scene = GapScene.Checking();

        var outcome = scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [GapScene.Terms(GapScene.BradfordOfficer, GapScene.BradfordLineManager, Of(1_200))]);

        Assert.Equal("OfferLargerThanLeft", outcome.Refusal?.Name);
    }

    [Fact]
    public void No_more_is_accepted_than_is_left()
    {
        var scene = GapScene.Checking(isShared: true);
        scene.MustDo(scene.Answer(GapScene.KirkleesManager, GapScene.Kirklees, [GapScene.Terms(GapScene.KirkleesOfficer, GapScene.KirkleesLineManager, Of(600))]));
        var large = scene.Gap.Offers[^1];
        scene.MustDo(scene.Agree(large, GapScene.KirkleesOfficer));
        scene.MustDo(scene.Release(large, GapScene.KirkleesLineManager));
        scene.MustDo(scene.ApproveBudget(large));
        scene.AcceptedFromBradford(Of(600));

        var outcome = scene.Accept(large);

        Assert.Equal("OfferLargerThanLeft", outcome.Refusal?.Name);
        Assert.Equal((OfferStatus.Released, GapStatus.Checking), (large.Status, scene.Gap.Status));
    }

    [Fact]
    public void No_more_hours_by_a_date_are_accepted_than_are_left()
    {
        var byDate = GapShape.HoursByADate(new(2027, 1, 4), new(2027, 1, 29), 6_000);
        var scene = GapScene.Checking(shape: byDate, isShared: true);
        var four = GapShape.HoursByADate(byDate.From, byDate.To, 4_000);
        scene.MustDo(scene.Answer(GapScene.KirkleesManager, GapScene.Kirklees, [GapScene.Terms(GapScene.KirkleesOfficer, GapScene.KirkleesLineManager, four)]));
        var large = scene.Gap.Offers[^1];
        scene.MustDo(scene.Agree(large, GapScene.KirkleesOfficer));
        scene.MustDo(scene.Release(large, GapScene.KirkleesLineManager));
        scene.MustDo(scene.ApproveBudget(large));
        scene.AcceptedFromBradford(four);

        Assert.Equal("OfferLargerThanLeft", scene.Accept(large).Refusal?.Name);
    }

    private static GapShape Of(int minutes) => GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, minutes);
}
