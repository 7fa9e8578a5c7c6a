namespace TalentPool.Domain.Gaps;

/// <summary>A person whom the requester already knows and asks for first.</summary>
/// <param name="HomeAuthorityId">The member that would have to answer for them.</param>
/// <param name="OfficerId">Who is meant, where the requester chose somebody known here from work; null where a name was typed, which only the home may resolve.</param>
/// <param name="Name">The name or the work email, as the requester knows it.</param>
public sealed record PersonAskedFor(Guid HomeAuthorityId, Guid? OfficerId, string Name);
