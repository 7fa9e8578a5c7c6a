using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>The home takes an open offer back.</summary>
public sealed record WithdrawOffer(Guid OfferId, int SeenVersion, string Note);

[Needs(Permission.WithdrawOffer)]
public sealed class WithdrawOfferHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawOffer command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, _) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);
        return await scope.WithOffer(gapId, command.OfferId, (gap, offer) =>
            gap.WithdrawOffer(scope.Actor, scope.At, offer.Id, command.SeenVersion, command.Note, scope.Calendar));
    }, cancellation);
}
