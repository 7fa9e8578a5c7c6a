namespace TalentPool.Domain.Savings;

public enum SavingStatus
{
    Claimed,

    /// <summary>By finance, another person than who claimed it.</summary>
    Verified,

    /// <summary>By the board.</summary>
    Accepted,
    Rejected,

    /// <summary>It did not last, or was not one: it counts no longer.</summary>
    Reversed,
}
