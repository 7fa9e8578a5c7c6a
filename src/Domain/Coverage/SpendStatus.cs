namespace TalentPool.Domain.Coverage;

/// <summary>What is known of a line in a watched category.</summary>
public enum SpendStatus
{
    /// <summary>It matches nothing, and the head of service has not said what it is.</summary>
    Unexplained,

    /// <summary>It is for work that was cleared.</summary>
    Covered,

    /// <summary>It is for outside work without a clearance, which the board sees.</summary>
    Bypassed,

    /// <summary>The head of service has said why it needs no clearance, which the board reads.</summary>
    Explained,
}
