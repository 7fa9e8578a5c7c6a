using TalentPool.Domain.Gaps;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>Who stands where towards an offer.</summary>
public static class OfferConcerning
{
    public static Concerning Of(Gap gap, Offer offer) => new()
    {
        PartnershipId = gap.PartnershipId,
        HostAuthorityId = gap.AuthorityId,
        HomeAuthorityId = offer.HomeAuthorityId,
        ServiceAreaId = gap.ServiceAreaId,
        RequesterId = gap.RequesterId,
        OfficerPersonId = offer.OfficerPersonId,
        LineManagerId = offer.LineManagerId,
    };

    /// <summary>For deciding on the gate or beside it, where the requester's own service area does not bind the one who decides.</summary>
    public static Concerning ForDeciding(Gap gap, Offer offer) => Of(gap, offer) with { ServiceAreaId = gap.IsRequesterHead ? null : gap.ServiceAreaId };
}
