using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>The requester turns an offer down, or explains a decline that came about by silence.</summary>
public sealed record DeclineOffer(Guid OfferId, int SeenVersion, DeclineReason Reason, string Explanation);

[Needs(Permission.DeclineOffer)]
public sealed class DeclineOfferHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, DeclineOffer command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, _) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);
        return await scope.WithOfferBesideGate(gapId, command.OfferId, nameof(DeclineOffer), OfferConcerning.Of, (gap, offer) =>
            gap.DeclineOffer(scope.Actor, scope.At, offer.Id, command.SeenVersion, command.Reason, command.Explanation, scope.Calendar));
    }, cancellation);
}
