using TalentPool.Domain;

namespace TalentPool.Features.Timesheets;

/// <summary>What is wrong with one cell of the week, so that the page can say it there.</summary>
/// <param name="Entry">The place of the entry among those that were sent for the placement; null where all of its time together is too much.</param>
public sealed record CellFault(Guid PlacementId, int? Entry, Refusal Refusal);
