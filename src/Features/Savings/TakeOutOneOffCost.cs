using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>Takes out a one-off cost that was entered by mistake. It stays to be seen.</summary>
public sealed record TakeOutOneOffCost(Guid PartnershipId, FinancialYear Year, Guid CostId);

[Needs(Permission.PlanSavings)]
public sealed class TakeOutOneOffCostHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, TakeOutOneOffCost command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlan(command.PartnershipId, command.Year, plan => plan.TakeOutCost(scope.Actor, scope.At, command.CostId), cancellation), cancellation);
}
