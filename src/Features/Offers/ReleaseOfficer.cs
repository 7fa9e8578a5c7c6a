using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>The line manager lets the officer go; above the limit agreed on the advert, the home head of service.</summary>
public sealed record ReleaseOfficer(Guid OfferId, int SeenVersion);

[Needs(Permission.ReleaseOfficer)]
public sealed class ReleaseOfficerHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ReleaseOfficer command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, _) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);
        var figures = await GapFigures.Of(scope.Db, gapId, scope.Today, cancellation);
        return await scope.WithOffer(gapId, command.OfferId, (gap, offer) =>
            gap.Release(scope.Actor, scope.At, offer.Id, command.SeenVersion, figures, scope.Calendar));
    }, cancellation);
}
