namespace TalentPool.Domain.Gaps;

/// <summary>What can happen to a gap as a whole.</summary>
public enum GapVerb
{
    Post,
    Change,

    /// <summary>Time or an answer has completed the check.</summary>
    Settle,

    Accept,
    RecordOutsourcing,
    Reopen,
    Close,
    Withdraw,
}
