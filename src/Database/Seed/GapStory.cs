using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Clearances;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Gaps.Posting;

namespace TalentPool.Database.Seed;

/// <summary>The life of one gap, as scenes tell it: each method is what one person does on one day.</summary>
public sealed class GapStory(Stage stage, string council, Need need)
{
    private readonly int _number = Stage.Chance(need.Title + council).Next(1000, 9999);
    private (string Member, CastOfficer Officer)? _askedFor;

    public Guid GapId { get; private set; }

    public Guid ClearanceId { get; private set; }

    public string Host { get; } = council;

    public Need Need { get; } = need;

    public Player Requester => Manager(Host);

    public Player Head => Stage.Cast.Of(Host, Role.HeadOfService, MainArea);

    public string CostCentre => $"{40000 + _number}";

    public string Order => $"PO-{70000 + _number}";

    private Stage Stage { get; } = stage;

    private string MainArea => Department.All.Single(department => department.Areas.Contains(Need.Area)).Areas[0];

    /// <summary>Writes the form page by page and leaves it as a draft.</summary>
    public async Task Draft(GapShape shape, bool isShared = false)
    {
        var by = Requester.PersonId;
        GapId = await Stage.Do<StartGapHandler>(by, (handler, act) => handler.Handle(act, new StartGap(CouncilId(Host), ServiceArea.IdOf(Need.Area), Need.Title, Need.Description)));
        await Stage.Do<SetGapSkillsHandler>(by, (handler, act) => handler.Handle(act, new SetGapSkills(GapId, Need.SkillNeeds)));
        await Stage.Do<SetGapTimeHandler>(by, (handler, act) => handler.Handle(act, new SetGapTime(GapId, shape)));
        await Stage.Do<SetGapArrangementsHandler>(by, (handler, act) => handler.Handle(act, new SetGapArrangements(
            GapId, isShared, isShared ? 4 * 60 : null, Council.Named(Host).MainOffice, Need.IsRemote)));
        await Stage.Do<SetGapReasonHandler>(by, (handler, act) => handler.Handle(act, new SetGapReason(GapId, Need.Reason, Need.Route == OutsideRoute.Agency)));
        await Stage.Do<SetGapCodesHandler>(by, (handler, act) => handler.Handle(act, new SetGapCodes(
            GapId, $"{Host[..3].ToUpperInvariant()}/{Need.Area[..3].ToUpperInvariant()}/{_number}", CostCentre, Requester.Name, Stage.WorkingDayBefore(Stage.Now))));
        await Stage.Do<SetGapPriceHandler>(by, (handler, act) => handler.Handle(act, new SetGapPrice(
            GapId, new ComparatorTerms(Need.Basis, Need.PricePence, Need.Route, OutsideMinutes(shape), Wording.PriceEvidence(Need)), null)));
    }

    /// <summary>An outside firm is priced for the very work that is asked for, in whole hours.</summary>
    private static int OutsideMinutes(GapShape shape) => (shape.TotalMinutes(WorkingCalendar.EnglandAndWales) + 59) / 60 * 60;

    public Task AskForHaste(string why) =>
        Stage.Do<AskForUrgencyHandler>(Requester.PersonId, (handler, act) => handler.Handle(act, new AskForUrgency(GapId, Urgency.Urgent, why)));

    public async Task Post(GapShape shape, bool isShared = false)
    {
        await Draft(shape, isShared);
        await PostDraft();
    }

    /// <summary>Posts it for one colleague elsewhere whom the requester has heard of, by name and authority; for everybody where nobody would fit.</summary>
    public async Task PostForOne(GapShape shape)
    {
        await Draft(shape);
        var search = new FreeOfficerSearch(Stage, this, await Gap());
        foreach (var member in Members())
        {
            if (await search.At(member, shape, 0) is { } officer)
            {
                _askedFor = (member, officer);
                await AskFor(member, officer.Name);
                break;
            }
        }

        await PostDraft();
    }

    /// <summary>Posts it for somebody of that member, as the requester remembers the name.</summary>
    public async Task PostForOne(GapShape shape, string member, string name)
    {
        await Draft(shape);
        await AskFor(member, name);
        await PostDraft();
    }

    /// <summary>The home of the colleague asked for puts that one forward; where nobody was asked for, as many as there are.</summary>
    public async Task<IReadOnlyList<OfferStory>> OfferOfWhoIsAskedFor() => _askedFor is { } asked && await Enquiry(asked.Member) is { } enquiry
        ? [await PutForward(asked.Member, enquiry, asked.Officer, (await Gap()).Shape!)]
        : await Offers(1);

    /// <summary>The usual shape: hours a week, from the given working day on.</summary>
    public GapShape Weekly(int fromWorkingDay, int? weeks = null)
    {
        var from = Stage.WorkingDay(fromWorkingDay);
        return GapShape.HoursAWeek(from, from.AddDays(((weeks ?? Need.Weeks) * 7) - 3), Need.MinutesAWeek);
    }

