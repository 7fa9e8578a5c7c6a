using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The substitute says no. It needs no reason.</summary>
public sealed record RefuseToSubstitute(Guid SubstitutionId, int SeenVersion);

[Needs(Permission.AgreeToSubstitute)]
public sealed class RefuseToSubstituteHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RefuseToSubstitute command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.WithSubstitution(command.SubstitutionId, (placement, substitution) =>
            placement.RefuseToSubstitute(scope.Actor, scope.At, command.SeenVersion, substitution.Id), cancellation), cancellation);
}
