using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Placements;

/// <summary>Two councils, the people who deal with a placement, and the placement in the state that a test wants.</summary>
internal sealed class PlacementScene
{
    public static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public static readonly PolicyFigures Figures = new();

    public static readonly Guid Home = new("11111111-0000-7000-8000-000000000001");

    public static readonly Guid Host = new("22222222-0000-7000-8000-000000000002");

    public static readonly Guid Area = ServiceArea.IdOf("legal");

    public static readonly DateOnly StartsOn = new(2026, 3, 9);

    public static readonly DateOnly EndsOn = new(2026, 6, 26);

    public static readonly DateOnly AgreedOn = new(2026, 3, 2);

    public static readonly DateTime AgreedAt = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    public readonly Actor Officer = Person("Officer", Home, Role.Officer);
    public readonly Actor LineManager = Person("Line manager", Home, Role.LineManager);
    public readonly Actor HomeHead = Person("Home head", Home, Role.HeadOfService);
    public readonly Actor HomeConflict = Person("Home conflict officer", Home, Role.ConflictOfficer);
    public readonly Actor HomeFinance = Person("Home finance", Home, Role.Finance);
    public readonly Actor Requester = Person("Requester", Host, Role.ServiceManager);
    public readonly Actor BudgetHolder = Person("Budget holder", Host, Role.BudgetHolder);
    public readonly Actor HostHead = Person("Host head", Host, Role.HeadOfService);
    public readonly Actor HostConflict = Person("Host conflict officer", Host, Role.ConflictOfficer);
    public readonly Actor Supervisor = Person("Supervisor", Host, Role.Officer);
    public readonly Actor Substitute = Person("Substitute", Home, Role.Officer);
    public readonly Actor SubstitutesManager = Person("Substitute’s line manager", Home, Role.LineManager);
    public readonly Actor Stranger = Person("Stranger", Guid.NewGuid(), Role.HeadOfService);

    private PlacementScene(LegalBasis basis, bool isLegal, bool isReserved, VatTreatment vat, AgreedPrice? price = null)
    {
        Partnership = Signed(vat);
        Terms = Agreement() with { LegalBasis = basis, IsLegal = isLegal, IsReservedWork = isReserved };
        Terms = price is null ? Terms : Terms with { Price = price, RateId = null, RatePencePerHour = 0 };
        var outcome = Agree(Terms, out var placement);
        Assert.True(outcome.IsDone, outcome.ToString());
        Placement = placement!;
        Placement.TakeEvents();
        Now = AgreedAt.AddHours(1);
    }

    public Partnership Partnership { get; }

    public PlacementAgreement Terms { get; }

    public Placement Placement { get; }

    public DateTime Now { get; set; }

    /// <summary>Agreed, with nothing arranged for its start yet.</summary>
    public static PlacementScene Agreed(
        LegalBasis basis = LegalBasis.Section113, bool isLegal = true, bool isReserved = true, VatTreatment vat = VatTreatment.Undecided) =>
        new(basis, isLegal, isReserved, vat);

    /// <summary>Agreed, with everything arranged.</summary>
    public static PlacementScene Ready(LegalBasis basis = LegalBasis.Section113, bool isReserved = true, bool isListDone = true, bool asksForDbs = false)
    {
        var scene = Agreed(basis, isReserved: isReserved);
        scene.Arrange();
        if (isListDone)
        {
            scene.FinishStartList();
        }

        if (asksForDbs)
        {
            var p = scene.Placement;
            scene.Done(p.AskForDbs(scene.Requester, scene.Now, p.Version, DbsLevel.Standard, DbsLevel.Standard));
            scene.Done(p.RecordDbs(scene.LineManager, scene.Now, p.Version, DbsLevel.Enhanced, AgreedOn, DbsOutcome.Suitable, Calendar));
        }

        return scene;
    }

