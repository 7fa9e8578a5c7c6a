using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>The board enters what the partnership spent once in a year, so that it saves.</summary>
public sealed record AddOneOffCost(Guid PartnershipId, FinancialYear Year, string Title, long Pence);

[Needs(Permission.PlanSavings)]
public sealed class AddOneOffCostHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AddOneOffCost command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlan(command.PartnershipId, command.Year, plan => plan.AddCost(scope.Actor, scope.At, command.Title, command.Pence), cancellation), cancellation);
}
