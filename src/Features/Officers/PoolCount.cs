using TalentPool.Domain.Officers;

namespace TalentPool.Features.Officers;

/// <summary>How many officers of another authority match, by discipline and level. Nobody is named, and fewer than three are not counted out.</summary>
public sealed record PoolCount(string Authority, string Discipline, IReadOnlyDictionary<SkillLevel, int> ByLevel)
{
    public const int Fewest = 3;

    public bool IsShown => ByLevel.Values.Any(count => count >= Fewest);

    /// <summary>The levels that enough of them hold, the highest first: "4 expert", "12 practitioner".</summary>
    public IEnumerable<string> Levels => ByLevel.Where(level => level.Value >= Fewest).OrderByDescending(level => level.Key).Select(level => $"{level.Value} {level.Key.ToString().ToLowerInvariant()}");
}
