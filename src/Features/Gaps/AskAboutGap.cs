using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>A member that was asked about the gap asks a question. All who see the gap see it.</summary>
public sealed record AskAboutGap(Guid GapId, Guid AuthorityId, string Text);

[Needs(Permission.AskAboutGap)]
public sealed class AskAboutGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AskAboutGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        gap.CatchUp(scope.At, scope.Calendar);
        if (!scope.IsPermitted(await GapConcerning.Of(scope.Db, gap, scope.Today, cancellation: cancellation)))
        {
            return PlatformRefusals.NotPermitted;
        }

        return gap.AskQuestion(scope.Actor, scope.At, command.AuthorityId, command.Text);
    }, cancellation);
}
