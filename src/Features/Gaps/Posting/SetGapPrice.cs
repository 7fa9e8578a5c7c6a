using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester says what the outside route would cost, with a file or a reference that shows it.</summary>
/// <param name="Evidence">A file sent with this act; without one the file given before is kept.</param>
public sealed record SetGapPrice(Guid GapId, ComparatorTerms Terms, UploadedFile? Evidence);

[Needs(Permission.PostGap)]
public sealed class SetGapPriceHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetGapPrice command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        DraftGaps.Change(scope, command.GapId, gap =>
        {
            var fileId = command.Evidence is { } sent ? EvidenceFile.Store(scope, sent, gap.AuthorityId).Id : gap.Comparator?.EvidenceFileId;
            return gap.SetComparator(scope.Actor, scope.At, command.Terms with { EvidenceFileId = fileId });
        }), cancellation);
}
