using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements;

/// <summary>What the list of placements needs to know to choose what a reader sees.</summary>
public sealed record PlacementRow
{
    public Guid Id { get; init; }

    public Guid PartnershipId { get; init; }

    public Guid HostAuthorityId { get; init; }

    public Guid HomeAuthorityId { get; init; }

    public Guid ServiceAreaId { get; init; }

    public Guid RequesterId { get; init; }

    public Guid OfficerPersonId { get; init; }

    public Guid LineManagerId { get; init; }

    public Guid? SupervisorId { get; init; }

    public PlacementStatus Status { get; init; }

    public DateOnly StartsOn { get; init; }

    public DateOnly EndsOn { get; init; }
}
