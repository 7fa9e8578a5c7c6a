using TalentPool.Domain.Coverage;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>What an authority spends outside, as the permission table must see it.</summary>
public static class SpendConcerning
{
    public static Concerning OfAuthority(Guid authorityId) => new() { HostAuthorityId = authorityId };

    public static Concerning Of(Guid partnershipId, Guid authorityId, Guid serviceAreaId) =>
        new() { PartnershipId = partnershipId, HostAuthorityId = authorityId, ServiceAreaId = serviceAreaId };

    public static Concerning Of(SpendMonth month, SpendLine line) => Of(month.PartnershipId, month.AuthorityId, line.ServiceAreaId);
}
