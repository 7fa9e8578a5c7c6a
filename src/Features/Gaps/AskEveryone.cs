using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>Stops waiting for the person asked for, and asks every member.</summary>
public sealed record AskEveryone(Guid GapId, int SeenVersion);

[Needs(Permission.ChangeGap)]
public sealed class AskEveryoneHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AskEveryone command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        gap.CatchUp(scope.At, scope.Calendar);
        if (!scope.IsPermitted(await GapConcerning.Of(scope.Db, gap, scope.Today, cancellation: cancellation)))
        {
            return PlatformRefusals.NotPermitted;
        }

        return await AskingTerms.On(scope.Db, scope.Today, gap, cancellation) is { } terms
            ? gap.AskEveryone(scope.Actor, scope.At, command.SeenVersion, terms.Figures, scope.Calendar, terms.Members)
            : PostingRefusals.ServiceAreaNotShared;
    }, cancellation);
}
