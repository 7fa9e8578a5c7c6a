using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host says which DBS check the work asks for, which is no higher than its kind permits.</summary>
public sealed record AskForDbs(Guid PlacementId, int SeenVersion, DbsLevel Level);

[Needs(Permission.AskForDbs)]
public sealed class AskForDbsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AskForDbs command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
        await scope.Decide(
            await scope.Take<Placement>(command.PlacementId),
            async (placement, _) =>
            {
                var area = await scope.Db.Set<ServiceArea>().AsNoTracking().SingleAsync(area => area.Id == placement.ServiceAreaId, cancellation);
                return placement.AskForDbs(scope.Actor, scope.At, command.SeenVersion, command.Level, area.HighestDbs);
            },
            cancellation), cancellation);
}
