using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The line manager lets the substitute go; above the limit agreed on the advert, the home head of service.</summary>
public sealed record ReleaseSubstitute(Guid SubstitutionId, int SeenVersion);

[Needs(Permission.ReleaseOfficer)]
public sealed class ReleaseSubstituteHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ReleaseSubstitute command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.WithSubstitution(command.SubstitutionId, (placement, substitution) =>
            placement.ReleaseSubstitute(scope.Actor, scope.At, command.SeenVersion, substitution.Id, scope.Calendar), cancellation), cancellation);
}
