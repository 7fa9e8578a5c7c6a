using System.Diagnostics.CodeAnalysis;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Placements;

/// <content>
/// Substitutes. The home puts another of its officers forward from a day; the officer says yes, the line manager releases, the host takes.
/// What the host takes becomes a placement of its own, with its own declaration, certificate, authorisation and start list, so that nobody
/// begins by way of a substitution who could not begin by way of an offer. This placement ends the day before. Whether the substitute is
/// free is checked under that officer's own turn in the same act.
/// </content>
public sealed partial class Placement
{
    private readonly List<Substitution> _substitutions = [];

    public IReadOnlyList<Substitution> Substitutions => _substitutions;

    public Substitution? OpenSubstitution => _substitutions.SingleOrDefault(substitution => substitution.IsOpen);

    /// <summary>The placement that goes on with the work from the day after this one's last; null where none does.</summary>
    public Guid? SuccessorId => _substitutions.FirstOrDefault(substitution => substitution.Status == SubstitutionStatus.Taken)?.SuccessorId;

    /// <summary>The placement in whose place this one came; null for one that was made of an offer.</summary>
    public Guid? SubstitutesForId { get; private set; }

    public Substitution? FindSubstitution(Guid substitutionId) => _substitutions.FirstOrDefault(substitution => substitution.Id == substitutionId);

    /// <summary>The first day from which a substitute may be put forward. Once the work has begun, its first day is the first officer's.</summary>
    public DateOnly EarliestSubstitution(DateOnly today)
    {
        var first = StartedAt is null ? StartsOn : StartsOn.AddDays(1);
        return today > first ? today : first;
    }

    /// <summary>What is left of the agreed hours from that day on.</summary>
    public GapShape ShapeFrom(DateOnly from, WorkingCalendar calendar) => Shape.Kind switch
    {
        ShapeKind.HoursAWeek => GapShape.HoursAWeek(from, EndsOn, Shape.Minutes),
        ShapeKind.HoursByADate => GapShape.HoursByADate(from, EndsOn, Share(Shape.Minutes, from, calendar)),
        _ => GapShape.Sessions(from, EndsOn, Shape.SessionMinutes),
    };

    /// <summary>The minutes of the cap that go over to whoever begins that day: their share by working days, and no more than is left.</summary>
    public int PassedOnMinutes(DateOnly from, WorkingCalendar calendar) => Math.Min(CapMinutes - UsedMinutes, Share(CapMinutes, from, calendar));

