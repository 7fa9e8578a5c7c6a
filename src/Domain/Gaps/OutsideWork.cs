namespace TalentPool.Domain.Gaps;

/// <summary>What was ordered outside on a clearance.</summary>
/// <param name="ValuePence">The value of the order, in pence.</param>
/// <param name="Minutes">The time ordered; at most what the clearance covers.</param>
public sealed record OutsideWork(string Supplier, OutsideRoute Route, string Order, long ValuePence, DateOnly Starts, DateOnly Ends, int Minutes);
