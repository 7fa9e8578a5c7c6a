using TalentPool.Domain.Recharges;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>Who stands where towards a statement: the recipient hosts, the provider is the home. It is of every service area.</summary>
public static class StatementConcerning
{
    public static Concerning Of(Statement statement) => new()
    {
        PartnershipId = statement.PartnershipId,
        HostAuthorityId = statement.RecipientId,
        HomeAuthorityId = statement.ProviderId,
    };
}
