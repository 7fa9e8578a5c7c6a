using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Erases the level and date of a DBS check; that it was asked for and what the home concluded stay.</summary>
public sealed record ForgetDbs(Guid PlacementId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetDbsHandler(Acts acts, RetentionSchedule schedule)
{
    public Task<Outcome> Handle(Act act, ForgetDbs command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var placement = await scope.Take<Placement>(command.PlacementId);
        var forgotten = placement.ForgetDbs(scope.Actor, scope.At, schedule, scope.Calendar);
        if (forgotten.IsDone)
        {
            await RecordErasure.Events(scope, placement.Chain, [placement.Id], cancellation, link => link.Kind == nameof(DbsRecorded));
        }

        return forgotten;
    }, cancellation);
}
