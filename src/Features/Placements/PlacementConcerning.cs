using TalentPool.Domain.Placements;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>Who stands where towards a placement.</summary>
public static class PlacementConcerning
{
    public static Concerning Of(Placement placement) => new()
    {
        PartnershipId = placement.PartnershipId,
        HostAuthorityId = placement.HostAuthorityId,
        HomeAuthorityId = placement.HomeAuthorityId,
        ServiceAreaId = placement.ServiceAreaId,
        RequesterId = placement.RequesterId,
        OfficerPersonId = placement.OfficerPersonId,
        LineManagerId = placement.LineManagerId,
        SupervisorId = placement.SupervisorId,
    };
}
