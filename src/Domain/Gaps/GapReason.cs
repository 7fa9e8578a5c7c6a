namespace TalentPool.Domain.Gaps;

/// <summary>Why the authority cannot meet the need itself. Other members see vacancy and absence as one.</summary>
public enum GapReason
{
    Vacancy,
    Absence,
    Peak,
    Specialist,
    Project,
    Conflict,
    Other,
}
