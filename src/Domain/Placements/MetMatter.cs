namespace TalentPool.Domain.Placements;

/// <summary>What a search for conflicts found in another placement, and who may be told of it.</summary>
/// <param name="MatterId">The placement whose matter it is.</param>
/// <param name="AuthorityId">Whose matter it is.</param>
/// <param name="Relationship">What that authority's party is to it; null where the matters meet by a property or child.</param>
/// <param name="IsForSearcher">Whether the host that searched is told at which authority to ask. Not where that authority left the host out of the need.</param>
/// <param name="IsForMatched">Whether the authority whose matter it is learns of the search. Not where the host left that authority out.</param>
public sealed record MetMatter(Guid MatterId, Guid AuthorityId, PartyStanding? Relationship, ConflictGround Ground, bool IsForSearcher, bool IsForMatched);
