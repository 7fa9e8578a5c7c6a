using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>Somebody other than its author says that a rate holds. Where it carries a national award, the placements that move with it are found in the same act, and both sides are told.</summary>
public sealed record ApproveRate(Guid RateId);

[Needs(Permission.ApproveRates)]
public sealed class ApproveRateHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ApproveRate command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var rate = await scope.Take<Rate>(command.RateId);
        if (!scope.IsPermitted(RateConcerning.Of(rate)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var outcome = rate.Approve(scope.Actor, scope.At);
        if (outcome.IsDone && rate.CarriesAward)
        {
            await Follow(scope, rate, cancellation);
        }

        return outcome;
    }, cancellation);

    private static async Task Follow(ActScope scope, Rate awarded, CancellationToken cancellation)
    {
        var rates = await scope.Db.Set<Rate>().Where(rate => rate.AuthorityId == awarded.AuthorityId).ToListAsync(cancellation);
        var agreed = rates.Where(awarded.IsAwardOn).ToDictionary(rate => rate.Id);
        var followed = agreed.Keys.ToList();
        var moving = await scope.Db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => placement.TermKind == RateTermKind.MovesWithAward && placement.Status != PlacementStatus.Cancelled && placement.EndsOn >= awarded.From && followed.Contains(placement.RateId))
            .Select(placement => placement.Id).ToListAsync(cancellation);
        foreach (var id in moving.Order())
        {
            var placement = await scope.Take<Placement>(id);
            placement.FollowAward(scope.Actor, scope.At, agreed[placement.RateId], awarded, rates);
        }
    }
}
