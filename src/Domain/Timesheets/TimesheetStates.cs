using static TalentPool.Domain.Timesheets.TimesheetStatus;
using static TalentPool.Domain.Timesheets.TimesheetVerb;

namespace TalentPool.Domain.Timesheets;

/// <summary>Which verb is allowed in which state of a timesheet, and of an expense, and where it leads. Time alone leads nowhere.</summary>
public static class TimesheetStates
{
    public static readonly StateTable<TimesheetStatus, TimesheetVerb> Table = new(
        (Draft, Save, [Draft]),
        (Draft, Load, [Draft]),
        (Draft, Submit, [Submitted]),
        (Draft, Withdraw, [Withdrawn]),

        (Submitted, Recall, [Draft]),
        (Submitted, Confirm, [Confirmed]),
        (Submitted, ConfirmAndApprove, [Approved]),
        (Submitted, Return, [Returned]),

        (Confirmed, Approve, [Approved]),
        (Confirmed, Return, [Returned]),

        // From here on nothing in it is changed; what was wrong is put right by a correction beside it.
        (Approved, Charge, [Charged]),
        (Approved, Correct, [Approved]),
        (Charged, Correct, [Charged]),

        (Returned, Save, [Returned]),
        (Returned, Load, [Returned]),
        (Returned, Submit, [Submitted]),
        (Returned, Withdraw, [Withdrawn]));
}
