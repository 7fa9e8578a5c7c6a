using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Savings;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Erases the names and words of a saving whose time is over, and of the costs that were entered for its placement. Figures, classes and steps stay.</summary>
public sealed record ForgetSaving(Guid SavingId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetSavingHandler(Acts acts, RetentionSchedule schedule)
{
    private static readonly HashSet<string> Kept = [];

    public Task<Outcome> Handle(Act act, ForgetSaving command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var placementId = await scope.Db.Set<Saving>().AsNoTracking().IgnoreAutoIncludes().Where(saving => saving.Id == command.SavingId).Select(saving => saving.PlacementId).SingleOrDefaultAsync(cancellation);
        var costsId = placementId is null ? null
            : await scope.Db.Set<PlacementCosts>().AsNoTracking().IgnoreAutoIncludes().Where(costs => costs.PlacementId == placementId).Select(costs => (Guid?)costs.Id).SingleOrDefaultAsync(cancellation);
        List<Guid> subjects = [command.SavingId];
        if (costsId is { } id)
        {
            var costs = await scope.Take<PlacementCosts>(id);
            subjects = [.. subjects, costs.Id, .. costs.Costs.Select(cost => cost.Id)];
        }

        var saving = await scope.Take<Saving>(command.SavingId);
        var forgotten = saving.Forget(scope.Actor, scope.At, schedule, RecordErasure.Erased, scope.Calendar);
        if (forgotten.IsDone)
        {
            RecordErasure.Rows(scope.Db, Kept);
            await RecordErasure.Events(scope, saving.Chain, subjects, cancellation);
        }

        return forgotten;
    }, cancellation);
}
