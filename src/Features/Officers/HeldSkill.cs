using TalentPool.Domain.Officers;

namespace TalentPool.Features.Officers;

/// <summary>A skill of the taxonomy, with the level and evidence that one officer has given; none where the officer does not hold it.</summary>
public sealed record HeldSkill(Guid SkillId, string Discipline, string Name, SkillLevel? Level, string? Evidence);
