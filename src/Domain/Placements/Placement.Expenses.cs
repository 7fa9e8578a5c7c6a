namespace TalentPool.Domain.Placements;

/// <content>The cap on expenses. Until a budget holder of the host has agreed to one, nothing is paid back.</content>
public sealed partial class Placement
{
    /// <summary>£100,000, in pence. More for one placement is a slip of the keyboard.</summary>
    public const long HighestExpenseCapPence = 10_000_000;

    /// <summary>The most, in pence, that the host pays back to the officer for travel, rooms and the like; 0 where it has agreed to none.</summary>
    public long ExpenseCapPence { get; private set; }

    /// <summary>A budget holder of the host says how much at most is paid back. It can be raised and lowered, but not below what has been claimed.</summary>
    /// <param name="claimedPence">What the expenses of this placement come to that have been handed in.</param>
    public Outcome AgreeExpenses(Actor by, DateTime at, int seenVersion, long capPence, long claimedPence)
    {
        if (Refuses(PlacementVerb.AgreeExpenses, seenVersion, out var refusal) || Refuses(by, Side.Host, out refusal))
        {
            return refusal;
        }

        if (!HoldsApartFrom(by, Role.BudgetHolder, HostAuthorityId, [OfficerPersonId]))
        {
            return PlacementRefusals.NotTheBudgetHolder;
        }

        if (capPence is < 0 or > HighestExpenseCapPence)
        {
            return PlacementRefusals.ExpenseCapOutOfRange;
        }

        if (capPence < claimedPence)
        {
            return PlacementRefusals.ExpensesClaimedAlready(claimedPence);
        }

        ExpenseCapPence = capPence;
        Changed(by, Side.Host, new PlacementExpensesAgreed(Id, at, by.PersonId, capPence));
        return Outcome.DoneWith(Id);
    }
}
