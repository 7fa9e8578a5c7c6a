namespace TalentPool.Domain.Gaps;

/// <summary>Why the work has to go outside.</summary>
public enum ClearanceReason
{
    NoCapacity,
    NoSkill,
    ConflictAll,
    CourtDeadline,
    CostHigherInternally,
    StatutoryIndependence,
    Other,
}
