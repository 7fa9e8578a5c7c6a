using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The home’s conflict officer says what was found about the parties.</summary>
public sealed record AnswerConflict(Guid PlacementId, int SeenVersion, HomeConflictAnswer Answer);

[Needs(Permission.AnswerConflict)]
public sealed class AnswerConflictHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AnswerConflict command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.RecordHomeConflictAnswer(scope.Actor, scope.At, command.SeenVersion, command.Answer), cancellation), cancellation);
}
