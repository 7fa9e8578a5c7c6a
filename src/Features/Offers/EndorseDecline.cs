using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>A head of service stands by the decline of a suitable offer.</summary>
public sealed record EndorseDecline(Guid OfferId, int SeenVersion);

[Needs(Permission.EndorseDecline)]
public sealed class EndorseDeclineHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, EndorseDecline command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, _) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);
        return await scope.WithOfferBesideGate(gapId, command.OfferId, nameof(EndorseDecline), OfferConcerning.ForDeciding, (gap, offer) =>
            gap.EndorseDecline(scope.Actor, scope.At, offer.Id, command.SeenVersion, scope.Calendar));
    }, cancellation);
}
