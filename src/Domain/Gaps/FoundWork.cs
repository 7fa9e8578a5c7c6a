namespace TalentPool.Domain.Gaps;

/// <summary>Outside work for which no gap was posted, as whoever came across it tells it.</summary>
/// <param name="Kind">How it came to be known, or that it was an emergency while the offices were closed.</param>
/// <param name="InstructedAt">When it was instructed, where that is known.</param>
/// <param name="Proof">Where the proof of the emergency is kept; needed for one.</param>
/// <param name="ValuePence">What it costs, in pence, where that is known.</param>
public sealed record FoundWork(string Title, BypassKind Kind, string Supplier, long? ValuePence, DateTime? InstructedAt, string Explanation, string? Proof = null);
