using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Bypasses;
using TalentPool.Features.Clearances;
using TalentPool.Features.Enquiries;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Offers;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;
using TalentPool.Features.Placements.Substitutes;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Features.Rates;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Features.Rates;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>
/// Leeds has needs that not everybody may know of, each with words of its own by which it is found again. Wakefield is left out of all of
/// them. Every role of every member is held by somebody who holds nothing else, and all of it came about through the use cases, with their
/// events, notices and mail.
/// </summary>
public sealed class ConfidentialScene
{
    public const string Party = "Quillfeather Lettings";

    /// <summary>The person of Bradford whom the requester first asked for, on the gap for answerers.</summary>
    public const string AskedFor = "Ottoline Quennell";

    /// <summary>Why the auditor asked to look at records of Leeds.</summary>
    public const string WhyLook = "Falconry audit";

    /// <summary>The other members where the same party is known, each with a matter of its own. Wakefield may not learn that Leeds searched for it.</summary>
    public const string MatterOfKirklees = "Kestrel/9";

    public const string MatterOfWakefield = "Warbler/3";

    public const string MatterOfLeeds = "Lapwing/5";

    public const string Property = "WYK987654";

    /// <summary>What is the home's alone of the person who was put forward for the sealed gap and not released: post, grade and the month of the leave.</summary>
    public const string PostTitle = "Tidewaiter";

    public const string Grade = "Band ZQ";

    public const string Leave = "June 2028";

    /// <summary>A year's pay that a rate of Bradford is built up of: for its finance and its own auditor alone.</summary>
    public const string Pay = "61,234.56";

    /// <summary>What an hour would cost outside, and all of it: the host's alone, and of those who read a whole certificate.</summary>
    public static readonly IReadOnlyList<string> OutsidePrices = ["97.31", "25,592.53"];

    /// <summary>What the work that went out without a clearance cost, and the order of those who are placed: the first for those who see bypasses, the second for the host's money.</summary>
    public const string BypassValue = "1,876.54";

    public const string Order = "4500012";

    private static readonly Role[] OfAMember =
        [Role.Officer, Role.LineManager, Role.ServiceManager, Role.HeadOfService, Role.Director, Role.MonitoringOfficer, Role.BudgetHolder, Role.Finance, Role.ConflictOfficer, Role.Auditor];

    private ConfidentialScene(OfferScene offers) => Offers = offers;

    public OfferScene Offers { get; }

    public World World => Offers.World;

    /// <summary>Everybody, with the role that they hold and where; the requester and those named beside are among them.</summary>
    public List<(Person Person, Role? Role, Authority Authority, bool IsOfPartnership)> People { get; } = [];

    /// <summary>Those among them whose role is held for the whole installation.</summary>
    public List<Person> OfInstallation { get; } = [];

    public Person Undertaker { get; private set; } = null!;

    /// <summary>An auditor of Calderdale whom Leeds lets read the sealed gap, and who waits for what is Leeds's alone in the one that was cleared.</summary>
    public Person Looker { get; private set; } = null!;

    public Person ConflictOfficer { get; private set; } = null!;

    public Person HomeConflict { get; private set; } = null!;

    /// <summary>Put forward for the sealed gap and willing, and not released, so that nobody outside the home is to know who it is.</summary>
    public Person Hopeful { get; private set; } = null!;

    /// <summary>Placed on the two gaps that are filled and not open. Whoever has a part in these placements knows of them, and of their gaps no more than before.</summary>
    public Person Confidant { get; private set; } = null!;

    /// <summary>Carries out the line manager's duties, and holds nothing else.</summary>
    public Person Deputy { get; private set; } = null!;

    /// <summary>Put forward for the officer who is placed, and not released, so that the host is not to know the name.</summary>
    public Person Substitute { get; private set; } = null!;

    /// <summary>Sealed and being checked; Bradford has put its officer forward.</summary>
    public Gap Sealed { get; private set; } = null!;

    /// <summary>Sealed, exhausted, cleared with a certificate, and bypassed.</summary>
    public Gap SealedAndCleared { get; private set; } = null!;

    /// <summary>For answerers only, exhausted and cleared with a certificate.</summary>
    public Gap ForAnswerers { get; private set; } = null!;

