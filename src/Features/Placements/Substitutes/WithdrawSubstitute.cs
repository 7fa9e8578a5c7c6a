using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The home takes a substitute back whom the host has not answered yet.</summary>
public sealed record WithdrawSubstitute(Guid SubstitutionId, int SeenVersion, string Note);

[Needs(Permission.ProposeSubstitute)]
public sealed class WithdrawSubstituteHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawSubstitute command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.WithSubstitution(command.SubstitutionId, (placement, _) => PlacementConcerning.Of(placement), (placement, substitution) =>
            placement.WithdrawSubstitute(scope.Actor, scope.At, command.SeenVersion, substitution.Id, command.Note), cancellation), cancellation);
}
