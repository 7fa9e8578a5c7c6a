using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges.Details;

/// <summary>A finance officer says what the authority's invoices, and those to it, are to hold from now on.</summary>
/// <param name="SeenVersion">The version that was looked at; 0 where there was none.</param>
public sealed record EnterFinanceDetails(Guid AuthorityId, FinanceFacts Facts, int SeenVersion);

[Needs(Permission.EnterFinanceDetails)]
public sealed class EnterFinanceDetailsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, EnterFinanceDetails command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        // Whoever adds a version holds the authority's turn, so that none is counted twice.
        var authority = await scope.Take<Authority>(command.AuthorityId);
        if (!scope.IsPermitted(new Concerning { HomeAuthorityId = authority.Id }))
        {
            return PlatformRefusals.NotPermitted;
        }

        var current = await scope.Db.Set<FinanceDetails>().AsNoTracking().Where(details => details.AuthorityId == authority.Id)
            .OrderByDescending(details => details.VersionNumber).FirstOrDefaultAsync(cancellation);
        var outcome = FinanceDetails.Enter(scope.Actor, scope.At, Guid.CreateVersion7(), authority.Id, command.Facts, current, command.SeenVersion, out var details);
        if (details is not null)
        {
            scope.Add(details);
        }

        return outcome;
    }, cancellation);
}
