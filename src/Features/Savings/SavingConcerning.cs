using TalentPool.Domain.Savings;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>Who stands where towards a saving: who saved is the host, who did the work the home.</summary>
public static class SavingConcerning
{
    public static Concerning Of(Saving saving) => new()
    {
        PartnershipId = saving.PartnershipId,
        HostAuthorityId = saving.RequesterId,
        HomeAuthorityId = saving.ProviderId,
        ServiceAreaId = saving.ServiceAreaId,
    };

    public static Concerning Of(Guid partnershipId, Guid authorityId, Guid serviceAreaId) =>
        new() { PartnershipId = partnershipId, HostAuthorityId = authorityId, ServiceAreaId = serviceAreaId };
}
