namespace TalentPool.Features.Gaps;

/// <summary>A draft as its writer's list shows it.</summary>
public sealed record DraftRow(Guid Id, string Title, DateTime DraftedAt);
