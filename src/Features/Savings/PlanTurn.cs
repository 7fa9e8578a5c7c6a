using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>How every act on a year’s plan begins: the partnership’s turn is taken, so that a year has one plan, and the permission is asked.</summary>
internal static class PlanTurn
{
    public static async Task<Outcome> TakePlan(this ActScope scope, Guid partnershipId, FinancialYear year, Func<SavingPlan, Outcome> decide, CancellationToken cancellation)
    {
        await scope.Take<Partnership>(partnershipId);
        if (!scope.IsPermitted(new Concerning { PartnershipId = partnershipId }))
        {
            return PlatformRefusals.NotPermitted;
        }

        var there = await scope.Db.Set<SavingPlan>().AsNoTracking().IgnoreAutoIncludes().Where(plan => plan.PartnershipId == partnershipId && plan.StartYear == year.StartYear)
            .Select(plan => (Guid?)plan.Id).SingleOrDefaultAsync(cancellation);
        if (there is { } id)
        {
            return decide(await scope.Take<SavingPlan>(id));
        }

        var begun = SavingPlan.Begin(Guid.CreateVersion7(), partnershipId, year);
        var outcome = decide(begun);
        if (outcome.IsDone)
        {
            scope.Add(begun);
        }

        return outcome;
    }
}