    /// <summary>Open but for the member left out, and filled by a placement on which a party was entered and a possible match found.</summary>
    public Gap Placed { get; private set; } = null!;

    /// <summary>Sealed and filled by a placement.</summary>
    public Gap SealedAndPlaced { get; private set; } = null!;

    /// <summary>For answerers only and filled by a placement.</summary>
    public Gap PlacedForAnswerers { get; private set; } = null!;

    /// <summary>The keyed hash of the property, which nobody is ever shown.</summary>
    public string PropertyMark { get; private set; } = "";

    public IReadOnlyList<Gap> Gaps => [Sealed, SealedAndCleared, ForAnswerers, Placed, SealedAndPlaced, PlacedForAnswerers];

    public static async Task<ConfidentialScene> Of(World world)
    {
        var scene = new ConfidentialScene(await OfferScene.BeforePosting(world));
        await scene.Cast();
        scene.Placed = await scene.Post("Zeppelin", Visibility.Open);
        await scene.Place();
        scene.SealedAndCleared = await scene.Post("Xylophone", Visibility.Sealed);
        scene.ForAnswerers = await scene.Post("Yellowhammer", Visibility.AnswerersOnly, AskedFor);
        OfferScene.Must(await world.Use<AskEveryoneHandler>().Handle(OfferScene.By(scene.Offers.Requester), new AskEveryone(scene.ForAnswerers.Id, scene.ForAnswerers.Version)));
        world.Clock.MoveTo(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));
        await scene.Clear(scene.SealedAndCleared);
        await scene.Clear(scene.ForAnswerers);
        OfferScene.Must(await world.Use<RecordBypassHandler>().Handle(
            OfferScene.By(scene.Offers.Requester), new RecordBypass(scene.SealedAndCleared.Id, BypassKind.Said, "Xylophone went out at once", null, null, "Xylophone Supplies", 187_654)));
        await scene.PlaceConfidant();
        scene.Sealed = await scene.Post("Wolverine", Visibility.Sealed);
        scene.Offers.TurnTo(scene.Sealed.Id);
        await scene.PutForward();
        OfferScene.Must(await world.Use<GiveUndertakingHandler>().Handle(OfferScene.By(scene.Undertaker), new GiveUndertaking(scene.Sealed.Id)));
        await scene.LetLook();
        await scene.BuildRateUp();
        return scene;
    }

    /// <summary>The words that only who may read the whole of the gap may be shown.</summary>
    public static string WordOf(Gap gap) => gap.Title.Split(' ')[0];

    private async Task Cast()
    {
        foreach (var authority in new[] { World.Leeds, World.Bradford, World.Kirklees, World.Calderdale, World.Wakefield })
        {
            foreach (var role in OfAMember)
            {
                People.Add((await World.Person(authority, role), role, authority, false));
            }

            foreach (var role in new[] { Role.BoardMember, Role.Auditor, Role.PartnershipAdministrator })
            {
                People.Add((await World.Person(authority, ScopeKind.Partnership, World.Partnership.Id, role), role, authority, true));
            }
        }

        foreach (var role in new[] { Role.Auditor, Role.PartnershipAdministrator })
        {
            // At the member that is left out, which may know least.
            OfInstallation.Add(await World.Person(World.Wakefield, ScopeKind.Installation, Guid.Empty, role));
            People.Add((OfInstallation[^1], role, World.Wakefield, true));
        }

        Deputy = await World.Deputy(Offers.LineManager, Role.LineManager);
        Looker = await World.Person(World.Calderdale, Role.Auditor);
        Undertaker = await World.Person(World.Kirklees, Role.HeadOfService);
        ConflictOfficer = People.Single(one => one.Role == Role.ConflictOfficer && one.Authority == World.Leeds).Person;
        HomeConflict = People.Single(one => one.Role == Role.ConflictOfficer && one.Authority == World.Bradford).Person;
    }

    private async Task<Gap> Post(string word, Visibility visibility, string? askedFor = null)
    {
        var by = Offers.Requester;
        var started = await World.Use<StartGapHandler>().Handle(OfferScene.By(by), new StartGap(World.Leeds.Id, World.Legal.Id, $"{word} inquiry", $"{word} is to be examined."));
        OfferScene.Must(started);
        var id = started.SubjectId!.Value;
        Assert.True(UploadedFile.Check($"{word}.pdf", System.Text.Encoding.ASCII.GetBytes($"%PDF-1.7 {word}"), out _, out var file));
        OfferScene.Must(await World.Use<SetGapSkillsHandler>().Handle(OfferScene.By(by), new SetGapSkills(id, [new SkillNeed(World.Possession.Id, SkillLevel.Working, true)])));
        OfferScene.Must(await World.Use<SetGapTimeHandler>().Handle(OfferScene.By(by), new SetGapTime(id, OfferScene.Shape)));
        OfferScene.Must(await World.Use<SetGapArrangementsHandler>().Handle(OfferScene.By(by), new SetGapArrangements(id, false, null, "", true)));
        OfferScene.Must(await World.Use<SetGapReasonHandler>().Handle(OfferScene.By(by), new SetGapReason(id, GapReason.Absence, false)));
        OfferScene.Must(await World.Use<SetGapCodesHandler>().Handle(OfferScene.By(by), new SetGapCodes(id, $"{word}/1", "LS100", "Sam Reed", new DateOnly(2026, 11, 20))));
        OfferScene.Must(await World.Use<SetGapPriceHandler>().Handle(
            OfferScene.By(by), new SetGapPrice(id, new ComparatorTerms(ComparatorBasis.Hour, 9_731, OutsideRoute.Agency, 263 * 60, $"{word} quotation"), file)));
        if (askedFor is not null)
        {
            OfferScene.Must(await World.Use<AskForPersonHandler>().Handle(OfferScene.By(by), new AskForPerson(id, null, World.Bradford.Id, askedFor)));
        }

        OfferScene.Must(await World.Use<SetGapVisibilityHandler>().Handle(OfferScene.By(by), new SetGapVisibility(id, visibility, $"{word}: is Wakefield in it?")));
        OfferScene.Must(await World.Use<DecideLeavingOutHandler>().Handle(
            OfferScene.By(ConflictOfficer), new DecideLeavingOut(id, (await Offers.Gap(id)).Version, [new LeftOutTerms(World.Wakefield.Id, LeftOutReason.Opponent, $"{word} is against it.")])));
        OfferScene.Must(await World.Use<PostGapHandler>().Handle(OfferScene.By(by), new PostGap(id, (await Offers.Gap(id)).Version)));
        return await Offers.Gap(id);
    }

    private async Task Place()
    {
        Offers.TurnTo(Placed.Id);
        await Offers.Budgeted();
        OfferScene.Must(await Offers.Accept());
        var id = (await Offers.Placement()).Id;
        OtherMatter? wakefield = null;
        foreach (var (host, reference) in new[] { (World.Kirklees, MatterOfKirklees), (World.Wakefield, MatterOfWakefield) })
        {
            var other = await OtherMatter.At(Offers, host, People.Single(one => one.Role == Role.ConflictOfficer && one.Authority == host).Person);
            await other.Describe(reference, "A lease", Property);
            await other.AddParty(Party.ToUpperInvariant(), PartyStanding.Client);
            wakefield = other;
        }

        OfferScene.Must(await World.Use<DescribeMatterHandler>().Handle(
            OfferScene.By(ConflictOfficer), new DescribeMatter(id, await Version(), MatterOfLeeds, "A lease", PropertyOrChild.Property, Property)));
        PropertyMark = (await Offers.Placement()).PropertyOrChildMark!;
        OfferScene.Must(await World.Use<AddPartyHandler>().Handle(OfferScene.By(ConflictOfficer), new AddParty(id, await Version(), Party, PartyStanding.Opponent)));
        OfferScene.Must(await World.Use<DeclareInterestHandler>().Handle(OfferScene.By(Offers.OfficerPerson), new DeclareInterest(id, await Version(), false, "")));
        OfferScene.Must(await World.Use<AnswerConflictHandler>().Handle(OfferScene.By(HomeConflict), new AnswerConflict(id, await Version(), HomeConflictAnswer.PossibleMatch)));

        Substitute = await World.Person(World.Bradford, Role.Officer);
        var substituteId = await Offers.AddOfficer(Substitute);
        OfferScene.Must(await World.Use<ProposeSubstituteHandler>().Handle(
            OfferScene.By(Offers.Answerer), new ProposeSubstitute(id, await Version(), substituteId, OfferScene.From.AddDays(14), SubstitutionReason.Illness, AsksOwnRate: false)));

        // Wakefield searches once more, now that Leeds has the same party.
        await wakefield!.AddParty("Wrenfield Estates", PartyStanding.Other);

        async Task<int> Version() => (await Offers.Placement()).Version;
    }

    private async Task PlaceConfidant()
    {
        Confidant = await World.Person(World.Bradford, Role.Officer);
        var confidantId = await Offers.AddOfficer(Confidant, minutesAWeek: 2_100, releaseLimitMinutes: 2_100);
        SealedAndPlaced = await PostAndFill("Vulture", Visibility.Sealed, confidantId);
        PlacedForAnswerers = await PostAndFill("Umbrella", Visibility.AnswerersOnly, confidantId);
    }

    private async Task<Gap> PostAndFill(string word, Visibility visibility, Guid officerId)
    {
        Offers.TurnTo((await Post(word, visibility)).Id);
        OfferScene.Must(await Offers.Answer(null, null, null, new OfferedOfficer(officerId, OfferScene.Shape)));
        OfferScene.Must(await Offers.Agree(Confidant));
        OfferScene.Must(await Offers.Release());
        OfferScene.Must(await Offers.Budget());
        OfferScene.Must(await Offers.Accept());
        return await Offers.Gap();
    }

    private async Task PutForward()
    {
        Hopeful = await World.Person(World.Bradford, Role.Officer);
        var hopefulId = await Offers.AddOfficer(Hopeful, postTitle: PostTitle, grade: Grade);
        OfferScene.Must(await World.Use<RecordLeaveHandler>().Handle(OfferScene.By(Hopeful), new RecordLeave(hopefulId, new DateOnly(2028, 6, 5), new DateOnly(2028, 6, 9))));
        OfferScene.Must(await Offers.Answer(null, null, null, new OfferedOfficer(Offers.OfficerId, OfferScene.Shape), new OfferedOfficer(hopefulId, OfferScene.Shape)));
        var offer = (await Offers.Gap()).Offers.Single(offer => offer.OfficerId == hopefulId);
        OfferScene.Must(await World.Use<AgreeToOfferHandler>().Handle(
            OfferScene.By(Hopeful), new AgreeToOffer(offer.Id, offer.Version, new DateOnly(2026, 11, 23), Offers.LineManager.Id, "At a one-to-one")));
    }

    private async Task LetLook()
    {
        var asked = await World.Use<AskToLookHandler>().Handle(OfferScene.By(Looker), new AskToLook(ClosedPart.GapText, Sealed.Reference, WhyLook));
        OfferScene.Must(asked);
        OfferScene.Must(await World.Use<AllowLookHandler>().Handle(OfferScene.By(Offers.Head), new AllowLook(asked.SubjectId!.Value, LookRequest.UsualWorkingDays)));
        OfferScene.Must(await World.Use<AskToLookHandler>().Handle(OfferScene.By(Looker), new AskToLook(ClosedPart.HostOnly, SealedAndCleared.Reference, WhyLook)));
    }

    private async Task BuildRateUp()
    {
        var finance = People.Single(one => one.Role == Role.Finance && one.Authority == World.Bradford).Person;
        OfferScene.Must(await World.Use<ProposeRateHandler>().Handle(
            OfferScene.By(finance), new ProposeRate(World.Bradford.Id, "PO9", null, RateScene.Plain with { SalaryPence = 6_123_456 }, new DateOnly(2026, 4, 1), CarriesAward: false)));
    }

    private async Task Clear(Gap gap)
    {
        Offers.TurnTo(gap.Id);
        var now = await Offers.Gap();
        OfferScene.Must(await World.Use<RequestClearanceHandler>().Handle(OfferScene.By(Offers.Requester), new RequestClearance(gap.Id, now.Version, ClearanceReason.NoCapacity, $"{WordOf(gap)} has nobody")));
        var clearance = (await Offers.Gap()).Clearances.Single();
        OfferScene.Must(await World.Use<ApproveClearanceHandler>().Handle(OfferScene.By(Offers.Head), new ApproveClearance(clearance.Id, clearance.Version)));
    }
}
