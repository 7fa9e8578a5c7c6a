using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Platform;

namespace TalentPool.Features.Waiting;

/// <summary>
/// What waits, with its turn taken, so that of two who ask at once the second hears that the first has. Requests to look, access reviews and rates
/// change in the chain of their authority and a nudge in the partnership's, so for them the turn of the authority is taken and they are only read.
/// </summary>
public static class WaitingRoot
{
    public static async Task<Root> InTurn(ActScope scope, Guid rootId, CancellationToken cancellation)
    {
        if (await scope.Db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().AnyAsync(gap => gap.Id == rootId, cancellation))
        {
            return await scope.Take<Gap>(rootId);
        }

        if (await scope.Db.Set<LookRequest>().AsNoTracking().Where(request => request.Id == rootId).Select(request => (Guid?)request.OwnerAuthorityId).SingleOrDefaultAsync(cancellation) is { } owner)
        {
            await scope.Take<Authority>(owner);
            return await scope.Db.Set<LookRequest>().AsNoTracking().SingleAsync(request => request.Id == rootId, cancellation);
        }

        if (await scope.Db.Set<AccessReview>().AsNoTracking().IgnoreAutoIncludes().Where(review => review.Id == rootId).Select(review => (Guid?)review.AuthorityId).SingleOrDefaultAsync(cancellation) is { } reviewed)
        {
            await scope.Take<Authority>(reviewed);
            return await scope.Db.Set<AccessReview>().AsNoTracking().SingleAsync(review => review.Id == rootId, cancellation);
        }

        if (await scope.Db.Set<Rate>().AsNoTracking().Where(rate => rate.Id == rootId).Select(rate => (Guid?)rate.AuthorityId).SingleOrDefaultAsync(cancellation) is { } rated)
        {
            await scope.Take<Authority>(rated);
            return await scope.Db.Set<Rate>().AsNoTracking().SingleAsync(rate => rate.Id == rootId, cancellation);
        }

        if (await scope.Db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes().AnyAsync(officer => officer.Id == rootId, cancellation))
        {
            return await scope.Take<Officer>(rootId);
        }

        if (await scope.Db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes().AnyAsync(statement => statement.Id == rootId, cancellation))
        {
            await scope.Take<Statement>(rootId);
            return await scope.Db.Set<Statement>().AsNoTracking().SingleAsync(statement => statement.Id == rootId, cancellation);
        }

        if (await scope.Db.Set<SpendMonth>().AsNoTracking().IgnoreAutoIncludes().AnyAsync(month => month.Id == rootId, cancellation))
        {
            return await scope.Take<SpendMonth>(rootId);
        }

        if (await scope.Db.Set<Saving>().AsNoTracking().IgnoreAutoIncludes().AnyAsync(saving => saving.Id == rootId, cancellation))
        {
            return await scope.Take<Saving>(rootId);
        }

        // A placement is asked on a copy what it waits for: what time has made due is stored by the act that records it.
        await scope.Take<Placement>(rootId);
        return await scope.Db.Set<Placement>().AsNoTracking().SingleAsync(placement => placement.Id == rootId, cancellation);
    }
}
