namespace TalentPool.Domain.Gaps;

/// <summary>Why the requester turned an offer down.</summary>
public enum DeclineReason
{
    SkillsDoNotFit,
    DatesDoNotFit,
    Place,
    Cost,
    Conflict,
    NoLongerNeeded,
    Other,
}
