using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>A head of service's yes to a clearance after a complete check, or one of the two yeses that an emergency needs.</summary>
public sealed record ApproveClearance(Guid ClearanceId, int SeenVersion);

[Needs(Permission.ApproveClearance)]
public sealed class ApproveClearanceHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ApproveClearance command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gapId = await scope.GapOfClearance(command.ClearanceId, cancellation);
        var gap = await scope.TakeForGate(gapId, (gap, refusal) => new ClearanceApprovalRefused(command.ClearanceId, scope.At, gap.Id, refusal.Name, refusal.Sentence));
        var clearance = gap.FindClearance(command.ClearanceId) ?? throw new RecordNotFoundException();
        if (!scope.IsPermitted(GateConcerning.ForDeciding(gap, clearance)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var number = clearance.NextApprovalGrants ? await NextNumber(scope, gap.PartnershipId, cancellation) : null;

        // Read once the counter is taken: grants of one partnership pass it one after the other, so none overlooks another's.
        var elsewhere = await SameEventElsewhere.Of(scope, gap, clearance.EmergencyEvent, cancellation);
        return gap.ApproveClearance(
            scope.Actor, scope.At, clearance.Id, command.SeenVersion, number, elsewhere, await scope.FiguresOf(gap, cancellation), scope.Calendar);
    }, cancellation);

    /// <summary>A refused approval gives its number back, so certificates have no missing numbers.</summary>
    private static async Task<string> NextNumber(ActScope scope, Guid partnershipId, CancellationToken cancellation)
    {
        var prefix = await scope.Db.Set<Partnership>().AsNoTracking().Where(partnership => partnership.Id == partnershipId)
            .Select(partnership => partnership.ReferencePrefix).SingleAsync(cancellation);
        return await ReferenceCounter.Next(scope.Db, $"{prefix}-C", scope.Today.Year);
    }
}
