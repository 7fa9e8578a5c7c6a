using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>The home does not let the officer go.</summary>
public sealed record RefuseRelease(Guid OfferId, int SeenVersion, string Note);

[Needs(Permission.ReleaseOfficer)]
public sealed class RefuseReleaseHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RefuseRelease command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, _) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);
        return await scope.WithOffer(gapId, command.OfferId, (gap, offer) =>
            gap.RefuseRelease(scope.Actor, scope.At, offer.Id, command.SeenVersion, command.Note, scope.Calendar));
    }, cancellation);
}
