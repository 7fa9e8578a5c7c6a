using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Officers;

/// <summary>What a gap asks of an officer.</summary>
/// <param name="Place">Where the work is done, when it cannot be done remotely.</param>
/// <param name="SmallestPartMinutes">For a shared gap, the least that one officer may take: minutes a week, or in all for hours by a date.</param>
public sealed record FitTerms(IReadOnlyList<SkillNeed> Skills, GapShape Shape, bool IsRemote, string? Place, bool IsShared, int SmallestPartMinutes);
