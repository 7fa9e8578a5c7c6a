using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>The work that went outside needs more than was ordered. The members are asked about what is not covered before it grows.</summary>
/// <param name="SeenVersion">The gap's version.</param>
/// <param name="Shape">All that is needed now, with what is covered already.</param>
public sealed record GrowOutsideWork(Guid GapId, int SeenVersion, string Why, GapShape Shape);

[Needs(Permission.RecordOutsourcing)]
public sealed class GrowOutsideWorkHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, GrowOutsideWork command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.TakeForGate(command.GapId, (gap, refusal) =>
            new GateAttemptRefused(gap.Id, scope.At, gap.Id, nameof(GrowOutsideWork), refusal.Name, refusal.Sentence));
        if (!scope.IsPermitted(GateConcerning.Of(gap)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var partnership = await scope.Db.Set<Partnership>().AsNoTracking().SingleAsync(partnership => partnership.Id == gap.PartnershipId, cancellation);
        List<Guid> members = [.. partnership.MembersOn(scope.Today).Where(member => member != gap.AuthorityId)];
        return gap.Reopen(
            scope.Actor, scope.At, command.SeenVersion, command.Why, command.Shape, await scope.FiguresOf(gap, cancellation), scope.Calendar, members);
    }, cancellation);
}
