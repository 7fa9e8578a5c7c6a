using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>A head of service does not stand by the decline: the offer is open again.</summary>
public sealed record OverturnDecline(Guid OfferId, int SeenVersion, string Note);

[Needs(Permission.EndorseDecline)]
public sealed class OverturnDeclineHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, OverturnDecline command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, _) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);
        var figures = await GapFigures.Of(scope.Db, gapId, scope.Today, cancellation);
        return await scope.WithOfferBesideGate(gapId, command.OfferId, nameof(OverturnDecline), OfferConcerning.ForDeciding, (gap, offer) =>
            gap.OverturnDecline(scope.Actor, scope.At, offer.Id, command.SeenVersion, command.Note, figures, scope.Calendar));
    }, cancellation);
}
