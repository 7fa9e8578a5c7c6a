using TalentPool.Domain.Officers;

namespace TalentPool.Features.Officers;

/// <summary>How many officers of another authority match, by discipline and level. Nobody is named, and fewer than three are not counted out.</summary>
public sealed record PoolCount(string Authority, string Discipline, IReadOnlyDictionary<SkillLevel, int> ByLevel)
{
    public const int Fewest = 3;

    public bool IsShown => ByLevel.Values.Any(count => count >= Fewest);

    public string At(SkillLevel level) => ByLevel.GetValueOrDefault(level) is >= Fewest and var count ? $"{count}" : $"Fewer than {Fewest}";
}
