using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Offers;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

/// <summary>Bradford’s officer is placed with Leeds for reserved work from 4 January to 28 March 2027, and everybody whom it needs is there.</summary>
public sealed class PlacementScene
{
    public static readonly DateTime FirstMorning = new(2027, 1, 4, 9, 0, 0, DateTimeKind.Utc);

    private PlacementScene(OfferScene offers) => Offers = offers;

    public OfferScene Offers { get; }

    public World World => Offers.World;

    public Person Officer => Offers.OfficerPerson;

    public Person LineManager => Offers.LineManager;

    public Person Requester => Offers.Requester;

    public Person HostHead => Offers.Head;

    public Person HomeHead => Offers.HomeHead;

    public Person BudgetHolder => Offers.BudgetHolder;

    public Person Supervisor { get; private set; } = null!;

    public Person HostConflict { get; private set; } = null!;

    public Person HomeConflict { get; private set; } = null!;

    public Person HomeFinance { get; private set; } = null!;

    public Person HostFinance { get; private set; } = null!;

    public Guid PlacementId { get; private set; }

    public string Address { get; private set; } = "";

    /// <param name="price">How the home asks to be paid; the grade’s rate, fixed for the term, where it says nothing.</param>
    public static async Task<PlacementScene> Agreed(World world, PriceAsked? price = null)
    {
        var scene = new PlacementScene(await OfferScene.Of(world))
        {
            Supervisor = await world.Person(world.Leeds),
            HostConflict = await world.Person(world.Leeds, Role.ConflictOfficer),
            HomeConflict = await world.Person(world.Bradford, Role.ConflictOfficer),
            HomeFinance = await world.Person(world.Bradford, Role.Finance),
            HostFinance = await world.Person(world.Leeds, Role.Finance),
        };
        await scene.Offers.Willing();
        if (price is not null)
        {
            var offer = await scene.Offers.Offer();
            OfferScene.Must(await world.Use<SetOfferPriceHandler>().Handle(By(scene.HomeHead), new SetOfferPrice(offer.Id, offer.Version, price)));
        }

        OfferScene.Must(await scene.Offers.Release());
        OfferScene.Must(await scene.Offers.Budget(seenRatePence: price is null or { IsByTheHour: true } ? OfferScene.RatePence : 0));
        OfferScene.Must(await scene.Offers.Accept());
        var placement = await scene.Offers.Placement();
        (scene.PlacementId, scene.Address) = (placement.Id, $"/placements/{placement.Reference}");
        return scene;
    }

    public static async Task<PlacementScene> Active(World world, PriceAsked? price = null)
    {
        var scene = await Agreed(world, price);
        await scene.Arrange();
        await scene.FinishStartList();
        world.Clock.MoveTo(FirstMorning);
        OfferScene.Must(await scene.LetTimePass());
        Assert.Equal(PlacementStatus.Active, (await scene.Placement()).Status);
        OfferScene.Must(await scene.ConfirmAvailability());
        return scene;
    }

    /// <summary>The same officer is placed with the same host once more; from now on the scene is about that placement.</summary>
    public async Task AgreeAnother(GapShape shape)
    {
        await Offers.PostAnother(shape);
        OfferScene.Must(await Offers.Answer(offers: new OfferedOfficer(Offers.OfficerId, shape)));
        OfferScene.Must(await Offers.Agree());
        OfferScene.Must(await Offers.Release());
        OfferScene.Must(await Offers.Budget());
        OfferScene.Must(await Offers.Accept());
        var placement = await Offers.Placement();
        (PlacementId, Address) = (placement.Id, $"/placements/{placement.Reference}");
    }

    public async Task Arrange()
    {
        OfferScene.Must(await NameSupervisor());
        OfferScene.Must(await SetVat(HomeFinance));
        OfferScene.Must(await RecordCertificate(LineManager));
        OfferScene.Must(await Authorise(HostHead));
        OfferScene.Must(await StateNoOtherParty(HostConflict));
        OfferScene.Must(await Declare(Officer, false));
        OfferScene.Must(await Answer(HomeConflict));
        OfferScene.Must(await Decide(HostConflict));
    }

    /// <summary>The line manager has seen a certificate and puts it on the officer’s own record.</summary>
    public Task<Outcome> RecordOnOfficer(DateOnly expiresOn) => World.Use<RecordCredentialHandler>().Handle(
        By(LineManager), new RecordCredential(Offers.OfficerId, CredentialKind.PractisingCertificate, "SRA 123456", expiresOn, DateOnly.FromDateTime(World.Clock.UtcNow)));

    public async Task<Outcome> Tick(Person by, PlacementTask task) => await World.Use<TickTaskHandler>()
        .Handle(By(by), new TickTask(PlacementId, await Version(), task));

    public async Task FinishStartList()
    {
        foreach (var (by, task) in new[]
        {
            (Supervisor, PlacementTask.Access), (Supervisor, PlacementTask.Induction), (Officer, PlacementTask.Undertaking),
            (HostHead, PlacementTask.Delegations), (LineManager, PlacementTask.Adjustments),
        })
        {
            OfferScene.Must(await Tick(by, task));
        }
    }

