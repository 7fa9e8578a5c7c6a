using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Offers;
using TalentPool.Features.Placements;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

public sealed class ExtensionActsTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task An_extension_does_not_count_on_availability_that_has_lapsed()
    {
        var scene = await PlacementScene.Active(_world);
        OfferScene.Must(await scene.Propose(scene.Requester));
        OfferScene.Must(await scene.Yes(scene.Officer, ExtensionYes.Officer));
        OfferScene.Must(await scene.Yes(scene.LineManager, ExtensionYes.LineManager));
        _world.Clock.MoveTo(new DateTime(2027, 3, 1, 9, 0, 0, DateTimeKind.Utc));

        Assert.Equal("OfficerNoLongerFree", (await scene.Yes(scene.BudgetHolder, ExtensionYes.BudgetHolder)).Refusal!.Name);
    }

    [Fact]
    public async Task Three_yeses_extend_the_work_and_set_the_time_aside()
    {
        var scene = await PlacementScene.Active(_world);
        OfferScene.Must(await scene.Propose(scene.Requester));
        foreach (var asked in new[] { scene.Officer, scene.LineManager, scene.BudgetHolder })
        {
            Assert.Contains(nameof(ExtensionProposed), await scene.Told(asked));
        }

        Assert.Equal("NotTheOfficer", (await scene.Yes(scene.LineManager, ExtensionYes.Officer)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await scene.Yes(scene.HomeHead, ExtensionYes.LineManager)).Refusal!.Name);
        OfferScene.Must(await scene.Yes(scene.Officer, ExtensionYes.Officer));
        OfferScene.Must(await scene.Yes(scene.LineManager, ExtensionYes.LineManager));
        Assert.Equal(new DateOnly(2027, 3, 28), (await scene.Placement()).EndsOn);
        OfferScene.Must(await scene.Yes(scene.BudgetHolder, ExtensionYes.BudgetHolder));

        var placement = await scene.Placement();
        Assert.Equal((new DateOnly(2027, 4, 25), 240 * 60), (placement.EndsOn, placement.CapMinutes));
        Assert.Equal(15 * 60, Assert.Single((await scene.OfficerRecord()).Commitments).MinutesIn(new DateOnly(2027, 4, 19)));
        Assert.Contains(nameof(PlacementExtended), await scene.Told(scene.Requester));
    }

    [Fact]
    public async Task The_last_yes_is_refused_when_another_work_has_taken_the_officers_time()
    {
        var scene = await PlacementScene.Active(_world);
        OfferScene.Must(await scene.Propose(scene.Requester));
        OfferScene.Must(await scene.Yes(scene.Officer, ExtensionYes.Officer));
        OfferScene.Must(await scene.Yes(scene.LineManager, ExtensionYes.LineManager));
        await TakeTime(scene, GapShape.HoursAWeek(new DateOnly(2027, 4, 5), new DateOnly(2027, 5, 30), 15 * 60));

        Assert.Equal("OfficerNoLongerFree", (await scene.Yes(scene.BudgetHolder, ExtensionYes.BudgetHolder)).Refusal!.Name);

        var placement = await scene.Placement();
        Assert.Equal((ExtensionStatus.Proposed, new DateOnly(2027, 3, 28)), (Assert.Single(placement.Extensions).Status, placement.EndsOn));
    }

    [Fact]
    public async Task Of_an_extension_and_an_acceptance_at_the_same_moment_only_one_takes_the_officers_time()
    {
        var scene = await PlacementScene.Active(_world);
        OfferScene.Must(await scene.Propose(scene.Requester));
        OfferScene.Must(await scene.Yes(scene.Officer, ExtensionYes.Officer));
        OfferScene.Must(await scene.Yes(scene.LineManager, ExtensionYes.LineManager));
        var (version, extension) = (await scene.Version(), (await scene.Placement()).OpenExtension!.Id);
        var (offerId, offerVersion) = await AnotherOffer(scene, GapShape.HoursAWeek(new DateOnly(2027, 4, 5), new DateOnly(2027, 4, 25), 15 * 60));

        Outcome[] both = await Task.WhenAll(
            Task.Run(() => _world.Use<AgreeExtensionHandler>().Handle(
                PlacementScene.By(scene.BudgetHolder), new AgreeExtension(scene.PlacementId, version, extension, ExtensionYes.BudgetHolder))),
            Task.Run(() => _world.Use<AcceptOfferHandler>().Handle(PlacementScene.By(scene.Requester), new AcceptOffer(offerId, offerVersion, IsReservedWork: false))));

        Assert.Equal("OfficerNoLongerFree", Assert.Single(both, outcome => !outcome.IsDone).Refusal!.Name);
    }

    [Fact]
    public async Task An_extension_can_be_refused_by_those_asked_and_taken_back_by_whoever_proposed_it()
    {
        var scene = await PlacementScene.Active(_world);
        OfferScene.Must(await scene.Propose(scene.Requester));
        var extension = (await scene.Placement()).OpenExtension!.Id;

        OfferScene.Must(await _world.Use<RefuseExtensionHandler>().Handle(
            PlacementScene.By(scene.Officer), new RefuseExtension(scene.PlacementId, await scene.Version(), extension, ExtensionYes.Officer, "")));
        Assert.Contains(nameof(ExtensionRefused), await scene.Told(scene.Requester));

        OfferScene.Must(await scene.Propose(scene.Requester));
        var second = (await scene.Placement()).OpenExtension!.Id;
        Assert.Equal("NotTheProposer", (await _world.Use<WithdrawExtensionHandler>().Handle(
            PlacementScene.By(scene.HostHead), new WithdrawExtension(scene.PlacementId, await scene.Version(), second))).Refusal!.Name);
        OfferScene.Must(await _world.Use<WithdrawExtensionHandler>().Handle(
            PlacementScene.By(scene.Requester), new WithdrawExtension(scene.PlacementId, await scene.Version(), second)));
        Assert.Contains(nameof(ExtensionWithdrawn), await scene.Told(scene.LineManager));
    }

    private async Task TakeTime(PlacementScene scene, GapShape shape)
    {
        await using var db = _world.OpenDb();
        var officer = db.Set<Domain.Officers.Officer>().Single(one => one.Id == scene.Offers.OfficerId);
        OfferScene.Must(officer.Commit(Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), shape, WorkingCalendar.EnglandAndWales));
        await db.SaveChangesAsync();
    }

    /// <summary>Leeds posts more work, and the same officer is offered, released and has a budget for it.</summary>
    private async Task<(Guid OfferId, int Version)> AnotherOffer(PlacementScene scene, GapShape shape)
    {
        var gapId = await scene.Offers.PostGap(shape);
        var enquiry = (await scene.Offers.Gap(gapId)).CurrentCheck!.Enquiries.Single(one => one.AuthorityId == _world.Bradford.Id);
        OfferScene.Must(await _world.Use<AnswerEnquiryHandler>().Handle(
            PlacementScene.By(scene.Offers.Answerer), new AnswerEnquiry(enquiry.Id, enquiry.Version, [new OfferedOfficer(scene.Offers.OfficerId, shape)], null, "A note")));
        var offer = await Latest();
        OfferScene.Must(await _world.Use<AgreeToOfferHandler>().Handle(
            PlacementScene.By(scene.Officer), new AgreeToOffer(offer.Id, offer.Version, new DateOnly(2027, 1, 4), scene.LineManager.Id, "In a call")));
        offer = await Latest();
        OfferScene.Must(await _world.Use<ReleaseOfficerHandler>().Handle(PlacementScene.By(scene.HomeHead), new ReleaseOfficer(offer.Id, offer.Version)));
        offer = await Latest();
        OfferScene.Must(await _world.Use<ApproveBudgetHandler>().Handle(
            PlacementScene.By(scene.BudgetHolder), new ApproveBudget(offer.Id, offer.Version, 45 * 60, OfferScene.RatePence, "LS100", "4500013")));
        offer = await Latest();
        return (offer.Id, offer.Version);

        async Task<Offer> Latest() => Assert.Single((await scene.Offers.Gap(gapId)).Offers);
    }
}