    public Outcome ProposeSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, SubstituteTerms terms, WorkingCalendar calendar)
    {
        if (Refuses(PlacementVerb.ProposeSubstitute, seenVersion, out var refusal) || Refuses(by, Side.Home, out refusal))
        {
            return refusal;
        }

        if (!SpeaksForTheHome(by))
        {
            return PlacementRefusals.NotForTheHome;
        }

        if (WhyNoSubstitute(terms, calendar.LocalDate(at)) is { } no)
        {
            return no;
        }

        var shape = ShapeFrom(terms.From, calendar);
        if (shape.Fault(calendar) is { } fault)
        {
            return fault;
        }

        if (PassedOnMinutes(terms.From, calendar) < 1)
        {
            return SubstitutionRefusals.NoHoursLeft;
        }

        var substitution = new Substitution(substitutionId, Id, terms, shape, RatePencePerHour, by.PersonId, at, MidnightOf(terms.From.AddDays(1), calendar));
        _substitutions.Add(substitution);
        Changed(by, Side.Home, new SubstituteProposed(
            substitutionId, at, Id, by.PersonId, terms.OfficerId, terms.From, terms.Reason, substitution.RatePencePerHour, substitution.IsDearer));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>The substitute's own yes, with the consultation where section 113 asks for it.</summary>
    public Outcome AgreeToSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, Consultation? consultation, WorkingCalendar calendar)
    {
        if (RefusesAnswer(by, seenVersion, substitutionId, SubstitutionVerb.Agree, out var substitution, out var refusal))
        {
            return refusal;
        }

        if (LegalBasis == LegalBasis.Section113 && string.IsNullOrWhiteSpace(consultation?.How))
        {
            return SubstitutionRefusals.ConsultationMissing;
        }

        if (consultation?.ByPersonId == substitution.OfficerPersonId)
        {
            return SubstitutionRefusals.ConsultedByOneself;
        }

        if (consultation?.On > calendar.LocalDate(at))
        {
            return SubstitutionRefusals.ConsultationInFuture;
        }

        substitution.Agree(consultation, at);
        Changed(by.Unnamed, Side.Home, new SubstituteAgreed(substitutionId, at, Id, substitution.ConsultedOn, substitution.ConsultedHow));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>The substitute's no. It needs no reason and can be said until the release.</summary>
    public Outcome RefuseToSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId)
    {
        if (RefusesAnswer(by, seenVersion, substitutionId, SubstitutionVerb.Refuse, out var substitution, out var refusal))
        {
            return refusal;
        }

        substitution.Refuse(byOfficer: true, note: null, by.PersonId, at);
        Changed(by.Unnamed, Side.Home, new SubstituteRefused(substitutionId, at, Id, IsByOfficer: true, Note: null));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>The line manager lets the substitute go; above the limit agreed on the advert, the home head of service.</summary>
    public Outcome ReleaseSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, WorkingCalendar calendar)
    {
        if (RefusesRelease(by, seenVersion, substitutionId, SubstitutionVerb.Release, out var substitution, out var refusal))
        {
            return refusal;
        }

        var isAboveLimit = substitution.IsAboveLimit(calendar);
        if (isAboveLimit && !by.Holds(Role.HeadOfService, HomeAuthorityId, ServiceAreaId))
        {
            return SubstitutionRefusals.ReleaseAboveLimit;
        }

        substitution.Release(by.PersonId, at);
        Changed(by, Side.Home, new SubstituteReleased(substitutionId, at, Id, isAboveLimit));
        return Outcome.DoneWith(substitutionId);
    }

    public Outcome RefuseReleaseOfSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, string note)
    {
        if (RefusesRelease(by, seenVersion, substitutionId, SubstitutionVerb.RefuseRelease, out var substitution, out var refusal))
        {
            return refusal;
        }

        substitution.Refuse(byOfficer: false, note.Trim(), by.PersonId, at);
        Changed(by.Unnamed, Side.Home, new SubstituteRefused(substitutionId, at, Id, IsByOfficer: false, note.Trim()));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>A budget holder of the host agrees to a higher rate than the one agreed for the placement. Neither the requester's own, nor in their name.</summary>
    public Outcome AgreeSubstituteCost(Actor by, DateTime at, int seenVersion, Guid substitutionId)
    {
        if (Refuses(PlacementVerb.AnswerSubstitute, seenVersion, out var refusal)
            || Refuses(substitutionId, SubstitutionVerb.AgreeCost, out var substitution, out refusal)
            || Refuses(by, Side.Host, out refusal))
        {
            return refusal;
        }

        if (!by.Holds(Role.BudgetHolder, HostAuthorityId, ServiceAreaId))
        {
            return PlacementRefusals.NotTheBudgetHolder;
        }

        if (!DecidesOnSubstituteCost(by))
        {
            return PlacementRefusals.OwnRequest;
        }

        if (!substitution.IsDearer)
        {
            return SubstitutionRefusals.NothingToAgreeTo;
        }

        if (substitution.CostAgreedAt is not null)
        {
            return PlacementRefusals.AlreadyAgreed;
        }

        substitution.AgreeCost(by.PersonId, at);
        Changed(by, Side.Host, new SubstituteCostAgreed(substitutionId, at, Id, by.PersonId, substitution.RatePencePerHour));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>
    /// The host takes the substitute: a new placement from that day, at the frozen rate and beside the same comparator. This one ends the day
    /// before, or comes to nothing where it was to begin that day.
    /// </summary>
    /// <param name="reference">The new placement's own.</param>
    public Outcome TakeSubstitute(
        Actor by, DateTime at, int seenVersion, Guid substitutionId, Guid successorId, string reference, Partnership partnership,
        PolicyFigures figures, WorkingCalendar calendar, out Placement? successor)
    {
        successor = null;
        if (RefusesHost(by, PlacementVerb.TakeSubstitute, seenVersion, substitutionId, SubstitutionVerb.Take, out var substitution, out var refusal))
        {
            return refusal;
        }

        if (ActedForHost.Contains(substitution.OfficerPersonId) || ActedForHost.Contains(substitution.LineManagerId))
        {
            return PlacementRefusals.ActsForBothSides;
        }

        if (substitution.WaitsForBudget)
        {
            return SubstitutionRefusals.CostNotAgreed;
        }

        if (StartedAt is not null && substitution.From <= StartsOn)
        {
            return SubstitutionRefusals.WorkHasBegun;
        }

        var passedOn = PassedOnMinutes(substitution.From, calendar);
        if (passedOn < 1)
        {
            return SubstitutionRefusals.NoHoursLeft;
        }

        var agreed = AgreementWith(substitution, reference, passedOn, calendar);
        var outcome = Agree(by, at, successorId, partnership, agreed, calendar, out var made);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        made!.TakeOver(this, substitution, at);
        substitution.Take(successorId, by.PersonId, at);
        Changed(by, Side.Host, new SubstituteTaken(substitutionId, at, Id, by.PersonId, successorId, substitution.From, passedOn));
        HandOver(by, at, substitution.From, passedOn, figures, calendar);
        successor = made;
        return Outcome.DoneWith(successorId);
    }

    public Outcome TurnDownSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, SubstituteTurnDownReason reason, string explanation)
    {
        if (RefusesHost(by, PlacementVerb.AnswerSubstitute, seenVersion, substitutionId, SubstitutionVerb.TurnDown, out var substitution, out var refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(explanation))
        {
            return PlacementRefusals.ExplanationMissing;
        }

        substitution.TurnDown(reason, explanation.Trim(), by.PersonId, at);
        Changed(by, Side.Host, new SubstituteTurnedDown(substitutionId, at, Id, by.PersonId, reason, explanation.Trim()));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>
    /// Notes that the placement of a substitute who was taken came to nothing before it began. What went over to it is for the gap to ask
    /// anew; this placement keeps its last day, and nothing stands in the way of another, an extension or an early end any more.
    /// </summary>
    public void SubstituteFell(Actor by, DateTime at, Guid successorId)
    {
        if (_substitutions.FirstOrDefault(substitution => substitution.Status == SubstitutionStatus.Taken && substitution.SuccessorId == successorId) is not { } fallen)
        {
            return;
        }

        fallen.Fall(by.PersonId, at);
        if (Status is PlacementStatus.Agreed or PlacementStatus.Active or PlacementStatus.Paused)
        {
            (NoticeGivenAt, EndReason, EndExplanation) = (null, null, null);
        }

        Changed(by.Name, new SubstituteFell(fallen.Id, at, Id, successorId));
    }

    /// <summary>The home takes it back, until the host has answered.</summary>
    public Outcome WithdrawSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, string note)
    {
        if (Refuses(PlacementVerb.AnswerSubstitute, seenVersion, out var refusal)
            || Refuses(substitutionId, SubstitutionVerb.Withdraw, out var substitution, out refusal)
            || Refuses(by, Side.Home, out refusal))
        {
            return refusal;
        }

        if (by.PersonId != substitution.ProposedById && !SpeaksForTheHome(by))
        {
            return PlacementRefusals.NotForTheHome;
        }

        substitution.Withdraw(note.Trim(), by.PersonId, at);
        Changed(by, Side.Home, new SubstituteWithdrawn(substitutionId, at, Id, by.PersonId, note.Trim()));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>Whether the person agrees to a higher rate as a budget holder whose own request it is not.</summary>
    public bool DecidesOnSubstituteCost(Actor by) => HoldsApartFrom(by, Role.BudgetHolder, HostAuthorityId, [RequesterId]);

    /// <summary>Whether the person may put a substitute forward: the officer's line manager, or the home's service. Never the officer.</summary>
    public bool SpeaksForTheHome(Actor by) => by.PersonId != OfficerPersonId && (IsLineManager(by) || Manages(by, HomeAuthorityId));

    /// <summary>Whether the person may let the substitute go, or a head of service of the home. Never the substitute.</summary>
    public bool Releases(Actor by, Substitution substitution) => by.PersonId != substitution.OfficerPersonId
        && (by.PersonId == substitution.LineManagerId
            || by.Roles.Any(held => held.Role == Role.LineManager && held.DeputyForId == substitution.LineManagerId && held.Covers(HomeAuthorityId, ServiceAreaId))
            || by.Holds(Role.HeadOfService, HomeAuthorityId, ServiceAreaId));

    private Refusal? WhyNoSubstitute(SubstituteTerms terms, DateOnly today)
    {
        var earliest = EarliestSubstitution(today);
        return SuccessorId is not null ? SubstitutionRefusals.SubstituteTaken
            : OpenSubstitution is not null ? SubstitutionRefusals.SubstitutionOpen
            : NoticeGivenAt is not null ? SubstitutionRefusals.EndsEarly
            : OpenExtension is not null ? PlacementRefusals.ExtensionAlreadyOpen
            : terms.OfficerId == OfficerId ? SubstitutionRefusals.SameOfficer
            : terms.From < earliest || terms.From > EndsOn ? SubstitutionRefusals.OutsideThePlacement(earliest, EndsOn)
            : ActedForHost.Contains(terms.OfficerPersonId) || ActedForHost.Contains(terms.LineManagerId) ? PlacementRefusals.ActsForBothSides
            : terms.RateId is null || terms.OwnRatePencePerHour < 1 ? SubstitutionRefusals.RateMissing
            : null;
    }

    private PlacementAgreement AgreementWith(Substitution substitution, string reference, int capMinutes, WorkingCalendar calendar) => new()
    {
        Reference = reference,
        GapId = GapId,
        OfferId = OfferId,
        HostAuthorityId = HostAuthorityId,
        HomeAuthorityId = HomeAuthorityId,
        OfficerId = substitution.OfficerId,
        OfficerPersonId = substitution.OfficerPersonId,
        LineManagerId = substitution.LineManagerId,
        RequesterId = RequesterId,
        ServiceAreaId = ServiceAreaId,
        IsLegal = IsLegal,
        IsReservedWork = IsReservedWork,
        LegalBasis = LegalBasis,
        Shape = ShapeFrom(substitution.From, calendar),
        CapMinutes = capMinutes,
        RateId = substitution.RateId,
        RatePencePerHour = substitution.RatePencePerHour,
        ComparatorPencePerHour = ComparatorPencePerHour,
        ComparatorBasis = ComparatorBasis,
        CostCentre = CostCentre,
        OrderNumber = OrderNumber,
        BudgetApprovedById = substitution.CostAgreedById ?? BudgetApprovedById,
        BudgetApprovedAt = substitution.CostAgreedAt ?? BudgetApprovedAt,
        ConsultedOn = substitution.ConsultedOn,
        ConsultedById = substitution.ConsultedById,
        ConsultedHow = substitution.ConsultedHow ?? "",
    };

    /// <summary>
    /// What belongs to the work and not to the officer goes over: who supervises it, how VAT applies, the delegation, the matter with its parties and the
    /// DBS check that is asked for. What belongs to the officer is asked anew.
    /// </summary>
    private void TakeOver(Placement from, Substitution substitution, DateTime at)
    {
        SubstitutesForId = from.Id;
        (SupervisorId, SupervisorName) = (from.SupervisorId, from.SupervisorName);
        VatTreatment = from.VatTreatment;
        DelegationReference = from.DelegationReference;
        DbsAsked = from.DbsAsked;
        (NoOtherPartyAt, NoOtherPartyById) = (from.NoOtherPartyAt, from.NoOtherPartyById);
        _parties.AddRange(from._parties.Select(party => new PlacementParty(party.Name, party.Standing, party.Aliases, party.CompanyNumber, party.AddedById, party.AddedAt)));
        (MatterReference, MatterSubject, PropertyOrChildMark) = (from.MatterReference, from.MatterSubject, from.PropertyOrChildMark);
        ActedForHome.AddRange(from.ActedForHome.Except(ActedForHome));
        ActedForHost.AddRange(from.ActedForHost.Except(ActedForHost));
        Record(new PlacementTakenOver(Id, at, substitution.Id, from.Id));
    }

    private void HandOver(Actor by, DateTime at, DateOnly from, int passedOn, PolicyFigures figures, WorkingCalendar calendar)
    {
        const string explanation = "A substitute goes on with the work.";
        WithdrawOpenExtension(at, by.PersonId);
        (EndReason, EndExplanation) = (PlacementEndReason.Substituted, explanation);
        if (from == StartsOn)
        {
            (Status, EndedAt) = (PlacementStatus.Cancelled, at);
            Record(new PlacementCancelled(Id, at, by.PersonId, PlacementEndReason.Substituted, explanation));
            return;
        }

        (EndsOn, NoticeGivenAt) = (from.AddDays(-1), at);
        CapMinutes -= passedOn;
        TellOfCap(at, figures);
        if (Status != PlacementStatus.Agreed && EndsOn < calendar.LocalDate(at))
        {
            BecomeEnded(at, PlacementEndReason.Substituted);
        }
    }

    /// <summary>Of so many minutes, those of the working days from that day on, rounded down.</summary>
    private int Share(int minutes, DateOnly from, WorkingCalendar calendar)
    {
        var all = calendar.WorkingDaysBetween(StartsOn, EndsOn);
        return all == 0 ? 0 : (int)((long)minutes * calendar.WorkingDaysBetween(from, EndsOn) / all);
    }

    private void WithdrawOpenSubstitution(DateTime at, Guid by)
    {
        if (OpenSubstitution is { } open)
        {
            open.Withdraw(null, by, at);
            Record(new SubstituteWithdrawn(open.Id, at, Id, by, null));
        }
    }

    private void ExpireSubstitution(DateTime at)
    {
        if (OpenSubstitution is { } open && at >= open.ExpiresAt)
        {
            open.Expire(open.ExpiresAt);
            Changed(Actor.Clock.Name, new SubstitutionExpired(open.Id, open.ExpiresAt, Id));
        }
    }

    private bool Refuses(Guid substitutionId, SubstitutionVerb verb, [NotNullWhen(false)] out Substitution? substitution, [NotNullWhen(true)] out Refusal? refusal)
    {
        substitution = FindSubstitution(substitutionId);
        refusal = null;
        if (substitution is null)
        {
            refusal = SubstitutionRefusals.NoSuchSubstitution;
            return true;
        }

        return SubstitutionStates.Table.Refuses(substitution.Status, verb, "substitution", out refusal);
    }

    private bool RefusesAnswer(
        Actor by, int seenVersion, Guid substitutionId, SubstitutionVerb verb, [NotNullWhen(false)] out Substitution? substitution, [NotNullWhen(true)] out Refusal? refusal)
    {
        substitution = null;
        if (Refuses(PlacementVerb.AnswerSubstitute, seenVersion, out refusal) || Refuses(substitutionId, verb, out substitution, out refusal) || Refuses(by, Side.Home, out refusal))
        {
            return true;
        }

        refusal = by.PersonId == substitution.OfficerPersonId ? null : SubstitutionRefusals.NotTheSubstitute;
        return refusal is not null;
    }

    private bool RefusesRelease(
        Actor by, int seenVersion, Guid substitutionId, SubstitutionVerb verb, [NotNullWhen(false)] out Substitution? substitution, [NotNullWhen(true)] out Refusal? refusal)
    {
        substitution = null;
        if (Refuses(PlacementVerb.AnswerSubstitute, seenVersion, out refusal) || Refuses(substitutionId, verb, out substitution, out refusal) || Refuses(by, Side.Home, out refusal))
        {
            return true;
        }

        refusal = Releases(by, substitution) ? null : SubstitutionRefusals.NotTheSubstitutesManager;
        return refusal is not null;
    }

    private bool RefusesHost(
        Actor by, PlacementVerb placementVerb, int seenVersion, Guid substitutionId, SubstitutionVerb verb,
        [NotNullWhen(false)] out Substitution? substitution, [NotNullWhen(true)] out Refusal? refusal)
    {
        substitution = null;
        if (Refuses(placementVerb, seenVersion, out refusal) || Refuses(substitutionId, verb, out substitution, out refusal) || Refuses(by, Side.Host, out refusal))
        {
            return true;
        }

        refusal = by.PersonId == RequesterId || Manages(by, HostAuthorityId) ? null : PlacementRefusals.NotForTheHost;
        return refusal is not null;
    }
}
