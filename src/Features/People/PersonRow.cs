namespace TalentPool.Features.People;

/// <summary>A line of the list of people.</summary>
public sealed record PersonRow(Guid Id, string Name, IReadOnlyList<string> Roles, bool IsSuspended, bool HasPassword);
