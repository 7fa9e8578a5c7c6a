namespace TalentPool.Domain.Recharges;

/// <summary>A line of a statement: its number counts from 1 on that statement.</summary>
public readonly record struct LineReference(Guid StatementId, int Number);
