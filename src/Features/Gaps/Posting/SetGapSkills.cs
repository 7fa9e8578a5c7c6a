using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester names the skills that the work needs.</summary>
public sealed record SetGapSkills(Guid GapId, IReadOnlyList<SkillNeed> Skills);

[Needs(Permission.PostGap)]
public sealed class SetGapSkillsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetGapSkills command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap => gap.SetSkills(scope.Actor, scope.At, command.Skills)), cancellation);
}