    public async Task AnswerNo(string member, AnswerReason reason, string note)
    {
        var enquiry = await Enquiry(member);
        if (enquiry is { Status: EnquiryStatus.Open or EnquiryStatus.Lapsed })
        {
            await Stage.Do<AnswerEnquiryHandler>(Manager(member).PersonId, (handler, act) => handler.Handle(act, new AnswerEnquiry(enquiry.Id, enquiry.Version, [], reason, note)));
        }
    }

    /// <summary>Every member that has not answered yet says why it cannot help.</summary>
    public async Task OthersAnswerNo(params string[] except)
    {
        foreach (var (member, index) in Members(except).Select((member, index) => (member, index)))
        {
            var (reason, note) = Wording.No(Need, member, index);
            await AnswerNo(member, reason, note);
        }
    }

    /// <summary>Members that have someone who fits and is free put them forward, each member one, up to so many.</summary>
    /// <param name="part">The part of the work that each is offered for; all of it when there is none.</param>
    /// <param name="spareDays">For so many days after the work they are to be free as well.</param>
    /// <param name="evenAfterNo">Whether members that have said no already look again.</param>
    public async Task<IReadOnlyList<OfferStory>> Offers(int upTo, GapShape? part = null, int spareDays = 0, bool evenAfterNo = false)
    {
        var found = new List<OfferStory>();
        var gap = await Gap();
        var shape = part ?? gap.Shape!;
        var search = new FreeOfficerSearch(Stage, this, gap);
        foreach (var member in Members())
        {
            if (found.Count == upTo || await Enquiry(member) is not { } enquiry || !Asks(enquiry, evenAfterNo) || await search.At(member, shape, spareDays) is not { } officer)
            {
                continue;
            }

            found.Add(await PutForward(member, enquiry, officer, shape));
        }

        return found;
    }

    public async Task RequestClearance(ClearanceReason reason, string explanation) =>
        ClearanceId = await Stage.Do<RequestClearanceHandler>(Requester.PersonId, async (handler, act) =>
            await handler.Handle(act, new RequestClearance(GapId, (await Gap()).Version, reason, explanation)));

    public async Task ApproveClearance()
    {
        var clearance = await Clearance();
        await Stage.Do<ApproveClearanceHandler>(Head.PersonId, (handler, act) => handler.Handle(act, new ApproveClearance(clearance.Id, clearance.Version)));
    }

    public Task<Gap> Gap() => Stage.Ask(db => db.Set<Gap>().AsNoTracking().SingleAsync(gap => gap.Id == GapId));

    public async Task<Clearance> Clearance() => (await Gap()).FindClearance(ClearanceId)!;

    public async Task<Enquiry?> Enquiry(string member) =>
        (await Gap()).CurrentCheck?.Enquiries.FirstOrDefault(enquiry => enquiry.AuthorityId == CouncilId(member));

    /// <summary>The members who are asked, in an order that differs from gap to gap.</summary>
    public IReadOnlyList<string> Members(params string[] except)
    {
        var chance = Stage.Chance(Need.Title + Host);
        return [.. Council.All.Select(known => known.ShortName).Where(name => name != Host && !except.Contains(name)).OrderBy(_ => chance.Next())];
    }

    public static Guid CouncilId(string shortName) => Council.Named(shortName).Id;

    public Player Manager(string member) => Stage.Cast.Of(member, Role.ServiceManager, MainArea);

    public Player HeadOf(string member) => Stage.Cast.Of(member, Role.HeadOfService, MainArea);

    private async Task<OfferStory> PutForward(string member, Enquiry enquiry, CastOfficer officer, GapShape shape)
    {
        await Stage.Do<AnswerEnquiryHandler>(Manager(member).PersonId, (handler, act) => handler.Handle(act, new AnswerEnquiry(
            enquiry.Id, enquiry.Version, [new OfferedOfficer(officer.OfficerId, shape)], null, "")));
        Stage.Cast.PutForward.Add(officer.OfficerId);
        var offerId = await Stage.Ask(db => db.Set<Offer>().Where(offer => offer.GapId == GapId && offer.OfficerId == officer.OfficerId).Select(offer => offer.Id).SingleAsync());
        return new OfferStory(Stage, this, offerId, member);
    }

    private Task AskFor(string member, string name) => Stage.Do<AskForPersonHandler>(
        Requester.PersonId, (handler, act) => handler.Handle(act, new AskForPerson(GapId, null, CouncilId(member), name)));

    private Task PostDraft() => Stage.Do<PostGapHandler>(Requester.PersonId, async (handler, act) => await handler.Handle(act, new PostGap(GapId, (await Gap()).Version)));

    private static bool Asks(Enquiry enquiry, bool evenAfterNo) =>
        enquiry.Status is EnquiryStatus.Open or EnquiryStatus.Lapsed || (evenAfterNo && enquiry.LatestAnswer is { OffersMade: 0 });
}
