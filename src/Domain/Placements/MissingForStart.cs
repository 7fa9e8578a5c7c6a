namespace TalentPool.Domain.Placements;

/// <summary>One thing that stands between a placement and its start, and who can put it right.</summary>
/// <param name="HolderId">The person who owes it; null where any holder of the role may.</param>
/// <param name="HolderRole">The role that owes it at the authority; null where one person does.</param>
public sealed record MissingForStart(StartCondition Condition, string Sentence, Guid AuthorityId, Guid? HolderId, Role? HolderRole);
