using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Placements;

/// <content>A substitute is taken: what is left of the work goes over to a placement of its own, and comes back where that one falls before it begins.</content>
public sealed partial class Placement
{
    /// <summary>What is left of the agreed hours from that day on.</summary>
    public GapShape ShapeFrom(DateOnly from, WorkingCalendar calendar) => Shape.Kind switch
    {
        ShapeKind.HoursAWeek => GapShape.HoursAWeek(from, EndsOn, Shape.Minutes),
        ShapeKind.HoursByADate => GapShape.HoursByADate(from, EndsOn, Share(Shape.Minutes, from, calendar)),
        _ => GapShape.Sessions(from, EndsOn, Shape.SessionMinutes),
    };

    /// <summary>The minutes of the cap that go over to whoever begins that day: their share by working days, and no more than is left.</summary>
    public int PassedOnMinutes(DateOnly from, WorkingCalendar calendar) => Math.Min(CapMinutes - UsedMinutes, Share(CapMinutes, from, calendar));

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
        Price = Price.From(substitution.From).At(substitution.RatePencePerHour),
        Term = TermFor(substitution),
        RateId = substitution.RateId,
        RatePencePerHour = substitution.RatePencePerHour,
        ComparatorPencePerHour = ComparatorPencePerHour,
        ComparatorBasis = ComparatorBasis,
        CostCentre = CostCentre,
        OrderNumber = OrderNumber,
        BudgetApprovedById = substitution.CostAgreedById ?? BudgetApprovedById,
        BudgetApprovedForId = substitution.CostAgreedById is null ? BudgetApprovedForId : null,
        BudgetApprovedAt = substitution.CostAgreedAt ?? BudgetApprovedAt,
        ConsultedOn = substitution.ConsultedOn,
        ConsultedById = substitution.ConsultedById,
        ConsultedHow = substitution.ConsultedHow ?? "",
    };

    /// <summary>The rate of a substitute moves as the one before, and never beyond a ceiling that the host has agreed to.</summary>
    private RateTerm TermFor(Substitution substitution) =>
        TermKind == RateTermKind.MovesWithAward && RateTerm.MovesWithAward(substitution.RatePencePerHour, Math.Max(CeilingPencePerHour ?? 0, substitution.RatePencePerHour), out var term) is null ? term! : RateTerm.Fixed;

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
}
