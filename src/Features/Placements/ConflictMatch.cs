using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements;

/// <summary>One line about a search for conflicts, in what this reader may know of it.</summary>
/// <param name="PlacementId">The reader’s own placement: the one that was searched for, or the one whose matter was met.</param>
/// <param name="AuthorityId">The reader’s own authority, whose placement it is.</param>
/// <param name="AskAt">The member at which to ask, and nothing else; null where the reader’s own matter was met.</param>
/// <param name="OwnMatter">The reference of the reader’s own matter that was met, where one was recorded.</param>
public sealed record ConflictMatch(DateTime FoundAt, Guid PlacementId, Guid AuthorityId, string Reference, string? AskAt, string? OwnMatter, PartyStanding? Relationship, ConflictGround? Ground)
{
    /// <summary>Never whose client it is.</summary>
    public string Sentence => AskAt is { } member
        ? $"A possible match at {member}. Ask its conflict officer."
        : $"Your own matter {Reference}{(OwnMatter is null ? "" : $" ({OwnMatter})")}: {PlacementWords.Met(Relationship, Ground!.Value)}.";
}
