using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>Asks about what is no longer covered: a placement has gone, or the need has grown.
/// Without a shape the need is what it was.</summary>
public sealed record ReopenGap(Guid GapId, int SeenVersion, string Why, GapShape? Shape);

[Needs(Permission.ChangeGap)]
public sealed class ReopenGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ReopenGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        gap.CatchUp(scope.At, scope.Calendar);
        if (!scope.IsPermitted(await GapConcerning.Of(scope.Db, gap, scope.Today, cancellation: cancellation)))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (await AskingTerms.On(scope.Db, scope.Today, gap, cancellation) is not { } terms)
        {
            return PostingRefusals.ServiceAreaNotShared;
        }

        return gap.Reopen(scope.Actor, scope.At, command.SeenVersion, command.Why, command.Shape, terms.Figures, scope.Calendar, terms.Members);
    }, cancellation);
}
