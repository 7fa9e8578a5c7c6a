using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>The host's budget holder says yes to the most that a released officer may cost. The rate is looked up and not typed in.</summary>
/// <param name="SeenRatePence">Pence an hour as the page showed it, 0 where hours are not what is charged; a rate that changed meanwhile is not agreed to unseen.</param>
public sealed record ApproveBudget(Guid OfferId, int SeenVersion, int CapMinutes, long SeenRatePence, string CostCentre, string Order);

[Needs(Permission.ApproveBudget)]
public sealed class ApproveBudgetHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ApproveBudget command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, _) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);
        var gap = await scope.Take<Gap>(gapId);
        gap.CatchUp(scope.At, scope.Calendar);
        var offer = gap.FindOffer(command.OfferId)!;
        if (!scope.IsPermitted(OfferConcerning.Of(gap, offer)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var rate = await RateOfOffer.Of(scope.Db, offer, cancellation);
        if (offer.Price.IsByTheHour && rate is null)
        {
            return OfferRefusals.RateMissing;
        }

        var ratePence = rate?.PencePerHour ?? 0;
        if (ratePence != command.SeenRatePence)
        {
            return OfferRefusals.RateHasChanged;
        }

        if (offer.Price.Agree(rate?.PencePerHour, out _, out _) is { } impossible)
        {
            return impossible;
        }

        return command.CapMinutes > GapShape.MostMinutesAWeek * Weeks.Mondays(offer.Shape.From, offer.Shape.To).Count()
            ? OfferRefusals.CapTooHigh
            : gap.ApproveBudget(scope.Actor, scope.At, offer.Id, command.SeenVersion, command.CapMinutes, ratePence, command.CostCentre, command.Order);
    }, cancellation);
}
