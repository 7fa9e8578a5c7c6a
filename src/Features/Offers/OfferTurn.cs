using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>Takes the gap of an offer, lets time pass on it and asks whether the act is permitted; every act on an offer begins so.</summary>
internal static class OfferTurn
{
    public static async Task<Outcome> WithOffer(this ActScope scope, Guid gapId, Guid offerId, Func<Gap, Offer, Outcome> decide)
    {
        var gap = await scope.Take<Gap>(gapId);
        gap.CatchUp(scope.At, scope.Calendar);
        return Decide(scope, gap, offerId, OfferConcerning.Of, decide);
    }

    /// <summary>For turning an offer down and what follows from it: the gate waits for that, so each refused attempt is kept.</summary>
    /// <param name="attempt">The name of what is attempted.</param>
    public static async Task<Outcome> WithOfferBesideGate(
        this ActScope scope, Guid gapId, Guid offerId, string attempt, Func<Gap, Offer, Concerning> concerning, Func<Gap, Offer, Outcome> decide)
    {
        var gap = await scope.TakeForGate(gapId, attempt);
        return Decide(scope, gap, offerId, concerning, decide);
    }

    private static Outcome Decide(ActScope scope, Gap gap, Guid offerId, Func<Gap, Offer, Concerning> concerning, Func<Gap, Offer, Outcome> decide) =>
        gap.FindOffer(offerId) is not { } offer ? GapRefusals.NoSuchOffer
        : !scope.IsPermitted(concerning(gap, offer)) ? PlatformRefusals.NotPermitted
        : decide(gap, offer);
}
