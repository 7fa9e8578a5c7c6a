using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Gaps;

/// <summary>A gap of Leeds with the people around it, and a clock that only the test moves. Every act catches up first, as handlers do.</summary>
internal sealed class GapScene
{
    public static readonly Guid Legal = Guid.CreateVersion7();
    public static readonly Guid Governance = Guid.CreateVersion7();
    public static readonly Guid Leeds = Guid.CreateVersion7();
    public static readonly Guid Bradford = Guid.CreateVersion7();
    public static readonly Guid Kirklees = Guid.CreateVersion7();
    public static readonly Guid Childcare = Guid.CreateVersion7();
    public static readonly Guid Advocacy = Guid.CreateVersion7();

    public static readonly Actor Requester = Person("Rosa Requester", Leeds, new HeldRole(Role.ServiceManager, Leeds, [Legal]));
    public static readonly Actor SecondManager = Person("Sam Second", Leeds, new HeldRole(Role.ServiceManager, Leeds, [Legal]));
    public static readonly Actor Head = Person("Hanna Head", Leeds, new HeldRole(Role.HeadOfService, Leeds, [Legal]));
    public static readonly Actor HeadOfGovernance = Person("Gus Governance", Leeds, new HeldRole(Role.HeadOfService, Leeds, [Governance]));
    public static readonly Actor Director = Person("Dora Director", Leeds, new HeldRole(Role.Director, Leeds, []));
    public static readonly Actor MonitoringOfficer = Person("Mona Monitor", Leeds, new HeldRole(Role.MonitoringOfficer, Leeds, []));
    public static readonly Actor BudgetHolder = Person("Bill Budget", Leeds, new HeldRole(Role.BudgetHolder, Leeds, [Legal]));
    public static readonly Actor BradfordManager = Person("Bea Bradford", Bradford, new HeldRole(Role.ServiceManager, Bradford, [Legal]));
    public static readonly Actor BradfordHead = Person("Bob Bradford", Bradford, new HeldRole(Role.HeadOfService, Bradford, [Legal]));
    public static readonly Actor BradfordLineManager = Person("Lina Line", Bradford, new HeldRole(Role.LineManager, Bradford, []));
    public static readonly Actor BradfordOfficer = Person("Olga Officer", Bradford, new HeldRole(Role.Officer, Bradford, []));
    public static readonly Actor SecondOfficer = Person("Otto Officer", Bradford, new HeldRole(Role.Officer, Bradford, []));
    public static readonly Actor KirkleesManager = Person("Kim Kirklees", Kirklees, new HeldRole(Role.ServiceManager, Kirklees, [Legal]));
    public static readonly Actor KirkleesHead = Person("Kay Kirklees", Kirklees, new HeldRole(Role.HeadOfService, Kirklees, [Legal]));
    public static readonly Actor KirkleesLineManager = Person("Lars Line", Kirklees, new HeldRole(Role.LineManager, Kirklees, []));
    public static readonly Actor KirkleesOfficer = Person("Oona Officer", Kirklees, new HeldRole(Role.Officer, Kirklees, []));

    public static readonly PolicyFigures Figures = new();
    public static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;
    public static readonly IReadOnlyList<Guid> Members = [Leeds, Bradford, Kirklees];

    /// <summary>15 hours a week for the twelve weeks from 4 January 2027.</summary>
    public static readonly GapShape TwelveWeeks = GapShape.HoursAWeek(new(2027, 1, 4), new(2027, 3, 26), 900);

    /// <summary>The same hours from a day so near that an emergency can still be one when the gap is posted.</summary>
    public static readonly GapShape StartsSoon = GapShape.HoursAWeek(new(2026, 12, 1), new(2027, 3, 26), 900);

    public static readonly ComparatorTerms OutsidePrice = new(ComparatorBasis.Hour, 9_500, OutsideRoute.Panel, 10_800, "Panel quotation 2026/17");

