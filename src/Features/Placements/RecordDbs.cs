using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The home has seen the DBS check. Its level, date and outcome are kept, and nothing else.</summary>
public sealed record RecordDbs(Guid PlacementId, int SeenVersion, DbsLevel Level, DateOnly IssuedOn, DbsOutcome Outcome);

[Needs(Permission.KeepOfficerRecords)]
public sealed class RecordDbsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordDbs command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.RecordDbs(
            scope.Actor, scope.At, command.SeenVersion, command.Level, command.IssuedOn, command.Outcome, scope.Calendar), cancellation), cancellation);
}
