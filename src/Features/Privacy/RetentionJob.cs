using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Privacy;

/// <summary>Erases and removes what is no longer kept, and notes how much it was.</summary>
public sealed class RetentionJob(TalentPoolDb db, Databases databases, WriteGate gate, ForgetGapHandler forgetGap, ForgetLookRequestHandler forgetLookRequest, OldMessages messages, RetentionSchedule schedule) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var gaps = await Erase(scan, await GapsNoLongerKept.On(db, schedule, scan.Today).Select(gap => gap.Id).ToListAsync(cancellation),
            id => forgetGap.Handle(Act.OfClock(), new ForgetGap(id), cancellation));
        var lookRequests = await Erase(scan, await LookRequestsNoLongerKept.On(db, schedule, scan.Today).Select(request => request.Id).ToListAsync(cancellation),
            id => forgetLookRequest.Handle(Act.OfClock(), new ForgetLookRequest(id), cancellation));
        var (notices, mails, looks) = await messages.Remove(scan.Today, cancellation);
        if (gaps + notices + mails + looks + lookRequests > 0)
        {
            using var ticket = await gate.Enter(cancellation);
            await using var writing = databases.Open();
            writing.Add(new RetentionRun(scan.At, gaps, notices, mails, looks, lookRequests));
            await writing.SaveChangesAsync(cancellation);
        }
    }

    /// <returns>How many were erased.</returns>
    private static async Task<int> Erase(Scan scan, IReadOnlyList<Guid> due, Func<Guid, Task<Outcome>> forget)
    {
        var erased = 0;
        await scan.Each(due, async id =>
        {
            var outcome = await forget(id);
            erased += outcome.IsDone ? 1 : 0;
            return outcome;
        });
        return erased;
    }
}
