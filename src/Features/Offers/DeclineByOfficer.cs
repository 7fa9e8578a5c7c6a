using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>The officer says no. It needs no reason, and others are told only that nobody is available.</summary>
public sealed record DeclineByOfficer(Guid OfferId, int SeenVersion);

[Needs(Permission.AgreeToOffer)]
public sealed class DeclineByOfficerHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, DeclineByOfficer command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, _) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);
        return await scope.WithOffer(gapId, command.OfferId, (gap, offer) =>
            gap.DeclineByOfficer(scope.Actor, scope.At, offer.Id, command.SeenVersion, scope.Calendar));
    }, cancellation);
}
