namespace TalentPool.Domain.Officers;

/// <summary>How well a skill is held, from knowing of it to leading others in it. The numbers order the levels.</summary>
public enum SkillLevel
{
    Awareness = 1,
    Working = 2,
    Practitioner = 3,
    Expert = 4,
}
