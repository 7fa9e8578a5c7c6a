using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Gaps;

/// <summary>A skill that a gap asks for, at least at a level. Who lacks an essential one does not fit.</summary>
public sealed record SkillNeed(Guid SkillId, SkillLevel Level, bool IsEssential);
