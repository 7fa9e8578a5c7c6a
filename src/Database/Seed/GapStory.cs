using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Clearances;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Offers;

namespace TalentPool.Database.Seed;

/// <summary>The life of one gap, as scenes tell it: each method is what one person does on one day.</summary>
public sealed class GapStory(Stage stage, string council, Need need)
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public Guid GapId { get; private set; }

    public Guid OfferId { get; private set; }

    public Guid ClearanceId { get; private set; }

    public string Host { get; } = council;

    public Need Need { get; } = need;

    public Player Requester => Manager(Host);

    private Stage Stage { get; } = stage;

    /// <summary>Writes the form page by page and leaves it as a draft.</summary>
    public async Task Draft(GapShape shape, bool isShared = false)
    {
        var by = Requester.PersonId;
        GapId = await Stage.Do<StartGapHandler>(by, (handler, act) => handler.Handle(act, new StartGap(CouncilId(Host), ServiceArea.IdOf(Need.Area), Need.Title, Need.Description)));
        await Stage.Do<SetGapSkillsHandler>(by, (handler, act) => handler.Handle(act, new SetGapSkills(GapId, Need.SkillNeeds)));
        await Stage.Do<SetGapTimeHandler>(by, (handler, act) => handler.Handle(act, new SetGapTime(GapId, shape)));
        await Stage.Do<SetGapSharingHandler>(by, (handler, act) => handler.Handle(act, new SetGapSharing(GapId, isShared, isShared ? 4 * 60 : null)));
        await Stage.Do<SetGapPlaceHandler>(by, (handler, act) => handler.Handle(act, new SetGapPlace(GapId, Council.All.Single(known => known.ShortName == Host).MainOffice, Need.IsRemote)));
        await Stage.Do<SetGapReasonHandler>(by, (handler, act) => handler.Handle(act, new SetGapReason(GapId, Need.Reason, Need.Route == OutsideRoute.Agency)));
        await Stage.Do<SetGapCodesHandler>(by, (handler, act) => handler.Handle(act, new SetGapCodes(
            GapId, $"{Host[..3].ToUpperInvariant()}/{Need.Area[..3].ToUpperInvariant()}/{1000 + (Need.Title.Length * 37)}", $"{40000 + (Need.Title.Length * 113)}",
            Manager(Host).Name, Stage.Today.AddDays(-100))));
        await Stage.Do<SetGapPriceHandler>(by, (handler, act) => handler.Handle(act, new SetGapPrice(
            GapId, new ComparatorTerms(Need.Basis, Need.PricePence, Need.Route, Need.OutsideMinutes, $"Rate card of the current {Need.Route.ToString().ToLowerInvariant()}, page 3"), null)));
    }

    public async Task Post(GapShape shape, bool isShared = false)
    {
        await Draft(shape, isShared);
        await Stage.Do<PostGapHandler>(Requester.PersonId, async (handler, act) => await handler.Handle(act, new PostGap(GapId, (await Gap()).Version)));
    }

    /// <summary>The usual shape: hours a week, from the given working day on.</summary>
    public GapShape Weekly(int fromWorkingDay, int? weeks = null)
    {
        var from = Stage.WorkingDay(fromWorkingDay);
        return GapShape.HoursAWeek(from, from.AddDays(((weeks ?? Need.Weeks) * 7) - 3), Need.MinutesAWeek);
    }

    public async Task AnswerNo(string member, AnswerReason reason, string note = "")
    {
        var enquiry = await Enquiry(member);
        if (enquiry is { Status: EnquiryStatus.Open or EnquiryStatus.Lapsed })
        {
            await Stage.Do<AnswerEnquiryHandler>(Manager(member).PersonId, (handler, act) => handler.Handle(act, new AnswerEnquiry(enquiry.Id, enquiry.Version, [], reason, note)));
        }
    }

    public async Task OthersAnswerNo(params string[] except)
    {
        var reasons = new[] { AnswerReason.NoCapacity, AnswerReason.NoSkill, AnswerReason.NoCapacity, AnswerReason.NoSkill };
        foreach (var (member, index) in Members(except).Select((member, index) => (member, index)))
        {
            await AnswerNo(member, reasons[index % reasons.Length]);
        }
    }

    /// <summary>Some member that has someone who fits offers them.</summary>
    /// <returns>The member, or null when nobody anywhere fits.</returns>
    public async Task<string?> SomebodyOffers(GapShape? part = null)
    {
        var gap = await Gap();
        var shape = part ?? gap.Shape!;
        foreach (var member in Members())
        {
            var officerId = await WhoFits(member, gap, shape);
            if (officerId is { } found && await Enquiry(member) is { Status: EnquiryStatus.Open or EnquiryStatus.Lapsed } enquiry)
            {
                await Stage.Do<AnswerEnquiryHandler>(Manager(member).PersonId, (handler, act) => handler.Handle(act, new AnswerEnquiry(enquiry.Id, enquiry.Version, [new OfferedOfficer(found, shape)], null, "")));
                OfferId = (await Gap()).Offers.OrderBy(offer => offer.ProposedAt).Last().Id;
                return member;
            }
        }

        return null;
    }

    public async Task OfficerAgrees()
    {
        var offer = await Offer();
        await Stage.Do<AgreeToOfferHandler>(offer.OfficerPersonId, (handler, act) => handler.Handle(act, new AgreeToOffer(
            offer.Id, offer.Version, Calendar.LocalDate(Stage.Now), offer.LineManagerId, "Spoke in the weekly one-to-one")));
    }

    public async Task ManagerReleases()
    {
        var offer = await Offer();
        if (offer.Status != OfferStatus.Willing)
        {
            return;
        }

        var within = offer.Shape.Minutes <= offer.PreAgreedLimitMinutes;
        var home = Council.All.Single(known => known.Id == offer.HomeAuthorityId).ShortName;
        var by = within ? offer.LineManagerId : Stage.Cast.Of(home, Role.HeadOfService, MainArea(Need.Area)).PersonId;
        await Stage.Do<ReleaseOfficerHandler>(by, (handler, act) => handler.Handle(act, new ReleaseOfficer(offer.Id, offer.Version)));
    }

    public async Task BudgetApproved()
    {
        var offer = await Offer();
        var rate = await Stage.Ask(db => RateOfOffer.Of(db, offer, CancellationToken.None));
        await Stage.Do<ApproveBudgetHandler>(Stage.Cast.Of(Host, Role.BudgetHolder).PersonId, (handler, act) => handler.Handle(act, new ApproveBudget(
            offer.Id, offer.Version, offer.Shape.TotalMinutes(Calendar), rate!.PencePerHour, $"{40000 + (Need.Title.Length * 113)}", $"PO-{70000 + Need.Title.Length}")));
    }

    public async Task Accept()
    {
        var offer = await Offer();
        await Stage.Do<AcceptOfferHandler>(Requester.PersonId, (handler, act) => handler.Handle(act, new AcceptOffer(offer.Id, offer.Version, false)));
    }

    public async Task RequestClearance(ClearanceReason reason = ClearanceReason.NoCapacity) =>
        ClearanceId = await Stage.Do<RequestClearanceHandler>(Requester.PersonId, async (handler, act) => await handler.Handle(act, new RequestClearance(
            GapId, (await Gap()).Version, reason, "No member has anyone at this level with the hours; the work cannot wait for the next intake.")));

    public async Task ApproveClearance()
    {
        var clearance = await Clearance();
        await Stage.Do<ApproveClearanceHandler>(Head.PersonId, (handler, act) => handler.Handle(act, new ApproveClearance(clearance.Id, clearance.Version)));
    }

    public Player Head => Stage.Cast.Of(Host, Role.HeadOfService, MainArea(Need.Area));

    public Task<Gap> Gap() => Stage.Ask(db => db.Set<Gap>().AsNoTracking().SingleAsync(gap => gap.Id == GapId));

    public async Task<Offer> Offer() => (await Gap()).FindOffer(OfferId)!;

    public async Task<Clearance> Clearance() => (await Gap()).FindClearance(ClearanceId)!;

    public async Task<Enquiry?> Enquiry(string member) =>
        (await Gap()).CurrentCheck?.Enquiries.FirstOrDefault(enquiry => enquiry.AuthorityId == CouncilId(member));

    /// <summary>The members who are asked, in an order that differs from gap to gap.</summary>
    public IEnumerable<string> Members(params string[] except)
    {
        var chance = Stage.Chance(Need.Title + Host);
        return Council.All.Select(known => known.ShortName).Where(name => name != Host && !except.Contains(name)).OrderBy(_ => chance.Next()).ToList();
    }

    public static Guid CouncilId(string shortName) => Council.All.Single(known => known.ShortName == shortName).Id;

    public Player Manager(string member) => Stage.Cast.Of(member, Role.ServiceManager, MainArea(Need.Area));

    /// <summary>An officer of the member who fits and is not on offer for anything else.</summary>
    private Task<Guid?> WhoFits(string member, Gap gap, GapShape shape) => Stage.Ask(async db =>
    {
        var areaId = ServiceArea.IdOf(Need.Area);
        var memberId = CouncilId(member);
        var busy = await db.Set<Offer>().Where(offer => offer.HomeAuthorityId == memberId).Select(offer => offer.OfficerId).ToListAsync();
        var officers = await db.Set<Officer>().AsNoTracking().Where(officer => officer.HomeAuthorityId == memberId && officer.ServiceAreaId == areaId).ToListAsync();
        return officers.Where(officer => !busy.Contains(officer.Id)).OrderBy(officer => officer.Id)
            .Where(officer => Fit.Of(FitToGap.Terms(gap, shape), officer, Calendar, skill => "").Fits)
            .Select(officer => (Guid?)officer.Id).FirstOrDefault();
    });

    private static string MainArea(string area) => Department.All.Single(department => department.Areas.Contains(area)).Areas[0];
}
