using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The officer, the line manager or the host’s budget holder says yes to the extension. The last of the three sets the time aside.</summary>
/// <param name="Yes">In which capacity.</param>
public sealed record AgreeExtension(Guid PlacementId, int SeenVersion, Guid ExtensionId, ExtensionYes Yes);

[Needs(Permission.AgreeExtension)]
public sealed class AgreeExtensionHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AgreeExtension command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        // Under the officer's own turn, so that an extension and an acceptance never both take the same time.
        var parts = await PlacementParts.Of(scope.Db, command.PlacementId, cancellation);
        var officer = await scope.Take<Officer>(parts.OfficerId);
        officer.CatchUp(scope.At, await TermsInForce.FiguresFor(scope.Db, officer.HomeAuthorityId, officer.ServiceAreaId, scope.Today, cancellation), scope.Calendar);
        var taken = await scope.Take<Placement>(command.PlacementId);
        return await scope.Decide(taken, (placement, figures) =>
        {
            var outcome = placement.AgreeExtension(
                scope.Actor, scope.At, command.SeenVersion, command.ExtensionId, command.Yes, figures, scope.Calendar);
            var isGranted = outcome.IsDone
                && placement.Extensions.Single(extension => extension.Id == command.ExtensionId).Status == ExtensionStatus.Granted;
            var committed = isGranted ? officer.Recommit(scope.Actor, scope.At, placement.Id, placement.Shape, scope.Calendar) : outcome;
            return Task.FromResult(committed.IsDone ? outcome : committed);
        }, cancellation);
    }, cancellation);
}
