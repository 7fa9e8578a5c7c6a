using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>Begins a new draft that asks for the same again.</summary>
public sealed record CopyGap(Guid GapId);

[Needs(Permission.PostGap)]
public sealed class CopyGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CopyGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var source = await scope.Take<Gap>(command.GapId);
        source.CatchUp(scope.At, scope.Calendar);
        if (!scope.IsPermitted(await GapConcerning.Of(scope.Db, source, scope.Today, cancellation: cancellation)))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (await AskingTerms.On(scope.Db, scope.Today, source, cancellation) is not { } terms)
        {
            return PostingRefusals.ServiceAreaNotShared;
        }

        var copy = Gap.CopyOf(source, scope.Actor, scope.At, terms.TermsId);
        scope.Add(copy);
        return Outcome.DoneWith(copy.Id);
    }, cancellation);
}
