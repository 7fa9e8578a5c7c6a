using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Savings;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>An authority claims what something else saved, such as a rate that was negotiated together, against its baseline.</summary>
public sealed record ClaimOtherSaving(OtherSaving Saving, SavingProof Proof, bool QualityHeld, SavingDuration Duration);

[Needs(Permission.ClaimSaving)]
public sealed class ClaimOtherSavingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ClaimOtherSaving command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var partnership = await TermsInForce.PartnershipFor(scope.Db, command.Saving.RequesterId, command.Saving.ServiceAreaId, scope.Today, cancellation);
        if (!scope.IsPermitted(SavingConcerning.Of(partnership?.Id ?? Guid.Empty, command.Saving.RequesterId, command.Saving.ServiceAreaId)))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (partnership is null)
        {
            return SavingRefusals.ServiceAreaNotShared;
        }

        // Claims of one partnership wait for each other, so that two of the same thing do not pass side by side.
        await scope.Take<Partnership>(partnership.Id);
        var (other, years) = (command.Saving, command.Saving.Years.Select(year => year.Year.StartYear).ToList());
        var open = await scope.Db.Set<Saving>().AsNoTracking().IgnoreAutoIncludes()
            .Where(saving => saving.PlacementId == null && saving.RequesterId == other.RequesterId && saving.ServiceAreaId == other.ServiceAreaId
                && saving.Status != SavingStatus.Rejected && saving.Status != SavingStatus.Reversed && saving.Years.Any(year => years.Contains(year.StartYear)))
            .Select(saving => saving.Title).ToListAsync(cancellation);
        if (open.Exists(title => string.Equals(title, other.Title.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            return SavingRefusals.OtherClaimedAlready;
        }

        var outcome = Saving.ClaimOther(scope.Actor, scope.At, Guid.CreateVersion7(), partnership.Id, command.Saving, command.Proof.Alone(command.QualityHeld), command.Duration, out var saving);
        if (saving is not null)
        {
            scope.Add(saving);
        }

        return outcome;
    }, cancellation);
}
