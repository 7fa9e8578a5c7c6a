namespace TalentPool.Domain.Gaps;

/// <summary>Why a member cannot help, or not with everything.</summary>
public enum AnswerReason
{
    NoCapacity,
    NoSkill,
    ReleaseRefused,
    Conflict,

    /// <summary>The authority has left the partnership.</summary>
    Left,
}
