using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Privacy;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Erases the names and words of a gap whose time is over, from its rows and from the events of its chain, which still holds.</summary>
public sealed record ForgetGap(Guid GapId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetGapHandler(Acts acts, RetentionSchedule schedule)
{
    /// <summary>What stands where words stood.</summary>
    public const string Erased = "Erased";

    /// <summary>Words that name nobody and tell nothing of a case. Counts and lists go by them.</summary>
    private static readonly HashSet<string> Kept = [nameof(Gap.Reference), nameof(Offer.Discipline), nameof(Offer.Level), nameof(EvidenceFile.ContentType)];

    public Task<Outcome> Handle(Act act, ForgetGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var gap = await scope.Take<Gap>(command.GapId);
        var forgotten = gap.Forget(scope.Actor, scope.At, schedule, scope.Calendar);
        if (!forgotten.IsDone)
        {
            return forgotten;
        }

        await EraseFiles(scope, gap, cancellation);
        EraseRows(scope.Db);
        await EraseEvents(scope, gap, cancellation);
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
            file.Forget(Erased, scope.At);
        }

        await scope.Db.Set<EvidenceFileContent>().Where(content => gone.Contains(content.Id)).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Every text of every row that the gap consists of, also those of columns that are added one day.</summary>
    private static void EraseRows(TalentPoolDb db)
    {
        db.ChangeTracker.DetectChanges();
        var texts = db.ChangeTracker.Entries().Where(entry => RowImages.IsReplayed(entry.Metadata))
            .SelectMany(entry => entry.Properties)
            .Where(text => text.Metadata.ClrType == typeof(string) && !Kept.Contains(text.Metadata.Name) && text.CurrentValue is string { Length: > 0 });
        foreach (var text in texts.ToList())
        {
            text.CurrentValue = Erased;
        }
    }

    private static async Task EraseEvents(ActScope scope, Gap gap, CancellationToken cancellation)
    {
        var chain = await Chains.Take(scope.Db, gap.Chain, cancellation);
        List<Guid> subjects = [.. GapEvents.Subjects(gap), .. gap.Questions.Select(question => question.Id)];
        var links = await scope.Db.Set<ChainEvent>()
            .Where(link => link.ChainId == chain.Id && subjects.Contains(link.SubjectId) && link.Body != null && link.Kind != nameof(BodyErased))
            .OrderBy(link => link.Number).ToListAsync(cancellation);
        foreach (var link in links)
        {
            EventErasure.Erase(scope, gap.Chain, link, "The time for which it is kept is over.", "Retention schedule");
        }
    }
}
