using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host’s supervisor answers the three questions on quality.</summary>
public sealed record AnswerQuality(Guid PlacementId, int SeenVersion, QualityAnswer QualityOfWork, QualityAnswer KeptToTime, QualityAnswer WouldWorkAgain, string Comment);

[Needs(Permission.AnswerQuality)]
public sealed class AnswerQualityHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AnswerQuality command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.AnswerQuality(
            scope.Actor, scope.At, command.SeenVersion, command.QualityOfWork, command.KeptToTime, command.WouldWorkAgain, command.Comment), cancellation), cancellation);
}
