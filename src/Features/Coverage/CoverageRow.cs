using TalentPool.Domain.Coverage;

namespace TalentPool.Features.Coverage;

/// <summary>What one service of an authority spent outside in a month, and how much of it was cleared.</summary>
public sealed record CoverageRow(Guid PartnershipId, Guid AuthorityId, Guid ServiceAreaId, DateOnly Month, CoverageFigures Figures);
