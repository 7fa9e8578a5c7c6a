using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>A finance officer takes back a rate that nobody has approved.</summary>
public sealed record WithdrawRate(Guid RateId);

[Needs(Permission.EnterRates)]
public sealed class WithdrawRateHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawRate command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var rate = await scope.Take<Rate>(command.RateId);
        return scope.IsPermitted(RateConcerning.Of(rate)) ? rate.Withdraw(scope.Actor, scope.At) : PlatformRefusals.NotPermitted;
    }, cancellation);
}
