namespace TalentPool.Domain.Placements;

/// <summary>Why the host does not take a substitute.</summary>
public enum SubstituteTurnDownReason
{
    SkillsDoNotFit,
    DatesDoNotFit,
    Cost,
    Conflict,

    /// <summary>The work ends with the officer who did it.</summary>
    NoLongerNeeded,
    Other,
}
