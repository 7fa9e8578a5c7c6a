using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>A finance officer types in what an hour of a grade costs from a day on, for somebody else to approve.</summary>
public sealed record EnterRate(Guid AuthorityId, string Grade, long PencePerHour, DateOnly From);

[Needs(Permission.EnterRates)]
public sealed class EnterRateHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, EnterRate command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
    {
        if (!scope.IsPermitted(new Concerning { HomeAuthorityId = command.AuthorityId }))
        {
            return Task.FromResult<Outcome>(PlatformRefusals.NotPermitted);
        }

        var outcome = Rate.Enter(
            scope.Actor, scope.At, Guid.CreateVersion7(), command.AuthorityId, command.Grade, command.PencePerHour, command.From, out var rate);
        if (rate is not null)
        {
            scope.Add(rate);
        }

        return Task.FromResult(outcome);
    }, cancellation);
}
