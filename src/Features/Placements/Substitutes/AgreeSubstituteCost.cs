using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>A budget holder of the host agrees to a substitute who costs more than what was agreed.</summary>
public sealed record AgreeSubstituteCost(Guid SubstitutionId, int SeenVersion);

[Needs(Permission.ApproveBudget)]
public sealed class AgreeSubstituteCostHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AgreeSubstituteCost command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.WithSubstitution(command.SubstitutionId, (placement, substitution) =>
            placement.AgreeSubstituteCost(scope.Actor, scope.At, command.SeenVersion, substitution.Id), cancellation), cancellation);
}
