using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Savings;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>The host claims what a placement saved. Nobody types a figure: it follows from the approved hours, the frozen price and rate, and the costs that were entered.</summary>
/// <param name="PriceEvidence">Where the evidence of the price outside is kept.</param>
public sealed record ClaimPlacementSaving(Guid PlacementId, BaselineSource Source, string PriceEvidence, SavingProof Proof);

[Needs(Permission.ClaimSaving)]
public sealed class ClaimPlacementSavingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ClaimPlacementSaving command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeCosts(command.PlacementId, async (placement, costs) =>
        {
            // The placement’s turn is held, so no hours are approved and no second saving is claimed beside this.
            var derived = await DerivedSaving.Of(scope.Db, placement, costs, cancellation);
            if (derived.Sheets.Count == 0)
            {
                return SavingRefusals.NoHoursYet;
            }

            if (costs.OwnWork is null)
            {
                return SavingRefusals.OwnWorkMissing;
            }

            if (await scope.Db.Set<Saving>().AsNoTracking().IgnoreAutoIncludes()
                .AnyAsync(saving => saving.PlacementId == placement.Id && saving.Status != SavingStatus.Rejected && saving.Status != SavingStatus.Reversed, cancellation))
            {
                return SavingRefusals.ClaimedAlready;
            }

            var outcome = Saving.ClaimPlacement(
                scope.Actor, scope.At, Guid.CreateVersion7(), placement.PartnershipId, derived.At(command.Source, command.PriceEvidence), command.Proof.With(derived), SavingDuration.OneOff, out var saving);
            if (saving is not null)
            {
                scope.Add(saving);
            }

            return outcome;
        }, cancellation), cancellation);
}
