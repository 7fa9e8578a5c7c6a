namespace TalentPool.Features.Gaps.Forms;

/// <summary>One skill of the form, as it is typed.</summary>
public sealed class SkillRow
{
    public string? SkillId { get; set; }

    public string? Level { get; set; }

    /// <summary>"essential" or "desirable".</summary>
    public string? Weight { get; set; }

    public bool IsEmpty => string.IsNullOrEmpty(SkillId) && string.IsNullOrEmpty(Level);
}
