using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Platform.Jobs;

namespace TalentPool.Notices;

/// <summary>
/// When quiet hours end, tells the open pages of those for whom something was held. A push says only how many notices are unread, so that
/// one too many does no harm; a page on another node reads the same when it next connects or is told.
/// </summary>
public sealed class PushHeldNoticesJob(TalentPoolDb db, NoticePush push) : IScanJob
{
    /// <summary>Longer than the job's interval, so that a run that came late leaves nobody out.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromMinutes(3);

    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var since = scan.At - LookBack;
        var people = await db.Set<Notice>().AsNoTracking()
            .Where(notice => notice.HeldUntil > since && notice.HeldUntil <= scan.At && notice.ReadAt == null && !notice.IsSilent)
            .Select(notice => notice.PersonId).Distinct().ToListAsync(cancellation);
        await push.Send(people);
    }
}
