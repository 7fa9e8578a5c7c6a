namespace TalentPool.Domain.Placements;

/// <summary>The host's decision on conflicts of interest.</summary>
public enum ConflictDecision
{
    Clear,

    /// <summary>Clear as long as the written safeguards are kept.</summary>
    ClearWithSafeguards,
    Refused,
}
