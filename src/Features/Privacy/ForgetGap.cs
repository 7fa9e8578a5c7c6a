using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Certificates;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Erases the names and words of a gap whose time is over, from its rows and from the events of its chain, which still holds.</summary>
public sealed record ForgetGap(Guid GapId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetGapHandler(Acts acts, RetentionSchedule schedule)
{
    /// <summary>Words that name nobody and tell nothing of a case. Counts and lists go by them.</summary>
    private static readonly HashSet<string> Kept = [nameof(Gap.Reference), nameof(Offer.Discipline), nameof(Offer.Level), nameof(EvidenceFile.ContentType), nameof(Clearance.CertificateNumber), nameof(Certificate.Number), nameof(Certificate.CheckCode), nameof(Certificate.KeyId)];

    public Task<Outcome> Handle(Act act, ForgetGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var gap = await scope.Take<Gap>(command.GapId);
        if (await scope.Db.Set<Placement>().AsNoTracking().AnyAsync(placement => placement.GapId == gap.Id && placement.ForgottenAt == null, cancellation))
        {
            return GapRefusals.StillKept;
        }

        var forgotten = gap.Forget(scope.Actor, scope.At, schedule, scope.Calendar);
        if (!forgotten.IsDone)
        {
            return forgotten;
        }

        scope.TellNobody();
        await EraseFiles(scope, gap, cancellation);
        var certificates = await scope.Db.Set<Certificate>().Where(certificate => certificate.GapId == gap.Id).ToListAsync(cancellation);
        RecordErasure.Rows(scope.Db, Kept);
        await RecordErasure.Events(scope, gap.Chain, [.. GapEvents.Subjects(gap), .. gap.Questions.Select(question => question.Id), .. certificates.Select(certificate => certificate.Id)], cancellation);
        return forgotten;
    }, cancellation);

    /// <summary>The proofs of its outside price, unless a gap that is still kept was copied from it and shows the same file.</summary>
    private static async Task EraseFiles(ActScope scope, Gap gap, CancellationToken cancellation)
    {
        var own = gap.Comparators.Select(price => price.EvidenceFileId).OfType<Guid>().ToList();
        var shown = await scope.Db.Set<Gap>().Where(other => other.Id != gap.Id && other.ForgottenAt == null)
            .SelectMany(other => other.Comparators).Where(price => price.EvidenceFileId != null && own.Contains(price.EvidenceFileId.Value))
            .Select(price => price.EvidenceFileId!.Value).ToListAsync(cancellation);
        var gone = own.Except(shown).ToList();
        foreach (var file in await scope.Db.Set<EvidenceFile>().Where(file => gone.Contains(file.Id) && file.ForgottenAt == null).ToListAsync(cancellation))
        {
            file.Forget(RecordErasure.Erased, scope.At);
        }

        await scope.Db.Set<EvidenceFileContent>().Where(content => gone.Contains(content.Id)).ExecuteDeleteAsync(cancellation);
    }
}
