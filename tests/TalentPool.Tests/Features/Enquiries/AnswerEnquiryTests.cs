using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Enquiries;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Enquiries;

public sealed class AnswerEnquiryTests : IAsyncLifetime
{
    private World _world = null!;
    private OfferScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OfferScene.Of(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task An_officer_who_fits_is_proposed_with_what_the_home_knows()
    {
        var offer = await _scene.Proposed();

        Assert.Equal(OfferStatus.Proposed, offer.Status);
        Assert.Equal(("Civil litigation", "Practitioner"), (offer.Discipline, offer.Level));
        Assert.True(offer.MeetsEveryEssential);
        Assert.Equal(1_200, offer.PreAgreedLimitMinutes);
        Assert.True(offer.NeedsConsultation);
        Assert.Equal(["EnquiryAnswered", "ComparatorLocked", "OfferProposed"], await _scene.Kinds());
    }

    [Fact]
    public async Task An_officer_who_lacks_an_essential_skill_can_be_offered_but_is_marked()
    {
        var person = await _world.Person(_world.Bradford, Role.Officer);
        var officerId = await _scene.AddOfficer(person, level: null);

        OfferScene.Must(await _scene.Answer(offers: new OfferedOfficer(officerId, OfferScene.Shape)));

        Assert.False((await _scene.Offer()).MeetsEveryEssential);
    }

    [Fact]
    public async Task A_coded_reason_answers_too()
    {
        OfferScene.Must(await _scene.Answer(reason: AnswerReason.NoCapacity));

        var enquiry = await _scene.Enquiry();
        Assert.Equal(EnquiryStatus.Answered, enquiry.Status);
        Assert.Equal((AnswerReason.NoCapacity, "A note"), (enquiry.LatestAnswer!.Reason!.Value, enquiry.LatestAnswer.Note));
    }

    [Fact]
    public async Task An_answer_can_be_amended_and_says_so()
    {
        OfferScene.Must(await _scene.Answer(reason: AnswerReason.NoCapacity));

        await _scene.Proposed();

        var answers = (await _scene.Enquiry()).Answers.OrderBy(answer => answer.Number).ToList();
        Assert.Equal([false, true], answers.Select(answer => answer.IsAmended));
    }

    [Fact]
    public async Task An_answer_after_the_deadline_counts_as_late()
    {
        _world.Clock.Advance(TimeSpan.FromDays(4));

        OfferScene.Must(await _scene.Answer(reason: AnswerReason.NoSkill));

        Assert.True((await _scene.Enquiry()).LatestAnswer!.IsLate);
    }

    [Fact]
    public async Task An_empty_answer_is_refused() =>
        Assert.Equal("AnswerEmpty", (await _scene.Answer()).Refusal!.Name);

    [Fact]
    public async Task An_answer_to_what_someone_else_has_changed_meanwhile_is_refused()
    {
        OfferScene.Must(await _scene.Answer(reason: AnswerReason.NoCapacity));

        var outcome = await _scene.Answer(reason: AnswerReason.NoSkill, seenVersion: 1);

        Assert.Equal(("Stale", RefusalKind.Stale), (outcome.Refusal!.Name, outcome.Refusal.Kind));
    }

    [Fact]
    public async Task A_service_manager_of_another_member_is_not_permitted()
    {
        var other = await _world.Person(_world.Kirklees, Role.ServiceManager);

        Assert.Equal("NotPermitted", (await _scene.Answer(other, AnswerReason.NoSkill)).Refusal!.Name);
    }

    [Fact]
    public async Task An_officer_of_another_authority_cannot_be_put_forward()
    {
        var enquiry = (await _scene.Gap()).CurrentCheck!.Enquiries.Single(asked => asked.AuthorityId == _world.Kirklees.Id);
        var kirklees = await _world.Person(_world.Kirklees, Role.HeadOfService);

        var outcome = await _world.Use<AnswerEnquiryHandler>().Handle(
            OfferScene.By(kirklees), new AnswerEnquiry(enquiry.Id, enquiry.Version, [new OfferedOfficer(_scene.OfficerId, OfferScene.Shape)], null, ""));

        Assert.Equal("OfficerNotYours", outcome.Refusal!.Name);
    }

    [Fact]
    public async Task A_part_of_work_for_one_person_is_refused() =>
        Assert.Equal("PartsNotTaken", (await _scene.Answer(offers: new OfferedOfficer(_scene.OfficerId, GapShape.HoursAWeek(OfferScene.From, OfferScene.To, 300)))).Refusal!.Name);

    [Fact]
    public async Task Two_officers_share_work_that_may_be_shared()
    {
        var person = await _world.Person(_world.Bradford, Role.Officer);
        var second = await _scene.AddOfficer(person);
        var gapId = await _scene.PostGap(smallestPartMinutes: 300);
        var enquiry = await _scene.Enquiry(gapId);
        var half = GapShape.HoursAWeek(OfferScene.From, OfferScene.To, 450);

        OfferScene.Must(await _world.Use<AnswerEnquiryHandler>().Handle(
            OfferScene.By(_scene.Answerer), new AnswerEnquiry(enquiry.Id, enquiry.Version, [new(second, half), new(_scene.OfficerId, half)], null, "")));

        Assert.Equal(2, (await _scene.Gap(gapId)).Offers.Count);
    }

    [Fact]
    public async Task An_officer_is_offered_only_once()
    {
        await _scene.Proposed();

        Assert.Equal("OfficerAlreadyOffered", (await _scene.Answer(offers: new OfferedOfficer(_scene.OfficerId, OfferScene.Shape))).Refusal!.Name);
    }

    [Fact]
    public async Task Still_to_do_begins_today_once_the_work_has_begun() =>
        Assert.Equal(new DateOnly(2027, 2, 3), FitToGap.StillToDo(await _scene.Gap(), WorkingCalendar.EnglandAndWales, new DateOnly(2027, 2, 3)).From);

    [Fact]
    public async Task A_place_that_nobody_works_in_makes_no_skilled_officer_unsuitable()
    {
        var gapId = await _scene.PostGap(onSiteAt: "Merrion House");
        var enquiry = await _scene.Enquiry(gapId);

        OfferScene.Must(await _world.Use<AnswerEnquiryHandler>().Handle(
            OfferScene.By(_scene.Answerer), new AnswerEnquiry(enquiry.Id, enquiry.Version, [new(_scene.OfficerId, OfferScene.Shape)], null, "")));

        Assert.True(Assert.Single((await _scene.Gap(gapId)).Offers).MeetsEveryEssential);
    }

    [Fact]
    public async Task Still_to_do_of_shared_work_is_what_is_left_in_every_week()
    {
        var gap = await _scene.NewGap(null, smallestPartMinutes: 300, withEvidence: true, "WY-2026-0009");
        var (at, calendar, today) = (_world.Clock.UtcNow, WorkingCalendar.EnglandAndWales, new DateOnly(2026, 11, 23));
        var (answerer, officer, manager) = (await _world.Actor(_scene.Answerer.Id), await _world.Actor(_scene.OfficerPerson.Id), await _world.Actor(_scene.LineManager.Id));
        var enquiry = gap.CurrentCheck!.Enquiries.Single(asked => asked.AuthorityId == _world.Bradford.Id);
        var five = new OfferTerms(_scene.OfficerId, officer.PersonId, manager.PersonId, "Litigation", "Working", GapShape.HoursAWeek(OfferScene.From, OfferScene.To, 300), true, 1_200);
        OfferScene.Must(gap.AnswerEnquiry(answerer, at, enquiry.Id, enquiry.Version, [five], null, "", new(), calendar));
        var offer = gap.Offers[0];
        OfferScene.Must(gap.AgreeToOffer(officer, at, offer.Id, offer.Version, new Consultation(today, manager.PersonId, "Call"), calendar));
        OfferScene.Must(gap.Release(manager, at, offer.Id, offer.Version, new(), calendar));
        OfferScene.Must(gap.ApproveBudget(await _world.Actor(_scene.BudgetHolder.Id), at, offer.Id, offer.Version, 3_600, 5_230, "LS100", ""));
        OfferScene.Must(gap.AcceptOffer(await _world.Actor(_scene.Requester.Id), at, offer.Id, offer.Version, calendar));

        var left = FitToGap.StillToDo(gap, calendar, today);

        Assert.Equal(GapShape.HoursAWeek(OfferScene.From, OfferScene.To, 600), left);
    }
}
