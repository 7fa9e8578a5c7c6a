using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Savings;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>A finance officer, who is another than who claimed it, says what evidence there is. The class follows from it.</summary>
/// <param name="QualityHeld">Read only of what follows from no placement.</param>
public sealed record VerifySaving(Guid SavingId, int SeenVersion, SavingProof Proof, bool QualityHeld);

[Needs(Permission.VerifySaving)]
public sealed class VerifySavingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, VerifySaving command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeSaving(command.SavingId, async saving =>
        {
            if (saving.PlacementId is not { } placementId)
            {
                return saving.Verify(scope.Actor, scope.At, command.SeenVersion, command.Proof.Alone(command.QualityHeld));
            }

            var placement = await scope.Db.Set<Placement>().AsNoTracking().SingleAsync(one => one.Id == placementId, cancellation);
            var costs = await scope.Db.Set<PlacementCosts>().AsNoTracking().SingleOrDefaultAsync(one => one.PlacementId == placementId, cancellation);
            var derived = await DerivedSaving.Of(scope.Db, placement, costs, cancellation);
            return saving.StillFollowsFrom(derived.Years)
                ? saving.Verify(scope.Actor, scope.At, command.SeenVersion, command.Proof.With(derived))
                : SavingRefusals.RecordsChanged;
        }), cancellation);
}
