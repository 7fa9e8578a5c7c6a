using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Timesheets;

/// <content>The steps from the officer's hand to the approval, as those of a timesheet.</content>
public sealed partial class Expense
{
    /// <summary>Hands it to the supervisor, with its receipt. What takes money away needs none.</summary>
    /// <param name="takenBackPence">Of a correction: what statements have taken back of what it corrects, at most.</param>
    public Outcome Submit(Actor by, DateTime at, int seenVersion, Placement placement, long capLeftPence, WorkingCalendar calendar, long takenBackPence = 0)
    {
        MustBe(placement);
        if (Refuses(TimesheetVerb.Submit, seenVersion, out var refusal) || (refusal = WhyNotOfficer(by, OfficerPersonId)) is not null)
        {
            return refusal;
        }

        if (FaultHere(ToTerms(), at, placement, capLeftPence, takenBackPence, calendar) is { } fault)
        {
            return fault;
        }

        if (ReceiptId is null && Pence > 0)
        {
            return ExpenseRefusals.ReceiptMissing;
        }

        BecomeSubmitted(at);
        return Did(by, new ExpenseSubmitted(Id, at, by.PersonId, Pence));
    }

    /// <summary>The officer takes it back while nobody has decided.</summary>
    public Outcome Recall(Actor by, DateTime at, int seenVersion) =>
        BecomeRecalled(by, seenVersion) is { } refusal ? refusal : Did(by, new ExpenseRecalled(Id, at, by.PersonId));

    /// <summary>The officer gives it up, as long as it is not handed in, or once it was sent back.</summary>
    public Outcome Withdraw(Actor by, DateTime at, int seenVersion) =>
        BecomeWithdrawn(by, seenVersion) is { } refusal ? refusal : Did(by, new ExpenseWithdrawn(Id, at, by.PersonId));

    /// <summary>The host's supervisor says that the work asked for it.</summary>
    public Outcome Confirm(Actor by, DateTime at, int seenVersion, Placement placement) =>
        BecomeConfirmed(by, at, seenVersion, placement) is { } refusal ? refusal : Did(by, new ExpenseConfirmed(Id, at, by.PersonId, ConfirmedForId));

    /// <summary>The host's budget holder says that it is paid. From £250 a week on, that is another person than the one who confirmed.</summary>
    /// <param name="ofTheWeek">The other expenses of this placement that were paid in the same week.</param>
    public Outcome Approve(Actor by, DateTime at, int seenVersion, Placement placement, IReadOnlyCollection<Expense> ofTheWeek) =>
        BecomeApproved(by, at, seenVersion, placement, WeekPence(ofTheWeek) < OnePersonLimitPence) is { } refusal ? refusal : Did(by, new ExpenseApproved(Id, at, by.PersonId, ApprovedForId, Pence));

    /// <summary>One person who is supervisor and budget holder does both, where the whole week comes to less than £250.</summary>
    /// <param name="ofTheWeek">The other expenses of this placement that were paid in the same week.</param>
    public Outcome ConfirmAndApprove(Actor by, DateTime at, int seenVersion, Placement placement, IReadOnlyCollection<Expense> ofTheWeek) =>
        BecomeConfirmedAndApproved(by, at, seenVersion, placement, WeekPence(ofTheWeek) < OnePersonLimitPence) is { } refusal
            ? refusal
            : Did(by, new ExpenseConfirmedAndApproved(Id, at, by.PersonId, ConfirmedForId, ApprovedForId, Pence));

    /// <summary>The supervisor or the budget holder sends it back to the officer, with a reason.</summary>
    public Outcome Return(Actor by, DateTime at, int seenVersion, Placement placement, string reason) =>
        BecomeReturned(by, at, seenVersion, placement, reason) is { } refusal ? refusal : Did(by, new ExpenseReturned(Id, at, by.PersonId, ReturnedForId, ReturnReason!));

    /// <summary>
    /// What the week's expenses move, in pence, so that a large one handed in as several does not look little. A correction counts by its size beside
    /// what it corrects, so that taking much away is not little either.
    /// </summary>
    public long WeekPence(IReadOnlyCollection<Expense> ofTheWeek)
    {
        if (ofTheWeek.Any(other => other.PlacementId != PlacementId || Weeks.MondayOf(other.PaidOn) != Weeks.MondayOf(PaidOn)))
        {
            throw new ArgumentException("These are expenses of another placement or week.", nameof(ofTheWeek));
        }

        // What it corrects is in the figure before it already.
        return BeforePence + Math.Abs(Pence) + ofTheWeek
            .Where(other => other.Id != Id && other.Status is not (TimesheetStatus.Draft or TimesheetStatus.Withdrawn) && (CorrectsId is null || (other.Id != CorrectsId && other.CorrectsId != CorrectsId)))
            .Sum(other => Math.Abs(other.Pence));
    }
}
