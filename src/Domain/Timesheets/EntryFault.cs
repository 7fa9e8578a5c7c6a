namespace TalentPool.Domain.Timesheets;

/// <summary>What is wrong with one of the entries that somebody wants to save.</summary>
/// <param name="Index">Its place in the list that was handed in; null where all of them together are too much.</param>
public sealed record EntryFault(int? Index, Refusal Refusal);
