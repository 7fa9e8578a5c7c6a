using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>Applies what time has made due to one placement: it starts, cannot start, is near its end, ends, or was never to be.</summary>
public sealed record CatchUpPlacement(Guid PlacementId);

[Needs(Permission.LetTimePass)]
public sealed class CatchUpPlacementHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CatchUpPlacement command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var fall = await PlacementFall.Take(scope, command.PlacementId, cancellation);
        var placement = await scope.Take<Placement>(command.PlacementId);
        var before = placement.Status;
        var figures = await PlacementFigures.Of(scope.Db, placement, cancellation);
        placement.CatchUp(scope.At, figures, scope.Calendar);
        if (placement.AuthorisedSupervisorId is { } answers && await StandIns.IsSuspended(scope.Db, answers))
        {
            placement.LoseAuthorisedSupervisor(scope.At);
        }

        placement.RemindOfTwelveWeeks(scope.At, figures, scope.Calendar, (await HostStints.Of(scope.Db, [placement], cancellation)).With(placement));
        if (placement.OwesLastSearch)
        {
            await scope.SearchForConflicts(placement, cancellation);
        }

        return before != PlacementStatus.Cancelled && placement.Status == PlacementStatus.Cancelled
            ? await fall.Of(placement, null, cancellation)
            : Outcome.Done;
    }, cancellation);
}
