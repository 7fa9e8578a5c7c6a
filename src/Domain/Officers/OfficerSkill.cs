namespace TalentPool.Domain.Officers;

/// <summary>A skill that an officer holds, at a level, with what shows it.</summary>
public sealed class OfficerSkill
{
    private OfficerSkill()
    {
    }

    internal OfficerSkill(Guid skillId, DateTime addedAt) => (SkillId, AddedAt) = (skillId, addedAt);

    public Guid SkillId { get; private init; }

    public SkillLevel Level { get; private set; }

    /// <summary>What shows the level, in the officer's words: at most 1,000 characters.</summary>
    public string Evidence { get; private set; } = "";

    public DateTime AddedAt { get; private init; }

    internal void Set(SkillLevel level, string evidence) => (Level, Evidence) = (level, evidence);
}
