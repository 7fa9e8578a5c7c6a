namespace TalentPool.Domain.Recharges;

/// <summary>A line as it stands in the document that goes out: what is left of it after credits that were given before.</summary>
public readonly record struct DocumentLine(int Number, long AmountPence);