    public Gap Gap { get; private set; } = null!;

    /// <summary>Monday 23 November 2026, 10:00 in London.</summary>
    public DateTime At { get; set; } = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);

    public DateOnly Today => Calendar.LocalDate(At);

    public static Actor Person(string name, Guid authorityId, params HeldRole[] roles) => new(Guid.CreateVersion7(), name, authorityId, roles);

    public static GapScene Draft(Action<GapScene>? differently = null, Actor? requester = null, GapShape? shape = null, bool isShared = false, ComparatorTerms? comparator = null)
    {
        var scene = new GapScene();
        var by = requester ?? Requester;
        scene.Gap = Gap.Draft(by, scene.At, Guid.CreateVersion7(), Guid.CreateVersion7(), Leeds, Legal);
        scene.MustDo(scene.Gap.DescribeDraft(by, scene.At, "Childcare solicitor", "Care proceedings, mostly remote."));
        scene.MustDo(scene.Gap.SetSkills(by, scene.At, [new(Childcare, SkillLevel.Practitioner, true), new(Advocacy, SkillLevel.Working, false)]));
        scene.MustDo(scene.Gap.SetShape(by, scene.At, shape ?? TwelveWeeks, Calendar));
        scene.MustDo(scene.Gap.SetArrangements(by, scene.At, isShared, isShared ? 300 : null, "Civic Hall", isRemote: true));
        scene.MustDo(scene.Gap.SetReason(by, scene.At, GapReason.Vacancy, agencyWorkerDoesItNow: false));
        scene.MustDo(scene.Gap.SetCodes(by, scene.At, "M-1", "CC-100"));
        scene.MustDo(scene.Gap.SetOwnTeamLooked(by, scene.At, "Rosa Requester", scene.Today, Calendar));
        scene.MustDo(scene.Gap.SetComparator(by, scene.At, comparator ?? OutsidePrice));
        differently?.Invoke(scene);
        return scene;
    }

    public static GapScene Checking(Actor? requester = null, GapShape? shape = null, bool isShared = false, ComparatorTerms? comparator = null)
    {
        var scene = Draft(null, requester, shape, isShared, comparator);
        scene.MustDo(scene.Post(requester ?? Requester));
        return scene;
    }

    /// <summary>Bradford alone is asked, for one of its officers.</summary>
    public static GapScene AskedDirectly(GapShape? shape = null, bool isShared = false, bool isTyped = false)
    {
        var scene = Draft(null, null, shape, isShared);
        scene.MustDo(scene.AskForPerson(new(Bradford, isTyped ? null : BradfordOfficer.PersonId, "Olga Officer")));
        scene.MustDo(scene.Post());
        scene.Gap.TakeEvents();
        return scene;
    }

    /// <summary>Both members have said that they have nobody.</summary>
    public static GapScene Exhausted(Actor? requester = null, GapShape? shape = null, bool isShared = false, ComparatorTerms? comparator = null)
    {
        var scene = Checking(requester, shape, isShared, comparator);
        scene.MustDo(scene.AnswerNo(BradfordManager, Bradford));
        scene.MustDo(scene.AnswerNo(KirkleesManager, Kirklees));
        Assert.Equal(GapStatus.Exhausted, scene.Gap.Status);
        return scene;
    }

    /// <summary>Bradford covers 5 of the 15 hours; Kirklees has nobody.</summary>
    public static GapScene PartFilled()
    {
        var scene = Checking(isShared: true);
        scene.AcceptedFromBradford(GapShape.HoursAWeek(TwelveWeeks.From, TwelveWeeks.To, 300));
        scene.MustDo(scene.AnswerNo(KirkleesManager, Kirklees));
        Assert.Equal(GapStatus.PartFilled, scene.Gap.Status);
        return scene;
    }

    public static GapScene Filled()
    {
        var scene = Checking();
        scene.AcceptedFromBradford(TwelveWeeks);
        Assert.Equal(GapStatus.Filled, scene.Gap.Status);
        return scene;
    }

    public static GapScene Outsourced()
    {
        var scene = Exhausted();
        scene.MustDo(scene.RecordOutsourcing(scene.Granted()));
        Assert.Equal(GapStatus.Outsourced, scene.Gap.Status);
        return scene;
    }

    public static GapScene In(GapStatus status)
    {
        var scene = status switch
        {
            GapStatus.Draft => Draft(),
            GapStatus.Checking => Checking(shape: StartsSoon, isShared: true),
            GapStatus.PartFilled => PartFilled(),
            GapStatus.Exhausted => Exhausted(isShared: true),
            GapStatus.Filled or GapStatus.Closed => Filled(),
            GapStatus.Outsourced => Outsourced(),
            _ => Exhausted(),
        };
        if (status == GapStatus.Closed)
        {
            scene.MustDo(scene.Close());
        }
        else if (status == GapStatus.Withdrawn)
        {
            scene.MustDo(scene.Withdraw());
        }

        Assert.Equal(status, scene.Gap.Status);
        return scene;
    }

    public void MustDo(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());

    public GapScene Later(TimeSpan span)
    {
        At += span;
        CatchUp();
        return this;
    }

    public void CatchUp() => Gap.CatchUp(At, Calendar);

    public Outcome Post(Actor? by = null, IReadOnlyList<Guid>? members = null) =>
        Gap.Post(by ?? Requester, At, Gap.Version, "WY-2026-0042", Figures, Calendar, members ?? Members);

    public Enquiry EnquiryOf(Guid authorityId) => Gap.CurrentCheck!.Enquiries.Single(enquiry => enquiry.AuthorityId == authorityId);

    public Outcome AnswerNo(Actor by, Guid authorityId, AnswerReason reason = AnswerReason.NoCapacity) => Answer(by, authorityId, [], reason);

    public Outcome Answer(Actor by, Guid authorityId, IReadOnlyList<OfferTerms> offers, AnswerReason? reason = null)
    {
        CatchUp();
        var enquiry = EnquiryOf(authorityId);
        return Gap.AnswerEnquiry(by, At, enquiry.Id, enquiry.Version, offers, reason, "", Figures, Calendar);
    }

    public static OfferTerms Terms(Actor officer, Actor lineManager, GapShape? shape = null, bool meetsEveryEssential = true, int limitMinutes = 1_200) =>
        new(officer.PersonId, officer.PersonId, lineManager.PersonId, "Childcare", "Practitioner", shape ?? TwelveWeeks, meetsEveryEssential, limitMinutes);

    public Offer Proposed(GapShape? shape = null, bool meetsEveryEssential = true, int limitMinutes = 1_200)
    {
        MustDo(Answer(BradfordManager, Bradford, [Terms(BradfordOfficer, BradfordLineManager, shape, meetsEveryEssential, limitMinutes)]));
        return Gap.Offers[^1];
    }

    public Offer Willing(GapShape? shape = null, bool meetsEveryEssential = true, int limitMinutes = 1_200)
    {
        var offer = Proposed(shape, meetsEveryEssential, limitMinutes);
        MustDo(Agree(offer));
        return offer;
    }

    public Offer Released(GapShape? shape = null, bool meetsEveryEssential = true)
    {
        var offer = Willing(shape, meetsEveryEssential);
        MustDo(Release(offer));
        return offer;
    }

    public Offer DeclineProposed()
    {
        var offer = Released();
        MustDo(Decline(offer));
        return offer;
    }

    public Offer AcceptedFromBradford(GapShape shape)
    {
        var offer = Released(shape);
        MustDo(ApproveBudget(offer));
        MustDo(Accept(offer));
        return offer;
    }

    public Offer OfferIn(OfferStatus status)
    {
        switch (status)
        {
            case OfferStatus.Proposed:
                return Proposed();
            case OfferStatus.Willing:
                return Willing();
            case OfferStatus.Released:
                return Released();
            case OfferStatus.DeclineProposed:
                return DeclineProposed();
            case OfferStatus.Accepted:
                return AcceptedFromBradford(TwelveWeeks);
            case OfferStatus.Declined:
                var declined = DeclineProposed();
                MustDo(Endorse(declined));
                return declined;
            case OfferStatus.Refused:
                var refused = Proposed();
                MustDo(Gap.DeclineByOfficer(BradfordOfficer, At, refused.Id, refused.Version, Calendar));
                return refused;
            case OfferStatus.Withdrawn:
                var withdrawn = Proposed();
                MustDo(WithdrawOffer(withdrawn));
                return withdrawn;
            case OfferStatus.Expired:
                var expired = Proposed();
                At = expired.ExpiresAt;
                CatchUp();
                return expired;
            default:
                var stoodDown = Proposed();
                MustDo(Withdraw());
                return stoodDown;
        }
    }

    public Outcome Agree(Offer offer, Actor? by = null, Consultation? consultation = null) =>
        Gap.AgreeToOffer(by ?? BradfordOfficer, At, offer.Id, offer.Version, consultation ?? new(Today, BradfordLineManager.PersonId, "Meeting"), Calendar);

    public Outcome Release(Offer offer, Actor? by = null) => Gap.Release(by ?? BradfordLineManager, At, offer.Id, offer.Version, Figures, Calendar);

    public Outcome WithdrawOffer(Offer offer, Actor? by = null) => Gap.WithdrawOffer(by ?? BradfordManager, At, offer.Id, offer.Version, "", Calendar);

    public Outcome SetPrice(Offer offer, PriceAsked price, Actor? by = null) => Gap.SetOfferPrice(by ?? BradfordHead, At, offer.Id, offer.Version, price);

    public Outcome ApproveBudget(Offer offer, Actor? by = null) => Gap.ApproveBudget(by ?? BudgetHolder, At, offer.Id, offer.Version, 10_800, 6_600, "CC-100", "PO-7");

    public Outcome Accept(Offer offer, Actor? by = null) => Gap.AcceptOffer(by ?? Requester, At, offer.Id, offer.Version, Calendar);

    public Outcome Decline(Offer offer, Actor? by = null, string explanation = "The hearings are all in person.") =>
        Gap.DeclineOffer(by ?? Requester, At, offer.Id, offer.Version, DeclineReason.Place, explanation, Calendar);

    public Outcome Endorse(Offer offer, Actor? by = null) => Gap.EndorseDecline(by ?? Head, At, offer.Id, offer.Version, Calendar);

    public Outcome Overturn(Offer offer, Actor? by = null) => Gap.OverturnDecline(by ?? Head, At, offer.Id, offer.Version, "Remote hearings are allowed.", Figures, Calendar);

    public Outcome RequestClearance(Actor? by = null) => Gap.RequestClearance(by ?? Requester, At, Gap.Version, ClearanceReason.NoCapacity, "Nobody is free.", Figures, Calendar);

    /// <summary>For the first four days of what starts soon.</summary>
    public Outcome RequestEmergency(
        Actor? by = null, string emergency = "Hearing on 1 December", int minutes = 600, DateOnly? from = null, DateOnly? to = null, params EmergencySpan[] elsewhere) =>
        Gap.RequestEmergencyClearance(
            by ?? Requester, At, Gap.Version, emergency, from ?? new(2026, 12, 1), to ?? new(2026, 12, 4), minutes, "An interim hearing was listed this morning.",
            elsewhere, Figures, Calendar);

    public Outcome Approve(Clearance clearance, Actor? by = null, params EmergencySpan[] elsewhere) =>
        Gap.ApproveClearance(by ?? Head, At, clearance.Id, clearance.Version, "C-1", elsewhere, Figures, Calendar);

    public Clearance Requested()
    {
        MustDo(RequestClearance());
        return Gap.Clearances[^1];
    }

    public Clearance Granted()
    {
        var clearance = Requested();
        MustDo(Approve(clearance));
        return clearance;
    }

    public Clearance EmergencyGranted()
    {
        MustDo(RequestEmergency());
        var clearance = Gap.Clearances[^1];
        MustDo(Approve(clearance));
        MustDo(Approve(clearance, Director));
        return clearance;
    }

    public Clearance ClearanceIn(ClearanceStatus status)
    {
        switch (status)
        {
            case ClearanceStatus.Requested:
                return Requested();
            case ClearanceStatus.FirstApproved:
                MustDo(RequestEmergency());
                MustDo(Approve(Gap.Clearances[^1]));
                return Gap.Clearances[^1];
            case ClearanceStatus.Granted:
                return Granted();
            case ClearanceStatus.Used:
                var used = Granted();
                MustDo(RecordOutsourcing(used));
                return used;
            case ClearanceStatus.Refused:
                var refused = Requested();
                MustDo(Gap.RefuseClearance(Head, At, refused.Id, refused.Version, "Ask again in January."));
                return refused;
            case ClearanceStatus.Withdrawn:
                var withdrawn = Requested();
                MustDo(Gap.WithdrawClearance(Requester, At, withdrawn.Id, withdrawn.Version, ""));
                return withdrawn;
            case ClearanceStatus.Expired:
                var expired = Granted();
                At = expired.ExpiresAt!.Value;
                CatchUp();
                return expired;
            default:
                var fallen = Granted();
                MustDo(Withdraw());
                return fallen;
        }
    }

    public Outcome RecordOutsourcing(Clearance clearance, Actor? by = null, int? minutes = null) => Gap.RecordOutsourcing(
        by ?? Requester, At, clearance.Id, clearance.Version,
        new("Fish & Co LLP", OutsideRoute.Panel, "PO-9", 500_000, clearance.From, clearance.To, minutes ?? clearance.Covers.Total), Calendar);

    public Outcome AskAgain(Actor? by = null, IReadOnlyList<Guid>? members = null) => Gap.AskAgain(by ?? Requester, At, Gap.Version, Figures, Calendar, members ?? Members);

    public Outcome AskForPerson(PersonAskedFor? person, Actor? by = null) => Gap.AskForPerson(by ?? Requester, At, person, Members);

    public Outcome AskEveryone(Actor? by = null, IReadOnlyList<Guid>? members = null) => Gap.AskEveryone(by ?? Requester, At, Gap.Version, Figures, Calendar, members ?? Members);

    /// <summary>What whoever carries out an act does after it.</summary>
    public void AskEveryoneWhereDue(IReadOnlyList<Guid>? members = null) => Gap.AskEveryoneWhereDue(At, Figures, Calendar, members ?? Members);

    public Outcome Change(Func<GapChanges, GapChanges> change, Actor? by = null) =>
        Gap.Change(by ?? Requester, At, Gap.Version, change(GapChanges.Of(Gap)), Figures, Calendar, Members);

    public Outcome Close(HowMet howMet = HowMet.NotNeeded, string note = "", Actor? by = null) => Gap.Close(by ?? Requester, At, Gap.Version, howMet, note);

    public Outcome Withdraw(HowMet howMet = HowMet.NotNeeded, string note = "", Actor? by = null) => Gap.Withdraw(by ?? Requester, At, Gap.Version, howMet, note, "WY-2026-0042");

    public Outcome Reopen(GapShape? shape = null, Actor? by = null) => Gap.Reopen(by ?? Requester, At, Gap.Version, "The work grows.", shape, Figures, Calendar, Members);

    public Outcome PlacementFell(Offer offer, DateOnly from) => Gap.PlacementFell(Requester, At, offer.Id, from, "The officer has left.", Figures, Calendar, Members);
}
