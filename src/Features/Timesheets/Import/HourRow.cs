using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>A row as it was read.</summary>
/// <param name="Number">As a spreadsheet numbers it.</param>
public sealed record HourRow(int Number, string OutsideId, string Placement, EntryTerms Entry);
