using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Timesheets;

/// <summary>
/// Money that an officer paid out for a placement and the host pays back: travel, a room, food, a court fee or another disbursement. It takes the steps
/// of a timesheet, in the same table, but for loading. Work that is bought from outside is never one.
/// </summary>
public sealed partial class Expense : HostDecided
{
    /// <summary>£10,000, in pence. No single expense of an officer comes near it, so more is a slip of the keyboard or outsourcing.</summary>
    public const long HighestPence = 1_000_000;

    public const int LongestDescription = 500;

    public const int LongestReference = 100;

    private static readonly ExpenseKind[] Bought = [ExpenseKind.Counsel, ExpenseKind.Expert, ExpenseKind.Agent];

    private Expense() => (Description, MatterReference) = ("", "");

    public ExpenseKind Kind { get; private set; }

    /// <summary>The day on which it was paid.</summary>
    public DateOnly PaidOn { get; private set; }

    /// <summary>Whole pence, 1 to 1,000,000; below 0 only in a correction.</summary>
    public long Pence { get; private set; }

    public string Description { get; private set; }

    public string MatterReference { get; private set; }

    /// <summary>The stored file of the receipt; null while there is none.</summary>
    public Guid? ReceiptId { get; private set; }

    protected override string Noun => IsCorrection ? "correction" : "expense";

    protected override DateOnly LastDay => PaidOn;

    /// <summary>Whether it is work that is bought, which takes a gap or a clearance and is no expense.</summary>
    public static bool IsOutsourcing(ExpenseKind kind) => Bought.Contains(kind);

    /// <summary>The officer writes an expense down. It is a draft until it is handed in.</summary>
    /// <param name="capLeftPence">What is left of the placement's cap on expenses when every other expense is taken off it.</param>
    public static Outcome Claim(
        Actor by, DateTime at, Guid expenseId, Placement placement, ExpenseTerms terms, long capLeftPence, WorkingCalendar calendar, out Expense? expense)
    {
        expense = null;
        if (WhyNotOfficer(by, placement.OfficerPersonId) is { } no)
        {
            return no;
        }

        if (Fault(terms, at, placement, capLeftPence, calendar) is { } fault)
        {
            return fault;
        }

        expense = new Expense
        {
            Id = expenseId,
            PlacementId = placement.Id,
            PartnershipId = placement.PartnershipId,
            HomeAuthorityId = placement.HomeAuthorityId,
            HostAuthorityId = placement.HostAuthorityId,
            ServiceAreaId = placement.ServiceAreaId,
            OfficerId = placement.OfficerId,
            OfficerPersonId = placement.OfficerPersonId,
        };
        expense.Become(terms);
        expense.BeginAs(by, at);
        expense.Record(new ExpenseClaimed(expenseId, at, by.PersonId, placement.Id, expense.ToTerms()));
        return Outcome.DoneWith(expenseId);
    }

    public ExpenseTerms ToTerms() => new(Kind, PaidOn, Pence, Description, MatterReference, ReceiptId);

    /// <summary>Writes it anew, until it is handed in.</summary>
    /// <param name="takenBackPence">Of a correction: what statements have taken back of what it corrects, at most.</param>
    public Outcome Save(Actor by, DateTime at, int seenVersion, ExpenseTerms terms, Placement placement, long capLeftPence, WorkingCalendar calendar, long takenBackPence = 0)
    {
        MustBe(placement);
        if (Refuses(TimesheetVerb.Save, seenVersion, out var refusal) || (refusal = WhyNotOfficer(by, OfficerPersonId)) is not null)
        {
            return refusal;
        }

        if (FaultHere(terms, at, placement, capLeftPence, takenBackPence, calendar) is { } fault)
        {
            return fault;
        }

        Become(terms);
        return Did(by, new ExpenseSaved(Id, at, by.PersonId, ToTerms()));
    }

    /// <summary>The first thing that makes an expense impossible; null where nothing does.</summary>
    public static Refusal? Fault(ExpenseTerms terms, DateTime at, Placement placement, long capLeftPence, WorkingCalendar calendar) =>
        FaultOfWords(terms, at, placement, calendar)
        ?? (terms.Pence is < 1 or > HighestPence ? ExpenseRefusals.AmountOutOfRange
            : terms.Pence > capLeftPence ? ExpenseRefusals.OverTheCap(capLeftPence)
            : null);

    protected override DomainEvent HasCharged(DateTime at, Guid byId, Guid statementId) => new ExpenseCharged(Id, at, byId, statementId);

    protected override DomainEvent HasPassedToDeputy(DateTime at) => new ExpensePassedToDeputy(Id, at);

    protected override DomainEvent HasBeenListed(DateTime at) => new ExpenseListedAtLock(Id, at);

    private static Refusal? FaultOfWords(ExpenseTerms terms, DateTime at, Placement placement, WorkingCalendar calendar)
    {
        // A ticket or a room may be paid before the first day, but not before the placement was agreed.
        var first = calendar.LocalDate(placement.AgreedAt);
        return !Enum.IsDefined(terms.Kind) ? ExpenseRefusals.KindUnknown
            : IsOutsourcing(terms.Kind) ? ExpenseRefusals.IsOutsourcing
            : placement.StartedAt is null ? TimesheetRefusals.NeverStarted
            : terms.PaidOn > calendar.LocalDate(at) ? ExpenseRefusals.PaidAhead
            : terms.PaidOn < first || terms.PaidOn > placement.EndsOn ? TimesheetRefusals.OutsideThePlacement(first, placement.EndsOn)
            : string.IsNullOrWhiteSpace(terms.Description) || terms.Description.Trim().Length > LongestDescription ? ExpenseRefusals.DescriptionMissing
            : terms.MatterReference.Trim().Length > LongestReference ? TimesheetRefusals.TextTooLong
            : null;
    }

    private Refusal? FaultHere(ExpenseTerms terms, DateTime at, Placement placement, long capLeftPence, long takenBackPence, WorkingCalendar calendar) =>
        IsCorrection ? FaultOfCorrection(terms, BeforePence, at, placement, capLeftPence, takenBackPence, calendar) : Fault(terms, at, placement, capLeftPence, calendar);

    private void Become(ExpenseTerms terms)
    {
        if (FirstOfMonth(PaidOn) != FirstOfMonth(terms.PaidOn))
        {
            BecomeUnlisted();
        }

        (Kind, PaidOn, Pence, ReceiptId) = (terms.Kind, terms.PaidOn, terms.Pence, terms.ReceiptId);
        (Description, MatterReference) = (terms.Description.Trim(), terms.MatterReference.Trim());
    }
}
