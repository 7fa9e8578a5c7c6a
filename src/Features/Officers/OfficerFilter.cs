using TalentPool.Domain.Officers;

namespace TalentPool.Features.Officers;

/// <summary>Which officers are looked for.</summary>
/// <param name="SkillId">Any skill when none.</param>
/// <param name="AtLeast">The lowest level of that skill that will do; of any skill when none is named.</param>
/// <param name="IsFree">Only those with time left in the next four weeks.</param>
public sealed record OfficerFilter(Guid? SkillId, SkillLevel? AtLeast, bool IsFree)
{
    public IReadOnlyList<SkillLevel> Levels => [.. Enum.GetValues<SkillLevel>().Where(level => level >= (AtLeast ?? SkillLevel.Awareness))];
}
