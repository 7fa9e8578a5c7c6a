using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>Either side enters what a placement cost it beside the hours.</summary>
public sealed record AddExtraCost(Guid PlacementId, ExtraCostKind Kind, FinancialYear Year, long Pence, string Note);

[Needs(Permission.EnterExtraCosts)]
public sealed class AddExtraCostHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AddExtraCost command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeCosts(command.PlacementId, (_, costs) => costs.Add(scope.Actor, scope.At, command.Kind.Side(), command.Kind, command.Year, command.Pence, command.Note), cancellation), cancellation);
}
