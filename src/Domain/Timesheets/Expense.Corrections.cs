using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Timesheets;

/// <content>Corrections. An expense that is approved or charged is never changed: another one beside it says what is added or taken away, and takes the same steps.</content>
public sealed partial class Expense
{
    /// <summary>Of a correction: the pence that stood before it, earlier corrections included. 0 where it is none.</summary>
    public long BeforePence { get; private init; }

    /// <summary>The pence that stand with this correction; without one, the expense's own.</summary>
    public long AfterPence => BeforePence + Pence;

    /// <summary>The pence that it takes of the placement's cap: its own, but nothing is given back by a correction before it is approved, and nothing is held once it is given up.</summary>
    public long HeldPence => Status == TimesheetStatus.Withdrawn ? 0 : IsOpenCorrection ? Math.Max(0, Pence) : Pence;

    /// <summary>The pence that stand with those of its corrections that are approved.</summary>
    public long PenceWith(IEnumerable<Expense> corrections) =>
        Pence + corrections.Where(other => other.CorrectsId == Id && TimesheetStates.Table.Allows(other.Status, TimesheetVerb.Correct)).Sum(other => other.Pence);

    /// <summary>The pence that are surely left of it: what a correction takes away is gone once it is handed in, and what it adds is there once it is approved.</summary>
    public long LeftWith(IEnumerable<Expense> corrections) => Pence + corrections.Where(other => other.CorrectsId == Id).Sum(other => other.Surely(other.Pence));

    /// <summary>Begins a correction of this expense. One is finished before the next begins, so none is reckoned on a figure that moves.</summary>
    /// <param name="corrections">The corrections of this expense that there are.</param>
    /// <param name="capLeftPence">What is left of the placement's cap when every other expense, this one among them, is taken off it.</param>
    /// <param name="takenBackPence">What statements have taken back of it, at most.</param>
    public Outcome Correct(
        Actor by, DateTime at, int seenVersion, Guid correctionId, string reason, ExpenseTerms terms, IReadOnlyCollection<Expense> corrections,
        Placement placement, long capLeftPence, WorkingCalendar calendar, out Expense? correction, long takenBackPence = 0)
    {
        MustBe(placement);
        correction = null;
        if (Refuses(TimesheetVerb.Correct, seenVersion, out var refusal) || (refusal = WhyNotOfficer(by, OfficerPersonId)) is not null)
        {
            return refusal;
        }

        if (IsCorrection)
        {
            return TimesheetRefusals.CorrectsACorrection;
        }

        if (corrections.Any(other => other.CorrectsId == Id && other.IsOpenCorrection))
        {
            return TimesheetRefusals.CorrectionOpen;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return TimesheetRefusals.ReasonMissing;
        }

        var before = PenceWith(corrections);
        if (FaultOfCorrection(terms, before, at, placement, capLeftPence, takenBackPence, calendar) is { } fault)
        {
            return fault;
        }

        correction = new Expense
        {
            Id = correctionId,
            PlacementId = PlacementId,
            PartnershipId = PartnershipId,
            HomeAuthorityId = HomeAuthorityId,
            HostAuthorityId = HostAuthorityId,
            ServiceAreaId = ServiceAreaId,
            OfficerId = OfficerId,
            OfficerPersonId = OfficerPersonId,
            CorrectsId = Id,
            CorrectionReason = reason.Trim(),
            BeforePence = before,
        };
        correction.Become(terms);
        correction.BeginAs(by, at);
        correction.Record(new ExpenseCorrectionOpened(correctionId, at, by.PersonId, PlacementId, Id, reason.Trim(), before, correction.ToTerms()));
        Did(by, new ExpenseCorrectionBegun(Id, at, by.PersonId, correctionId));
        return Outcome.DoneWith(correctionId);
    }

    protected override DomainEvent HasGivenReason(DateTime at, Guid byId, string reason) => new ExpenseCorrectionReasonGiven(Id, at, byId, reason);

    private static Refusal? FaultOfCorrection(ExpenseTerms terms, long before, DateTime at, Placement placement, long capLeftPence, long takenBackPence, WorkingCalendar calendar) =>
        FaultOfWords(terms, at, placement, calendar)
        ?? (terms.Pence is 0 or < -HighestPence or > HighestPence ? ExpenseRefusals.AmountOutOfRange
            : before + terms.Pence < 0 ? ExpenseRefusals.BelowNothing
            : takenBackPence > 0 && terms.Pence < 0 && before + terms.Pence < takenBackPence ? ExpenseRefusals.TakenBackAlready(takenBackPence, before - takenBackPence)
            : terms.Pence > 0 && terms.Pence > capLeftPence ? ExpenseRefusals.OverTheCap(capLeftPence)
            : null);
}
