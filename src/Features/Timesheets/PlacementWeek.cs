using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>What an officer sends of one placement's week: every entry that is to stand on the timesheets that can still be written.</summary>
/// <param name="SeenVersions">The version that was seen of each timesheet, by its first day. A timesheet that was not there when the page was shown is not among them.</param>
public sealed record PlacementWeek(Guid PlacementId, IReadOnlyDictionary<DateOnly, int> SeenVersions, IReadOnlyList<EntryTerms> Entries);
