using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host’s conflict officer decides, on the declaration and the home’s answer.</summary>
public sealed record DecideConflict(Guid PlacementId, int SeenVersion, ConflictDecision Decision, IReadOnlyList<SafeguardTerms> Safeguards, ConflictClearing? Clearing = null);

[Needs(Permission.DecideConflict)]
public sealed class DecideConflictHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, DecideConflict command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.DecideConflict(
            scope.Actor, scope.At, command.SeenVersion, command.Decision, command.Safeguards, command.Clearing), cancellation), cancellation);
}