    public static PlacementScene Active(bool isReserved = true, bool isListDone = true, bool asksForDbs = false)
    {
        var scene = Ready(isReserved: isReserved, isListDone: isListDone, asksForDbs: asksForDbs);
        scene.Now = Morning(StartsOn);
        scene.CatchUp();
        Assert.Equal(PlacementStatus.Active, scene.Placement.Status);
        return scene;
    }

    /// <summary>Active, and paid for by a fee or a share.</summary>
    public static PlacementScene ActiveAt(AgreedPrice price)
    {
        var scene = new PlacementScene(LegalBasis.Section113, true, false, VatTreatment.OutsideScope, price);
        scene.Arrange();
        scene.FinishStartList();
        scene.Now = Morning(StartsOn);
        scene.CatchUp();
        Assert.Equal(PlacementStatus.Active, scene.Placement.Status);
        return scene;
    }

    public static PlacementScene In(PlacementStatus status, bool isReserved = true, bool isListDone = true, bool asksForDbs = false)
    {
        var scene = status == PlacementStatus.Agreed || status == PlacementStatus.Cancelled
            ? Ready(isReserved: isReserved, isListDone: isListDone, asksForDbs: asksForDbs)
            : Active(isReserved, isListDone, asksForDbs);
        switch (status)
        {
            case PlacementStatus.Paused:
                scene.Done(scene.Placement.Pause(scene.Requester, scene.Now, scene.Placement.Version, "The hearing is adjourned."));
                break;
            case PlacementStatus.Ended:
                scene.Now = Morning(EndsOn.AddDays(3));
                scene.CatchUp();
                break;
            case PlacementStatus.Cancelled:
                scene.Done(scene.Placement.Cancel(scene.Requester, scene.Now, scene.Placement.Version, PlacementEndReason.NoLongerNeeded, "The case settled."));
                break;
        }

        Assert.Equal(status, scene.Placement.Status);
        scene.Placement.TakeEvents();
        return scene;
    }

    public static DateTime Morning(DateOnly day) => Calendar.AtLocal(day, new TimeOnly(9, 0));

    public void CatchUp() => Placement.CatchUp(Now, Figures, Calendar);

    /// <summary>As the job does, with the officer's other placements with this host in hand.</summary>
    public void RemindOfTwelveWeeks(params HostStint[] earlier) => Placement.RemindOfTwelveWeeks(
        Now, Figures, Calendar, [.. earlier, new HostStint(Calendar.LocalDate(Placement.StartedAt ?? Now), Placement.EndsOn)]);

    public void Arrange(params StartCondition[] except)
    {
        var p = Placement;
        if (!except.Contains(StartCondition.Supervisor))
        {
            Done(p.NameSupervisor(Requester, Now, p.Version, Supervisor.PersonId, Supervisor.Name));
        }

        if (!except.Contains(StartCondition.VatTreatment) && p.VatTreatment == VatTreatment.Undecided)
        {
            Done(p.SetVatTreatment(HomeFinance, Now, p.Version, VatTreatment.OutsideScope));
        }

        if (!except.Contains(StartCondition.Delegation) && p.LegalBasis == LegalBasis.Section101)
        {
            Done(p.RecordDelegation(HostHead, Now, p.Version, "Cabinet 12/2026"));
        }

        if (p.IsReservedWork && !except.Contains(StartCondition.Certificate))
        {
            Done(p.RecordCertificate(LineManager, Now, p.Version, "SRA 123456", EndsOn.AddYears(1), null, Calendar));
        }

        if (p.IsReservedWork && !except.Contains(StartCondition.HostAuthorisation))
        {
            Done(p.AuthoriseReservedWork(HostHead, Now, p.Version, Supervisor.PersonId, Supervisor.Name, "SRA 654321", "Scheme 4.2"));
        }

        if (p.IsLegal && !except.Contains(StartCondition.Parties))
        {
            Done(p.StateNoOtherParty(HostConflict, Now, p.Version));
        }

        if (!except.Contains(StartCondition.Declaration))
        {
            Done(p.RecordDeclaration(Officer, Now, p.Version, false, ""));
        }

        if (p.IsLegal && !except.Contains(StartCondition.HomeConflictAnswer))
        {
            Done(p.RecordHomeConflictAnswer(HomeConflict, Now, p.Version, HomeConflictAnswer.NothingFound));
        }

        if (p.IsLegal && !except.Contains(StartCondition.ConflictDecision))
        {
            Done(p.DecideConflict(HostConflict, Now, p.Version, ConflictDecision.Clear, []));
        }
    }

