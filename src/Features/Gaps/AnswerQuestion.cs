using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>The requesting authority answers a member's question.</summary>
public sealed record AnswerQuestion(Guid GapId, Guid QuestionId, string Text);

[Needs(Permission.AnswerQuestion)]
public sealed class AnswerQuestionHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AnswerQuestion command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        gap.CatchUp(scope.At, scope.Calendar);
        if (!scope.IsPermitted(await GapConcerning.Of(scope.Db, gap, scope.Today, cancellation: cancellation)))
        {
            return PlatformRefusals.NotPermitted;
        }

        return gap.AnswerQuestion(scope.Actor, scope.At, command.QuestionId, command.Text);
    }, cancellation);
}
