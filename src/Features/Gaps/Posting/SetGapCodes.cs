using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester gives the codes that the cost is charged to, and says who looked whether the own team could do it.</summary>
public sealed record SetGapCodes(Guid GapId, string MatterReference, string CostCentre, string OwnTeamLookedBy, DateOnly OwnTeamLookedOn);

[Needs(Permission.PostGap)]
public sealed class SetGapCodesHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetGapCodes command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap =>
        {
            var outcome = gap.SetCodes(scope.Actor, scope.At, command.MatterReference, command.CostCentre);
            return outcome.IsDone ? gap.SetOwnTeamLooked(scope.Actor, scope.At, command.OwnTeamLookedBy, command.OwnTeamLookedOn, scope.Calendar) : outcome;
        }), cancellation);
}
