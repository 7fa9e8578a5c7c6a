namespace TalentPool.Domain.Gaps;

/// <summary>Outside work for which no gap was posted, as whoever came across it tells it.</summary>
/// <param name="IsSaid">Whether someone said so; otherwise it was found.</param>
/// <param name="InstructedAt">When it was instructed, where that is known.</param>
/// <param name="ValuePence">What it costs, in pence, where that is known.</param>
public sealed record FoundWork(string Title, bool IsSaid, string Supplier, long? ValuePence, DateTime? InstructedAt, string Explanation);
