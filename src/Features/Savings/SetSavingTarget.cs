using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>The board says what is to be saved in a year.</summary>
public sealed record SetSavingTarget(Guid PartnershipId, FinancialYear Year, long Pence);

[Needs(Permission.PlanSavings)]
public sealed class SetSavingTargetHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetSavingTarget command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlan(command.PartnershipId, command.Year, plan => plan.SetTarget(scope.Actor, scope.At, command.Pence), cancellation), cancellation);
}