    /// <summary>Everything of the list that stands in the placement's present state is ticked off by its owner.</summary>
    public void FinishStartList()
    {
        foreach (var task in Placement.OpenTasks)
        {
            Done(Placement.TickTask(OwnerOf(task), Now, Placement.Version, task));
        }
    }

    public Actor OwnerOf(PlacementTask task) => task switch
    {
        PlacementTask.Undertaking or PlacementTask.FilesReturned => Officer,
        PlacementTask.Adjustments => LineManager,
        PlacementTask.Delegations => HostHead,
        _ => Placement.SupervisorId is null ? Requester : Supervisor,
    };

    public Guid Propose(Actor? by = null, int addedMinutes = 600)
    {
        var id = Guid.CreateVersion7();
        Done(Placement.ProposeExtension(by ?? Requester, Now, Placement.Version, id, Placement.EndsOn.AddDays(28), addedMinutes, Figures, Calendar));
        return id;
    }

    public DateOnly Today => Calendar.LocalDate(Now);

    public SubstituteTerms SubstituteTerms(DateOnly from, long ownRatePence = 5_230, bool asksOwnRate = false, int limitMinutes = 20 * 60) => new(
        Guid.CreateVersion7(), Substitute.PersonId, SubstitutesManager.PersonId, from, SubstitutionReason.Illness, "Civil litigation", "Practitioner",
        MeetsEveryEssential: true, limitMinutes, Guid.CreateVersion7(), ownRatePence, asksOwnRate);

    /// <summary>The day from which a substitute comes where a test names none: two weeks from now, and within the placement.</summary>
    public DateOnly SubstituteFrom => Placement.EarliestSubstitution(Today).AddDays(14);

    public Guid ProposeSubstitute(SubstituteTerms? terms = null)
    {
        var id = Guid.CreateVersion7();
        Done(Placement.ProposeSubstitute(LineManager, Now, Placement.Version, id, terms ?? SubstituteTerms(SubstituteFrom), Calendar));
        return id;
    }

    public Outcome SubstituteAgrees(Guid id) =>
        Placement.AgreeToSubstitute(Substitute, Now, Placement.Version, id, new Consultation(Today, SubstitutesManager.PersonId, "In a meeting"), Calendar);

    public Outcome ReleaseSubstitute(Guid id, Actor? by = null) => Placement.ReleaseSubstitute(by ?? SubstitutesManager, Now, Placement.Version, id, Calendar);

    public Outcome Take(Guid id, out Placement? successor, Actor? by = null) =>
        Placement.TakeSubstitute(by ?? Requester, Now, Placement.Version, id, Guid.CreateVersion7(), "WY-2026-0043", Partnership, Figures, Calendar, out successor);

    /// <summary>A substitution in the state that a test wants.</summary>
    public Guid SubstituteIn(SubstitutionStatus status, SubstituteTerms? terms = null)
    {
        var id = ProposeSubstitute(terms);
        if (status is SubstitutionStatus.Willing or SubstitutionStatus.Released or SubstitutionStatus.Taken or SubstitutionStatus.TurnedDown)
        {
            Done(SubstituteAgrees(id));
        }

        if (status is SubstitutionStatus.Released or SubstitutionStatus.Taken or SubstitutionStatus.TurnedDown)
        {
            Done(ReleaseSubstitute(id));
        }

        switch (status)
        {
            case SubstitutionStatus.Taken:
                Done(Take(id, out _));
                break;
            case SubstitutionStatus.Fallen:
                Done(SubstituteAgrees(id));
                Done(ReleaseSubstitute(id));
                Done(Take(id, out var successor));
                Placement.SubstituteFell(Requester, Now, successor!.Id);
                break;
            case SubstitutionStatus.TurnedDown:
                Done(Placement.TurnDownSubstitute(Requester, Now, Placement.Version, id, SubstituteTurnDownReason.SkillsDoNotFit, "Never in court."));
                break;
            case SubstitutionStatus.Refused:
                Done(Placement.RefuseToSubstitute(Substitute, Now, Placement.Version, id));
                break;
            case SubstitutionStatus.Withdrawn:
                Done(Placement.WithdrawSubstitute(LineManager, Now, Placement.Version, id, "Well again."));
                break;
            case SubstitutionStatus.Expired:
                Now = Placement.FindSubstitution(id)!.ExpiresAt;
                CatchUp();
                break;
        }

        Assert.Equal(status, Placement.FindSubstitution(id)!.Status);
        return id;
    }