    public Task<Placement> Placement() => Offers.Placement();

    public async Task<Outcome> NameSupervisor(Person? by = null, Person? supervisor = null) => await World.Use<NameSupervisorHandler>()
        .Handle(By(by ?? Requester), new NameSupervisor(PlacementId, await Version(), (supervisor ?? Supervisor).Id));

    public async Task<Outcome> SetVat(Person by) => await World.Use<SetVatTreatmentHandler>()
        .Handle(By(by), new SetVatTreatment(PlacementId, await Version(), VatTreatment.OutsideScope));

    public async Task<Outcome> RecordCertificate(Person by, string number = "SRA 123456") => await World.Use<RecordCertificateHandler>()
        .Handle(By(by), new RecordCertificate(PlacementId, await Version(), number, new DateOnly(2027, 10, 31)));

    public async Task<Outcome> Authorise(Person by) => await World.Use<AuthoriseReservedWorkHandler>()
        .Handle(By(by), new AuthoriseReservedWork(PlacementId, await Version(), Supervisor.Id, "SRA 654321", "Scheme 4.2"));

    public async Task<Outcome> Declare(Person by, bool hasInterest) => await World.Use<DeclareInterestHandler>()
        .Handle(By(by), new DeclareInterest(PlacementId, await Version(), hasInterest, hasInterest ? "My sister lives there" : ""));

    public async Task<Outcome> Answer(Person by, HomeConflictAnswer answer = HomeConflictAnswer.NothingFound) => await World.Use<AnswerConflictHandler>()
        .Handle(By(by), new AnswerConflict(PlacementId, await Version(), answer));

    public async Task<Outcome> Decide(Person by, ConflictDecision decision = ConflictDecision.Clear) => await World.Use<DecideConflictHandler>()
        .Handle(By(by), new DecideConflict(PlacementId, await Version(), decision, []));

    public async Task<Outcome> StateNoOtherParty(Person by) => await World.Use<StateNoOtherPartyHandler>()
        .Handle(By(by), new StateNoOtherParty(PlacementId, await Version()));

    public async Task<Outcome> SetReservedWork(Person by, bool isReserved, string reason = "") => await World.Use<SetReservedWorkHandler>()
        .Handle(By(by), new SetReservedWork(PlacementId, await Version(), isReserved, reason));

    public async Task<Outcome> AddParty(Person by) => await World.Use<AddPartyHandler>()
        .Handle(By(by), new AddParty(PlacementId, await Version(), "Acme Lettings", PartyStanding.Opponent));

    public async Task<Outcome> Pause(Person by, int? seenVersion = null) => await World.Use<PausePlacementHandler>()
        .Handle(By(by), new PausePlacement(PlacementId, seenVersion ?? await Version(), "The hearing is adjourned."));

    public async Task<Outcome> Resume(Person by) => await World.Use<ResumePlacementHandler>().Handle(By(by), new ResumePlacement(PlacementId, await Version()));

    public async Task<Outcome> Cancel(Person by) => await World.Use<CancelPlacementHandler>()
        .Handle(By(by), new CancelPlacement(PlacementId, await Version(), PlacementEndReason.RecalledByHome, "Two of ours are ill."));

    public async Task<Outcome> EndEarly(Person by, DateOnly lastDay, PlacementEndReason reason = PlacementEndReason.RecalledByHome) => await World.Use<EndPlacementEarlyHandler>()
        .Handle(By(by), new EndPlacementEarly(PlacementId, await Version(), reason, "Two of ours are ill.", lastDay));

    public async Task<Outcome> Propose(Person by, DateOnly? until = null) => await World.Use<ProposeExtensionHandler>()
        .Handle(By(by), new ProposeExtension(PlacementId, await Version(), until ?? new DateOnly(2027, 4, 25), 60 * 60));

    public async Task<Outcome> Yes(Person by, ExtensionYes yes) => await World.Use<AgreeExtensionHandler>()
        .Handle(By(by), new AgreeExtension(PlacementId, await Version(), (await Placement()).OpenExtension!.Id, yes));

    /// <summary>The availability was confirmed last when the offer was answered, and has lapsed by the first morning.</summary>
    public Task<Outcome> ConfirmAvailability() => World.Use<ConfirmAdvertsHandler>().Handle(By(LineManager), new ConfirmAdverts(Offers.OfficerId, ConfirmationRoute.Team));

    public Task<Outcome> LetTimePass() => World.Use<CatchUpPlacementHandler>().Handle(Act.OfClock(), new CatchUpPlacement(PlacementId));

    public async Task<int> Version() => (await Placement()).Version;

    public async Task<Officer> OfficerRecord() => await Offers.Officer();

    public async Task<IReadOnlyList<string>> Told(Person person) => [.. (await World.Inbox(person.Id)).Select(notice => notice.Rule.Split(':')[0])];

    public async Task<IReadOnlyList<string>> Kinds()
    {
        await using var db = World.OpenDb();
        return await db.Set<ChainEvent>().OrderBy(link => link.Id).Select(link => link.Kind).ToListAsync();
    }

    public static Act By(Person person) => new(Guid.NewGuid(), person.Id);
}
