namespace TalentPool.Domain.Placements;

/// <summary>The decision on conflicts of interest.</summary>
public enum ConflictDecision
{
    Clear,

    /// <summary>Clear as long as the written safeguards are kept.</summary>
    ClearWithSafeguards,
    Refused,

    /// <summary>The officer has an interest of their own. It follows from the declaration, is nobody's to choose, and is final.</summary>
    OwnInterestRefused,
}
