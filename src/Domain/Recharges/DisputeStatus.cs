namespace TalentPool.Domain.Recharges;

public enum DisputeStatus
{
    Raised,

    /// <summary>The provider says no, and the recipient may still contest that.</summary>
    Rejected,

    /// <summary>Before both finance officers.</summary>
    Contested,

    /// <summary>The finance officers differ, and the board's arbiter decides.</summary>
    Referred,

    /// <summary>Settled: some or all of the line is credited.</summary>
    Upheld,

    /// <summary>Settled: the line stands.</summary>
    Dismissed,
}
