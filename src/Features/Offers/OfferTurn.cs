using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>Takes the gap of an offer, lets time pass on it and asks whether the act is permitted; every act on an offer begins so.</summary>
internal static class OfferTurn
{
    public static async Task<Outcome> WithOffer(this ActScope scope, Guid gapId, Guid offerId, Func<Gap, Offer, Outcome> decide, Func<Gap, Offer, Concerning>? concerning = null)
    {
        var gap = await scope.Take<Gap>(gapId);
        gap.CatchUp(scope.At, scope.Calendar);
        return gap.FindOffer(offerId) is not { } offer ? GapRefusals.NoSuchOffer
            : !scope.IsPermitted((concerning ?? OfferConcerning.Of)(gap, offer)) ? PlatformRefusals.NotPermitted
            : decide(gap, offer);
    }
}
