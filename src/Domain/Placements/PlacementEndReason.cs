namespace TalentPool.Domain.Placements;

/// <summary>Why a placement was cancelled or came to its end.</summary>
public enum PlacementEndReason
{
    /// <summary>The last day passed. Time's own reason.</summary>
    DatePassed,

    /// <summary>The last day passed before everything needed for a start was there. Time's own reason.</summary>
    NeverStarted,

    WorkFinished,
    FundingWithdrawn,
    NoLongerNeeded,
    RecalledByHome,

    /// <summary>The officer leaves the home authority, so no notice can be kept.</summary>
    OfficerLeft,

    /// <summary>A conflict of interest, which cannot wait for a notice.</summary>
    Conflict,

    /// <summary>Conduct or quality that cannot wait for a notice.</summary>
    Conduct,
    Other,

    /// <summary>A substitute goes on with the work. Recorded only when one is taken.</summary>
    Substituted,
}
