using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Timesheets;

/// <content>The steps from the officer's hand to the approval, as those of a timesheet.</content>
public sealed partial class Expense
{
    /// <summary>Hands it to the supervisor, with its receipt. What takes money away needs none.</summary>
    public Outcome Submit(Actor by, DateTime at, int seenVersion, Placement placement, long capLeftPence, WorkingCalendar calendar)
    {
        MustBe(placement);
        if (Refuses(TimesheetVerb.Submit, seenVersion, out var refusal) || (refusal = WhyNotOfficer(by, OfficerPersonId)) is not null)
        {
            return refusal;
        }

        if (FaultHere(ToTerms(), at, placement, capLeftPence, calendar) is { } fault)
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

    /// <summary>The host's supervisor says that the work asked for it.</summary>
    public Outcome Confirm(Actor by, DateTime at, int seenVersion, Placement placement) =>
        BecomeConfirmed(by, at, seenVersion, placement) is { } refusal ? refusal : Did(by, new ExpenseConfirmed(Id, at, by.PersonId, ConfirmedForId));

    /// <summary>The host's budget holder says that it is paid. From £250 on, that is another person than the one who confirmed.</summary>
    public Outcome Approve(Actor by, DateTime at, int seenVersion, Placement placement) =>
        BecomeApproved(by, at, seenVersion, placement, IsLittle) is { } refusal ? refusal : Did(by, new ExpenseApproved(Id, at, by.PersonId, ApprovedForId, Pence));

    /// <summary>One person who is supervisor and budget holder does both, where it is less than £250.</summary>
    public Outcome ConfirmAndApprove(Actor by, DateTime at, int seenVersion, Placement placement) =>
        BecomeConfirmedAndApproved(by, at, seenVersion, placement, IsLittle) is { } refusal
            ? refusal
            : Did(by, new ExpenseConfirmedAndApproved(Id, at, by.PersonId, ConfirmedForId, ApprovedForId, Pence));

    /// <summary>The supervisor or the budget holder sends it back to the officer, with a reason.</summary>
    public Outcome Return(Actor by, DateTime at, int seenVersion, Placement placement, string reason) =>
        BecomeReturned(by, at, seenVersion, placement, reason) is { } refusal ? refusal : Did(by, new ExpenseReturned(Id, at, by.PersonId, ReturnedForId, ReturnReason!));

    /// <summary>Applies what time has made due, as for a timesheet. It never confirms or approves. Running it twice changes nothing.</summary>
    public void CatchUp(DateTime at, WorkingCalendar calendar)
    {
        if (BecomePassedToDeputy(at, calendar, out var dueAt))
        {
            Record(new ExpensePassedToDeputy(Id, dueAt));
        }
    }

    /// <summary>A correction counts by its size beside what it corrects, so that taking much away is not little.</summary>
    private bool IsLittle => BeforePence + Math.Abs(Pence) < OnePersonLimitPence;
}
