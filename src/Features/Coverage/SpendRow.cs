using TalentPool.Domain.Coverage;

namespace TalentPool.Features.Coverage;

/// <summary>A row of a watched category.</summary>
/// <param name="Number">As a spreadsheet numbers it; the names of the columns are row 1.</param>
/// <param name="PartnershipId">In which the authority shares the category’s service.</param>
public sealed record SpendRow(int Number, Guid PartnershipId, SpendLineTerms Line);
