using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>A finance officer enters what the points of the pay spine are paid in a financial year.</summary>
public sealed record EnterPaySpine(Guid AuthorityId, string Name, int FinancialYearStart, IReadOnlyDictionary<int, long> YearlyPence);

[Needs(Permission.EnterRates)]
public sealed class EnterPaySpineHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, EnterPaySpine command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(RateConcerning.Of(command.AuthorityId)))
        {
            return PlatformRefusals.NotPermitted;
        }

        await scope.Take<Authority>(command.AuthorityId);
        var outcome = SpineVersion.Enter(
            scope.Actor, scope.At, Guid.CreateVersion7(), command.AuthorityId, command.Name, command.FinancialYearStart, command.YearlyPence,
            await scope.Db.Set<SpineVersion>().AsNoTracking().Where(version => version.AuthorityId == command.AuthorityId).ToListAsync(cancellation), out var entered);
        if (entered is not null)
        {
            scope.Add(entered);
        }

        return outcome;
    }, cancellation);
}
