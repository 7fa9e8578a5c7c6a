namespace TalentPool.Domain.Gaps;

/// <summary>Why a member is not asked.</summary>
public enum LeftOutReason
{
    /// <summary>It stands on the other side of the matter.</summary>
    Opponent,

    /// <summary>The matter is about it.</summary>
    Subject,

    /// <summary>It has another interest in the matter.</summary>
    Interest,
}
