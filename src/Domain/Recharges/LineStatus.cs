namespace TalentPool.Domain.Recharges;

/// <summary>How a line of a statement stands. It follows from the statement and from the line's dispute, and is stored nowhere.</summary>
public enum LineStatus
{
    /// <summary>The recipient has not answered yet.</summary>
    Open,
    Agreed,
    Disputed,

    /// <summary>Some or all of it is taken back.</summary>
    Credited,
}
