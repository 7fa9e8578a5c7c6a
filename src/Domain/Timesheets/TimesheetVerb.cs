namespace TalentPool.Domain.Timesheets;

public enum TimesheetVerb
{
    Save,

    /// <summary>Entries come in from a case system.</summary>
    Load,
    Submit,
    Recall,
    Confirm,
    Approve,

    /// <summary>Both by one person who is supervisor and budget holder, where it is little money.</summary>
    ConfirmAndApprove,
    Return,
    Charge,

    /// <summary>Begins a record of its own that corrects this one, which stays as it is.</summary>
    Correct,

    /// <summary>The officer gives up a correction, or an expense, that is not handed in or was sent back.</summary>
    Withdraw,
}
