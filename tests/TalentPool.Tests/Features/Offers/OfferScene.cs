using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Offers;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Offers;

/// <summary>
/// Leeds has asked for fifteen hours a week of possession claims; Bradford has one officer who fits. Everybody whom an offer passes
/// is there, and each step can be taken through its use case.
/// </summary>
public sealed class OfferScene
{
    public const long RatePence = 5_230;
    public static readonly DateOnly From = new(2027, 1, 4);
    public static readonly DateOnly To = new(2027, 3, 28);

    private OfferScene(World world) => World = world;

    public World World { get; }

    public Person Requester { get; private set; } = null!;

    public Person Head { get; private set; } = null!;

    public Person BudgetHolder { get; private set; } = null!;

    public Person Answerer { get; private set; } = null!;

    public Person HomeHead { get; private set; } = null!;

    public Person LineManager { get; private set; } = null!;

    public Person OfficerPerson { get; private set; } = null!;

    public Guid OfficerId { get; private set; }

    public Guid GapId { get; private set; }

    public static GapShape Shape => GapShape.HoursAWeek(From, To, 15 * 60);

    public static async Task<OfferScene> Of(World world, int releaseLimitMinutes = 1_200)
    {
        var scene = await BeforePosting(world, releaseLimitMinutes);
        scene.GapId = await scene.PostGap();
        return scene;
    }

    /// <summary>Everybody is there and Bradford's officer is available; nobody has asked for anything yet.</summary>
    public static async Task<OfferScene> BeforePosting(World world, int releaseLimitMinutes = 1_200)
    {
        var scene = new OfferScene(world)
        {
            Requester = await world.Person(world.Leeds, Role.ServiceManager),
            Head = await world.Person(world.Leeds, Role.HeadOfService),
            BudgetHolder = await world.Person(world.Leeds, Role.BudgetHolder),
            Answerer = await world.Person(world.Bradford, Role.ServiceManager),
            HomeHead = await world.Person(world.Bradford, Role.HeadOfService),
            LineManager = await world.Person(world.Bradford, Role.LineManager),
            OfficerPerson = await world.Person(world.Bradford, Role.Officer),
        };
        scene.OfficerId = await scene.AddOfficer(scene.OfficerPerson, releaseLimitMinutes: releaseLimitMinutes);
        await scene.AddRate();
        return scene;
    }

    public async Task<Guid> AddOfficer(
        Person person, SkillLevel? level = SkillLevel.Practitioner, int minutesAWeek = 1_200, int releaseLimitMinutes = 1_200, string postTitle = "Solicitor", string grade = "PO4")
    {
        var at = World.Clock.UtcNow;
        var head = await World.Actor(HomeHead.Id);
        var own = await World.Actor(person.Id);
        var manager = await World.Actor(LineManager.Id);
        var post = new OfficerPost(postTitle, grade, LineManager.Id, World.Legal.Id, World.Litigation.Id, CrossAuthorityWork.Yes, new DateOnly(2026, 1, 1));
        Must(Domain.Officers.Officer.Register(head, at, World.Bradford.Id, person.Id, post, "Bradford", true, new DateOnly(2026, 1, 5), [444, 444, 444, 444, 444, 0, 0], out var officer));
        if (level is { } held)
        {
            Must(officer!.SetSkill(own, at, World.Possession.Id, held, "Forty hearings a year"));
        }

        if (minutesAWeek > 0)
        {
            var advert = officer!.ProposeAdvert(own, at, new DateOnly(2026, 12, 1), new DateOnly(2027, 6, 30), minutesAWeek, WorkingCalendar.EnglandAndWales);
            Must(advert);
            Must(officer.AgreeAdvert(manager, at, advert.SubjectId!.Value, 1, Math.Min(releaseLimitMinutes, minutesAWeek)));
        }

        return await Store(officer!);
    }

    public async Task<Guid> PostGap(GapShape? shape = null, int? smallestPartMinutes = null, bool withEvidence = true, string? onSiteAt = null)
    {
        await using var db = World.OpenDb();
        var gap = await NewGap(shape, smallestPartMinutes, withEvidence, onSiteAt: onSiteAt, reference: await ReferenceCounter.Next(db, "WY", 2026));
        await db.DisposeAsync();
        return await Store(gap);
    }

    public async Task<Gap> NewGap(GapShape? shape, int? smallestPartMinutes, bool withEvidence, string reference, string? onSiteAt = null)
    {
        var at = World.Clock.UtcNow;
        var by = await World.Actor(Requester.Id);
        var terms = World.Partnership.TermsOn(new DateOnly(2026, 11, 23))!;
        var calendar = WorkingCalendar.EnglandAndWales;
        var gap = Domain.Gaps.Gap.Draft(by, at, World.Partnership.Id, terms.Id, World.Leeds.Id, World.Legal.Id);
        Must(gap.DescribeDraft(by, at, "Possession claims", "A backlog of housing claims"));
        Must(gap.SetSkills(by, at, [new SkillNeed(World.Possession.Id, SkillLevel.Working, true), new SkillNeed(World.Advocacy.Id, SkillLevel.Working, false)]));
        Must(gap.SetShape(by, at, shape ?? Shape, calendar));
        Must(gap.SetArrangements(by, at, smallestPartMinutes is not null, smallestPartMinutes, onSiteAt ?? "Leeds", onSiteAt is null));
        Must(gap.SetReason(by, at, GapReason.Absence, false));
        Must(gap.SetCodes(by, at, "M-77", "LS100"));
        Must(gap.SetOwnTeamLooked(by, at, "Team leader", new DateOnly(2026, 11, 20), calendar));
        Must(gap.SetComparator(by, at, new ComparatorTerms(ComparatorBasis.Day, 75_110, OutsideRoute.Agency, 180 * 60, withEvidence ? "Quotation 12" : null)));
        Must(gap.Post(by, at, gap.Version, reference, terms.Figures, calendar, [.. World.Partnership.MembersOn(new DateOnly(2026, 11, 23))]));
        return gap;
    }

