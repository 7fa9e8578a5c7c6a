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

    /// <summary>The members answered too long ago, or may have somebody by now.</summary>
    AskAgain,

    /// <summary>One person was asked for, and now every member is.</summary>
    AskEveryone,
    Close,
    Withdraw,
}
