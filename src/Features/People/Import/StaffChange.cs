namespace TalentPool.Features.People.Import;

/// <summary>What taking in the list would do to one person.</summary>
/// <param name="Row">None for somebody whom the file does not name.</param>
/// <param name="What">In words, for whoever checks it.</param>
public sealed record StaffChange(StaffChangeKind Kind, int? Row, Guid? PersonId, string Name, string What);
