namespace TalentPool.Domain.Placements;

/// <summary>An information barrier as the host's conflict officer sets it.</summary>
/// <param name="Barrier">What is kept apart, and how.</param>
/// <param name="AccessList">The people, by name, who may have access behind it. Nobody else may.</param>
public sealed record SafeguardTerms(string Barrier, IReadOnlyList<string> AccessList)
{
    public bool IsWhole => !string.IsNullOrWhiteSpace(Barrier) && AccessList.Any(name => !string.IsNullOrWhiteSpace(name));
}