    public Outcome Agree(PlacementAgreement agreement, out Placement? placement) =>
        Placement.Agree(Requester, AgreedAt, Guid.CreateVersion7(), Partnership, agreement, Calendar, out placement);

    public Outcome Yes(Guid extensionId, ExtensionYes yes) =>
        Placement.AgreeExtension(HolderOf(yes), Now, Placement.Version, extensionId, yes, Figures, Calendar);

    public Actor HolderOf(ExtensionYes yes) => yes switch
    {
        ExtensionYes.Officer => Officer,
        ExtensionYes.LineManager => LineManager,
        _ => BudgetHolder,
    };

    public void Done(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());

    public PlacementAgreement Agreement() => new()
    {
        Reference = "WY-2026-0042",
        GapId = Guid.CreateVersion7(),
        OfferId = Guid.CreateVersion7(),
        HostAuthorityId = Host,
        HomeAuthorityId = Home,
        OfficerId = Guid.CreateVersion7(),
        OfficerPersonId = Officer.PersonId,
        LineManagerId = LineManager.PersonId,
        RequesterId = Requester.PersonId,
        ServiceAreaId = Area,
        LegalBasis = LegalBasis.Section113,
        Shape = GapShape.HoursAWeek(StartsOn, EndsOn, 15 * 60),
        CapMinutes = 240 * 60,
        RateId = Guid.CreateVersion7(),
        RatePencePerHour = 5_230,
        ComparatorPencePerHour = 8_500,
        ComparatorBasis = "Agency, by the hour",
        CostCentre = "LS100",
        OrderNumber = "4500012",
        BudgetApprovedById = BudgetHolder.PersonId,
        BudgetApprovedAt = AgreedAt,
        ConsultedOn = new DateOnly(2026, 2, 26),
        ConsultedById = LineManager.PersonId,
        ConsultedHow = "In a meeting",
    };

    private static Actor Person(string name, Guid authorityId, Role role) =>
        new(Guid.CreateVersion7(), name, authorityId, [new HeldRole(role, authorityId, [])]);

    private static Partnership Signed(VatTreatment vat)
    {
        var by = new Actor(Guid.CreateVersion7(), "Administrator", null, []);
        var from = new DateOnly(2026, 1, 1);
        var partnership = new Partnership(Guid.CreateVersion7(), "West Yorkshire", "WY");
        Guid[] members = [Home, Host];
        foreach (var member in members)
        {
            Assert.True(partnership.Join(by, AgreedAt, member, from, null, from, []).IsDone);
        }

        var termsId = Guid.CreateVersion7();
        var wording = new TermsWording { AppliesFrom = from, LegalBases = [LegalBasis.Section113, LegalBasis.Section101] };
        Assert.True(partnership.AddTerms(by, AgreedAt, termsId, wording).IsDone);
        foreach (var member in members)
        {
            Assert.True(partnership.SignTerms(by, AgreedAt, termsId, member, from, "Chief executive").IsDone);
        }

        if (vat != VatTreatment.Undecided)
        {
            Assert.True(partnership.DecideVat(Person("Finance", Home, Role.Finance), AgreedAt, termsId, vat, from).IsDone);
        }

        return partnership;
    }
}
