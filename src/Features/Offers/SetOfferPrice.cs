using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Rates;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>The home's head of service says how an officer who is put forward is charged, and whether the rate moves with the national award. The host's budget holder agrees to it afterwards.</summary>
public sealed record SetOfferPrice(Guid OfferId, int SeenVersion, PriceAsked Price);

[Needs(Permission.SetOfferPrice)]
public sealed class SetOfferPriceHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetOfferPrice command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, _) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);
        var gap = await scope.Take<Gap>(gapId);
        gap.CatchUp(scope.At, scope.Calendar);
        var offer = gap.FindOffer(command.OfferId)!;
        if (!scope.IsPermitted(OfferConcerning.Of(gap, offer)))
        {
            return PlatformRefusals.NotPermitted;
        }

        // A price that could not be agreed to with the rates of today is not asked for.
        var rate = await RateOfOffer.Of(scope.Db, offer, command.Price.Pricing, cancellation);
        return command.Price.Agree(rate?.PencePerHour, out _, out _) is { } impossible
            ? impossible
            : gap.SetOfferPrice(scope.Actor, scope.At, offer.Id, command.SeenVersion, command.Price);
    }, cancellation);
}