    /// <summary>From now on the scene is about another gap.</summary>
    public async Task PostAnother(GapShape shape) => GapId = await PostGap(shape);

    /// <summary>From now on the scene is about a gap that was posted otherwise.</summary>
    public void TurnTo(Guid gapId) => GapId = gapId;

    public async Task AddRate(long pence = RatePence)
    {
        var finance = await World.Person(World.Bradford, Role.Finance);
        Must(Rate.Enter(await World.Actor(finance.Id), World.Clock.UtcNow, Guid.CreateVersion7(), World.Bradford.Id, "PO4", pence, new DateOnly(2026, 4, 1), out var rate));
        Must(rate!.Approve(new Actor(Guid.CreateVersion7(), "A colleague in finance", World.Bradford.Id, [new HeldRole(Role.Finance, World.Bradford.Id, [])]), World.Clock.UtcNow));
        await Store(rate);
    }

    public async Task<Guid> Store(Root root)
    {
        await using var db = World.OpenDb();
        db.Add(root);
        await db.SaveChangesAsync();
        return root.Id;
    }

    /// <summary>The gap as a page shows it: with what time has made due.</summary>
    public async Task<Gap> Gap(Guid? gapId = null)
    {
        await using var db = World.OpenDb();
        var wanted = gapId ?? GapId;
        var gap = await db.Set<Gap>().AsNoTracking().SingleAsync(gap => gap.Id == wanted);
        gap.CatchUp(World.Clock.UtcNow, WorkingCalendar.EnglandAndWales);
        return gap;
    }

    public async Task<Officer> Officer()
    {
        await using var db = World.OpenDb();
        return await db.Set<Officer>().AsNoTracking().SingleAsync(officer => officer.Id == OfficerId);
    }

    public async Task<Placement> Placement()
    {
        await using var db = World.OpenDb();
        return await db.Set<Placement>().AsNoTracking().SingleAsync(placement => placement.GapId == GapId && placement.SubstitutesForId == null);
    }

    public async Task<Enquiry> Enquiry(Guid? gapId = null) =>
        (await Gap(gapId)).CurrentCheck!.Enquiries.Single(enquiry => enquiry.AuthorityId == World.Bradford.Id);

    public async Task<Offer> Offer() => (await Gap()).Offers.OrderBy(offer => offer.Id).Last();

    public static Act By(Person person) => new(Guid.NewGuid(), person.Id);

    public async Task<Outcome> Answer(Person? by = null, AnswerReason? reason = null, int? seenVersion = null, params OfferedOfficer[] offers)
    {
        var enquiry = await Enquiry();
        return await World.Use<AnswerEnquiryHandler>().Handle(By(by ?? Answerer), new AnswerEnquiry(enquiry.Id, seenVersion ?? enquiry.Version, offers, reason, "A note"));
    }

    public async Task<Offer> Proposed()
    {
        Must(await Answer(offers: new OfferedOfficer(OfficerId, Shape)));
        return await Offer();
    }

    public async Task<Outcome> Agree(Person? by = null, DateOnly? consultedOn = null, string how = "At my one-to-one")
    {
        var offer = await Offer();
        return await World.Use<AgreeToOfferHandler>().Handle(By(by ?? OfficerPerson), new AgreeToOffer(offer.Id, offer.Version, consultedOn ?? new DateOnly(2026, 11, 23), LineManager.Id, how));
    }

    public async Task<Offer> Willing()
    {
        await Proposed();
        Must(await Agree());
        return await Offer();
    }

    public async Task<Outcome> Release(Person? by = null)
    {
        var offer = await Offer();
        return await World.Use<ReleaseOfficerHandler>().Handle(By(by ?? LineManager), new ReleaseOfficer(offer.Id, offer.Version));
    }

    public async Task<Offer> Released()
    {
        await Willing();
        Must(await Release());
        return await Offer();
    }

    public async Task<Outcome> Budget(Person? by = null, int capMinutes = 180 * 60, long seenRatePence = RatePence, string costCentre = "LS100")
    {
        var offer = await Offer();
        return await World.Use<ApproveBudgetHandler>().Handle(By(by ?? BudgetHolder), new ApproveBudget(offer.Id, offer.Version, capMinutes, seenRatePence, costCentre, "4500012"));
    }

    public async Task<Offer> Budgeted()
    {
        await Released();
        Must(await Budget());
        return await Offer();
    }

    public async Task<Outcome> Accept(Person? by = null, int? seenVersion = null)
    {
        var offer = await Offer();
        return await World.Use<AcceptOfferHandler>().Handle(By(by ?? Requester), new AcceptOffer(offer.Id, seenVersion ?? offer.Version, IsReservedWork: true));
    }

    public async Task<Outcome> Decline(Person? by = null, string explanation = "They have never been to the county court")
    {
        var offer = await Offer();
        return await World.Use<DeclineOfferHandler>().Handle(By(by ?? Requester), new DeclineOffer(offer.Id, offer.Version, DeclineReason.SkillsDoNotFit, explanation));
    }

    public static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());

    public async Task<IReadOnlyList<string>> Kinds()
    {
        await using var db = World.OpenDb();
        return await db.Set<TalentPool.Platform.Evidence.ChainEvent>().OrderBy(link => link.Id).Select(link => link.Kind).ToListAsync();
    }
}
