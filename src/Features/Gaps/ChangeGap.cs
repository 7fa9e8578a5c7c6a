using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>Changes a posted gap. What is no longer what the members were asked about is asked about anew.</summary>
/// <param name="Evidence">A file sent with this act, which then proves the outside price.</param>
public sealed record ChangeGap(Guid GapId, int SeenVersion, GapChanges Changes, UploadedFile? Evidence);

[Needs(Permission.ChangeGap)]
public sealed class ChangeGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ChangeGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
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

        var changes = command.Changes;
        if (command.Evidence is { } sent)
        {
            changes = changes with { Comparator = changes.Comparator with { EvidenceFileId = EvidenceFile.Store(scope, sent, gap.AuthorityId).Id } };
        }

        return gap.Change(scope.Actor, scope.At, command.SeenVersion, changes, terms.Figures, scope.Calendar, terms.Members);
    }, cancellation);
}
