namespace TalentPool.Domain.Placements;

/// <summary>Who has to see to a task: one person, or whoever holds the role at the authority.</summary>
public sealed record TaskOwner(Guid AuthorityId, Guid? PersonId, Role? Role);
