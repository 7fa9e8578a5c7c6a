using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>A finance officer enters a pay award: every point of the spine before is raised by it.</summary>
public sealed record AwardPaySpine(Guid AuthorityId, int FinancialYearStart, decimal Percent);

[Needs(Permission.EnterRates)]
public sealed class AwardPaySpineHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AwardPaySpine command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(RateConcerning.Of(command.AuthorityId)))
        {
            return PlatformRefusals.NotPermitted;
        }

        await scope.Take<Authority>(command.AuthorityId);
        var outcome = SpineVersion.Award(
            scope.Actor, scope.At, Guid.CreateVersion7(), command.AuthorityId, command.FinancialYearStart, command.Percent,
            await scope.Db.Set<SpineVersion>().AsNoTracking().Where(version => version.AuthorityId == command.AuthorityId).ToListAsync(cancellation), out var awarded);
        if (awarded is not null)
        {
            scope.Add(awarded);
        }

        return outcome;
    }, cancellation);
}
