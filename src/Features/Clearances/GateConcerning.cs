using TalentPool.Domain.Gaps;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>Who stands where towards a gap's gate.</summary>
public static class GateConcerning
{
    public static Concerning Of(Gap gap) => new()
    {
        PartnershipId = gap.PartnershipId,
        HostAuthorityId = gap.AuthorityId,
        ServiceAreaId = gap.ServiceAreaId,
        RequesterId = gap.RequesterId,
    };

    /// <summary>
    /// For deciding. Where the requester is the head of service, a head of another service decides, so the service area does not bind here;
    /// the gap itself says who exactly may.
    /// </summary>
    public static Concerning ForDeciding(Gap gap, Clearance clearance) =>
        Of(gap) with { ServiceAreaId = gap.IsRequesterHead || clearance.IsRequesterHead ? null : gap.ServiceAreaId };
}
