using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Clearances;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>Gives up a draft, or a gap on which nobody was placed, and says how the need was met.</summary>
public sealed record WithdrawGap(Guid GapId, int SeenVersion, HowMet HowMet, string Note);

[Needs(Permission.WithdrawGap)]
public sealed class WithdrawGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = command.HowMet == HowMet.Outside ? await scope.TakeForGate(command.GapId, nameof(WithdrawGap)) : await scope.Take<Gap>(command.GapId);
        gap.CatchUp(scope.At, scope.Calendar);
        if (!scope.IsPermitted(await GapConcerning.Of(scope.Db, gap, scope.Today, cancellation: cancellation)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var reference = gap.Status == GapStatus.Draft && command.HowMet == HowMet.Outside ? await NextReference(scope, gap.PartnershipId, cancellation) : null;
        return gap.Withdraw(scope.Actor, scope.At, command.SeenVersion, command.HowMet, command.Note, reference);
    }, cancellation);

    private static async Task<string> NextReference(ActScope scope, Guid partnershipId, CancellationToken cancellation)
    {
        var prefix = await scope.Db.Set<Partnership>().AsNoTracking().Where(partnership => partnership.Id == partnershipId)
            .Select(partnership => partnership.ReferencePrefix).SingleAsync(cancellation);
        return await ReferenceCounter.Next(scope.Db, prefix, scope.Today.Year);
    }
}
