using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The home does not let the substitute go.</summary>
public sealed record RefuseReleaseOfSubstitute(Guid SubstitutionId, int SeenVersion, string Note);

[Needs(Permission.ReleaseOfficer)]
public sealed class RefuseReleaseOfSubstituteHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RefuseReleaseOfSubstitute command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.WithSubstitution(command.SubstitutionId, (placement, substitution) =>
            placement.RefuseReleaseOfSubstitute(scope.Actor, scope.At, command.SeenVersion, substitution.Id, command.Note), cancellation), cancellation);
}
