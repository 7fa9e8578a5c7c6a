using TalentPool.Domain;
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

        var outcome = Saving.ClaimOther(scope.Actor, scope.At, Guid.CreateVersion7(), partnership.Id, command.Saving, command.Proof.Alone(command.QualityHeld), command.Duration, out var saving);
        if (saving is not null)
        {
            scope.Add(saving);
        }

        return outcome;
    }, cancellation);
}
