using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Privacy;

/// <summary>Erases and removes what is no longer kept, and notes how much it was.</summary>
public sealed class RetentionJob(TalentPoolDb db, Databases databases, WriteGate gate, ForgetGapHandler forget, OldMessages messages, RetentionSchedule schedule) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var due = await GapsNoLongerKept.On(db, schedule, scan.Today).Select(gap => gap.Id).ToListAsync(cancellation);
        var gaps = 0;
        await scan.Each(due, async id =>
        {
            var outcome = await forget.Handle(Act.OfClock(), new ForgetGap(id), cancellation);
            gaps += outcome.IsDone ? 1 : 0;
            return outcome;
        });
        var (notices, mails, looks) = await messages.Remove(scan.Today, cancellation);
        if (gaps + notices + mails + looks > 0)
        {
            using var ticket = await gate.Enter(cancellation);
            await using var writing = databases.Open();
            writing.Add(new RetentionRun(scan.At, gaps, notices, mails, looks));
            await writing.SaveChangesAsync(cancellation);
        }
    }
}
