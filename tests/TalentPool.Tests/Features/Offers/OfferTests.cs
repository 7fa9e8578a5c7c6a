using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.Offers;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Offers;

public sealed class OfferTests : IAsyncLifetime
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
    public async Task The_officers_yes_keeps_the_consultation_and_confirms_the_availability()
    {
        await _scene.Proposed();
        _world.Clock.Advance(TimeSpan.FromHours(1));

        OfferScene.Must(await _scene.Agree());

        var offer = await _scene.Offer();
        Assert.Equal((OfferStatus.Willing, new DateOnly(2026, 11, 23), _scene.LineManager.Id), (offer.Status, offer.ConsultedOn!.Value, offer.ConsultedById!.Value));
        var advert = Assert.Single((await _scene.Officer()).Adverts);
        Assert.Equal((ConfirmationRoute.Offer, _world.Clock.UtcNow), (advert.ConfirmedThrough!.Value, advert.ConfirmedAt!.Value));
    }

    [Fact]
    public async Task Without_a_consultation_the_yes_is_refused()
    {
        await _scene.Proposed();

        Assert.Equal("ConsultationMissing", (await _scene.Agree(how: " ")).Refusal!.Name);
        Assert.Equal("ConsultationInFuture", (await _scene.Agree(consultedOn: new DateOnly(2026, 11, 24))).Refusal!.Name);
    }

    [Fact]
    public async Task Nobody_says_yes_for_the_officer()
    {
        await _scene.Proposed();

        Assert.Equal("NotPermitted", (await _scene.Agree(_scene.LineManager)).Refusal!.Name);
    }

    [Fact]
    public async Task The_officers_no_needs_no_reason_and_opens_the_enquiry_again()
    {
        var offer = await _scene.Proposed();

        OfferScene.Must(await _world.Use<DeclineByOfficerHandler>().Handle(OfferScene.By(_scene.OfficerPerson), new DeclineByOfficer(offer.Id, offer.Version)));

        Assert.Equal(OfferStatus.Refused, (await _scene.Offer()).Status);
        Assert.Equal(EnquiryStatus.Open, (await _scene.Enquiry()).Status);
    }

    [Fact]
    public async Task The_line_manager_releases()
    {
        await _scene.Willing();

        OfferScene.Must(await _scene.Release());

        Assert.Equal(OfferStatus.Released, (await _scene.Offer()).Status);
    }

    [Fact]
    public async Task Above_the_limit_only_the_head_of_service_releases()
    {
        await using var world = await World.Create();
        var scene = await OfferScene.Of(world, releaseLimitMinutes: 300);
        await scene.Willing();

        Assert.Equal("ReleaseAboveLimit", (await scene.Release()).Refusal!.Name);
        OfferScene.Must(await scene.Release(scene.HomeHead));
    }

    [Fact]
    public async Task The_requester_cannot_release()
    {
        await _scene.Willing();

        Assert.Equal("NotPermitted", (await _scene.Release(_scene.Requester)).Refusal!.Name);
    }

    [Fact]
    public async Task A_release_can_be_refused_and_the_note_stays_with_the_home()
    {
        var offer = await _scene.Willing();

        OfferScene.Must(await _world.Use<RefuseReleaseHandler>().Handle(OfferScene.By(_scene.LineManager), new RefuseRelease(offer.Id, offer.Version, "Trial in January")));

        Assert.Equal("Trial in January", (await _scene.Offer()).HomeNote);
        Assert.False((await _scene.Release()).IsDone);
    }

    [Fact]
    public async Task The_home_withdraws_an_open_offer()
    {
        var offer = await _scene.Released();

        OfferScene.Must(await _world.Use<WithdrawOfferHandler>().Handle(OfferScene.By(_scene.Answerer), new WithdrawOffer(offer.Id, offer.Version, "Resigned")));

        Assert.Equal(OfferStatus.Withdrawn, (await _scene.Offer()).Status);
    }

    [Fact]
    public async Task The_host_cannot_withdraw_it()
    {
        var offer = await _scene.Released();

        Assert.Equal("NotPermitted", await NameOf(_world.Use<WithdrawOfferHandler>().Handle(OfferScene.By(_scene.Requester), new WithdrawOffer(offer.Id, offer.Version, ""))));
    }

    [Fact]
    public async Task The_budget_is_agreed_at_the_rate_of_the_home()
    {
        await _scene.Budgeted();

        var offer = await _scene.Offer();
        Assert.Equal((OfferScene.RatePence, 180 * 60, "LS100"), (offer.BudgetRatePence!.Value, offer.BudgetCapMinutes!.Value, offer.BudgetCostCentre!));
    }

    [Fact]
    public async Task Without_a_rate_the_budget_is_refused_by_name()
    {
        await _scene.Released();
        await using (var db = _world.OpenDb())
        {
            await db.Set<Domain.Rates.Rate>().ExecuteDeleteAsync();
        }

        Assert.Equal("RateMissing", (await _scene.Budget()).Refusal!.Name);
    }

    [Fact]
    public async Task A_rate_that_changed_while_the_page_was_open_is_not_agreed_to_unseen()
    {
        await _scene.Released();

        Assert.Equal("RateHasChanged", (await _scene.Budget(seenRatePence: 4_000)).Refusal!.Name);
    }

    [Fact]
    public async Task The_requester_holds_no_budget()
    {
        await _scene.Released();

        Assert.Equal("NotPermitted", (await _scene.Budget(_scene.Requester)).Refusal!.Name);
        Assert.Equal("BudgetOutOfRange", (await _scene.Budget(capMinutes: 0)).Refusal!.Name);
        Assert.Equal("CapTooHigh", (await _scene.Budget(capMinutes: 10_000_000)).Refusal!.Name);
    }

    [Fact]
    public async Task Accepting_makes_the_placement_and_sets_the_time_aside_in_one_act()
    {
        await _scene.Budgeted();

        var outcome = await _scene.Accept();

        OfferScene.Must(outcome);
        var placement = await _scene.Placement();
        Assert.Equal(outcome.SubjectId, placement.Id);
        Assert.Equal(("WY-P-2026-0001", LegalBasis.Section113, true), (placement.Reference, placement.LegalBasis, placement.IsReservedWork));
        Assert.Equal((OfferScene.RatePence, 10_150L, "Agency, by the day of 7.4 hours"), (placement.RatePencePerHour, placement.ComparatorPencePerHour!.Value, placement.ComparatorBasis));
        Assert.Equal(placement.Id, Assert.Single((await _scene.Officer()).Commitments).PlacementId);
        Assert.Equal(GapStatus.Filled, (await _scene.Gap()).Status);
        var kinds = await _scene.Kinds();
        Assert.Contains(nameof(OfferAccepted), kinds);
        Assert.Contains(nameof(PlacementAgreed), kinds);
        Assert.Contains(nameof(OfficerCommitted), kinds);
    }

    [Fact]
    public async Task A_second_click_on_accept_makes_one_placement()
    {
        var offer = await _scene.Budgeted();
        var act = OfferScene.By(_scene.Requester);
        var command = new AcceptOffer(offer.Id, offer.Version, false);

        var first = await _world.Use<AcceptOfferHandler>().Handle(act, command);
        var second = await _world.Use<AcceptOfferHandler>().Handle(act, command);

        Assert.Equal(first.SubjectId, second.SubjectId);
        await using var db = _world.OpenDb();
        Assert.Equal(1, await db.Set<Placement>().CountAsync());
    }

    [Fact]
    public async Task Without_the_budget_holders_yes_it_cannot_be_accepted()
    {
        await _scene.Released();

        Assert.Equal("BudgetNotApproved", (await _scene.Accept()).Refusal!.Name);
    }

    [Fact]
    public async Task An_officer_whose_time_is_gone_is_refused_and_nothing_is_stored()
    {
        await _scene.Budgeted();
        await using (var db = _world.OpenDb())
        {
            var officer = await db.Set<Officer>().SingleAsync();
            OfferScene.Must(officer.Commit(Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), GapShape.HoursAWeek(OfferScene.From, OfferScene.To, 600), WorkingCalendar.EnglandAndWales));
            await db.SaveChangesAsync();
        }

        Assert.Equal("OfficerNoLongerFree", (await _scene.Accept()).Refusal!.Name);
        Assert.Equal(OfferStatus.Released, (await _scene.Offer()).Status);
        await using var after = _world.OpenDb();
        Assert.Equal(0, await after.Set<Placement>().CountAsync());
    }

    [Fact]
    public async Task A_rate_entered_after_the_budget_was_agreed_needs_a_new_yes()
    {
        await _scene.Budgeted();
        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        await _scene.AddRate(6_000);

        Assert.Equal("RateHasChanged", (await _scene.Accept()).Refusal!.Name);
        OfferScene.Must(await _scene.Budget(seenRatePence: 6_000));
        OfferScene.Must(await _scene.Accept());
    }

    [Fact]
    public async Task The_home_cannot_accept_and_a_stale_page_is_told_so()
    {
        var offer = await _scene.Budgeted();

        Assert.Equal("NotPermitted", (await _scene.Accept(_scene.Answerer)).Refusal!.Name);
        Assert.Equal("Stale", (await _scene.Accept(seenVersion: offer.Version - 1)).Refusal!.Name);
    }

    [Fact]
    public async Task Turning_a_suitable_officer_down_needs_an_explanation_and_another_head()
    {
        await _scene.Released();

        Assert.Equal("DeclineNotExplained", (await _scene.Decline(explanation: "")).Refusal!.Name);
        OfferScene.Must(await _scene.Decline());
        var offer = await _scene.Offer();
        Assert.Equal(OfferStatus.DeclineProposed, offer.Status);
        Assert.Equal("NotPermitted", await NameOf(_world.Use<EndorseDeclineHandler>().Handle(OfferScene.By(_scene.Requester), new EndorseDecline(offer.Id, offer.Version))));
        OfferScene.Must(await _world.Use<EndorseDeclineHandler>().Handle(OfferScene.By(_scene.Head), new EndorseDecline(offer.Id, offer.Version)));
        Assert.Equal(OfferStatus.Declined, (await _scene.Offer()).Status);
    }

    [Fact]
    public async Task A_head_who_does_not_stand_by_it_opens_the_offer_again()
    {
        await _scene.Released();
        OfferScene.Must(await _scene.Decline());
        var offer = await _scene.Offer();

        OfferScene.Must(await _world.Use<OverturnDeclineHandler>().Handle(OfferScene.By(_scene.Head), new OverturnDecline(offer.Id, offer.Version, "They can")));

        Assert.Equal(OfferStatus.Released, (await _scene.Offer()).Status);
    }

    [Fact]
    public async Task Silence_of_the_requester_is_a_decline_that_has_to_be_explained_before_it_is_endorsed()
    {
        await _scene.Released();
        _world.Clock.Advance(TimeSpan.FromDays(4));
        var offer = await _scene.Offer();

        var tooSoon = await _world.Use<EndorseDeclineHandler>().Handle(OfferScene.By(_scene.Head), new EndorseDecline(offer.Id, offer.Version));
        var explained = await _world.Use<DeclineOfferHandler>().Handle(OfferScene.By(_scene.Requester), new DeclineOffer(offer.Id, offer.Version, DeclineReason.Other, "I was away"));

        Assert.Equal("DeclineNotExplained", tooSoon.Refusal!.Name);
        OfferScene.Must(explained);
        Assert.Equal(OfferStatus.DeclineProposed, (await _scene.Offer()).Status);
    }

    [Fact]
    public async Task An_offer_that_does_not_exist_is_not_found() =>
        Assert.Equal("NotFound", await NameOf(_world.Use<ReleaseOfficerHandler>().Handle(OfferScene.By(_scene.LineManager), new ReleaseOfficer(Guid.NewGuid(), 1))));

    [Fact]
    public async Task What_happened_is_in_the_chain_with_one_act_each()
    {
        await _scene.Budgeted();
        OfferScene.Must(await _scene.Accept());

        await using var db = _world.OpenDb();
        var links = await db.Set<ChainEvent>().ToListAsync();
        Assert.Equal(5, links.Count(link => link.ActId is not null));
    }

    [Fact]
    public async Task Only_somebody_who_leads_at_home_has_consulted_the_officer()
    {
        var offer = await _scene.Proposed();
        var colleague = await _world.Person(_world.Bradford, Role.Officer);
        var stranger = await _world.Person(_world.Kirklees, Role.ServiceManager);

        Assert.Equal("NotAConsulter", await NameOf(AgreeAs(offer, colleague.Id)));
        Assert.Equal("NotAConsulter", await NameOf(AgreeAs(offer, stranger.Id)));
        Assert.Equal("ConsultedByOneself", await NameOf(AgreeAs(offer, _scene.OfficerPerson.Id)));
        Assert.Null(await NameOf(AgreeAs(offer, _scene.HomeHead.Id)));
    }

    [Fact]
    public async Task Refused_attempts_at_turning_an_officer_down_are_kept()
    {
        var offer = await _scene.Released();

        await _scene.Decline(explanation: "");
        await _world.Use<EndorseDeclineHandler>().Handle(OfferScene.By(_scene.Requester), new EndorseDecline(offer.Id, offer.Version));
        await _world.Use<OverturnDeclineHandler>().Handle(OfferScene.By(_scene.Head), new OverturnDecline(offer.Id, offer.Version, "No"));

        Assert.Equal(3, (await _scene.Kinds()).Count(kind => kind == nameof(GateAttemptRefused)));
    }

    private Task<Outcome> AgreeAs(Offer offer, Guid consulterId) => _world.Use<AgreeToOfferHandler>().Handle(
        OfferScene.By(_scene.OfficerPerson), new AgreeToOffer(offer.Id, offer.Version, new DateOnly(2026, 11, 23), consulterId, "In a call"));

    private static async Task<string?> NameOf(Task<Outcome> outcome) => (await outcome).Refusal?.Name;
}
