using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The host says no to a substitute, with the reason.</summary>
public sealed record TurnDownSubstitute(Guid SubstitutionId, int SeenVersion, SubstituteTurnDownReason Reason, string Explanation);

[Needs(Permission.TakeSubstitute)]
public sealed class TurnDownSubstituteHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, TurnDownSubstitute command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.WithSubstitution(command.SubstitutionId, (placement, substitution) =>
            placement.TurnDownSubstitute(scope.Actor, scope.At, command.SeenVersion, substitution.Id, command.Reason, command.Explanation), cancellation), cancellation);
}
