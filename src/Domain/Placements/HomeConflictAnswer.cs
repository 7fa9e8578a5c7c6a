namespace TalentPool.Domain.Placements;

/// <summary>What the home's conflict officer found. A match never tells whose client or matter it is.</summary>
public enum HomeConflictAnswer
{
    NothingFound,
    PossibleMatch,
    Conflict,
}
