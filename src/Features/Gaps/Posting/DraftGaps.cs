using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>What every page of the posting journey does with its draft: takes it, asks who may, and lets the draft decide.</summary>
internal static class DraftGaps
{
    public static Concerning Concerning(Gap gap) => new()
    {
        PartnershipId = gap.PartnershipId,
        HostAuthorityId = gap.AuthorityId,
        ServiceAreaId = gap.ServiceAreaId,
        RequesterId = gap.RequesterId,
    };

    /// <summary>For agreeing to sooner answers, where the service area of a requester who is its head does not bind the one who decides.</summary>
    public static Concerning ForDeciding(Gap gap) => Concerning(gap) with { ServiceAreaId = gap.IsRequesterHead ? null : gap.ServiceAreaId };

    public static async Task<Outcome> Change(ActScope scope, Guid gapId, Func<Gap, Outcome> change)
    {
        var gap = await scope.Take<Gap>(gapId);
        return scope.IsPermitted(Concerning(gap)) ? change(gap) : PlatformRefusals.NotPermitted;
    }
}
