using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>Finds the requests to look whose last day is over, and those that nobody has answered in time.</summary>
public sealed class CatchUpLookRequestsJob(TalentPoolDb db, CatchUpLookRequestHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var due = await db.Set<LookRequest>().AsNoTracking()
            .Where(request => (request.Status == LookRequestStatus.Allowed && request.LastDay < scan.Today)
                || (request.Status == LookRequestStatus.Asked && request.OverdueSaidAt == null && request.DueAt <= scan.At))
            .OrderBy(request => request.Id).Select(request => request.Id).ToListAsync(cancellation);
        await scan.Each(due, id => handler.Handle(Act.OfClock(), new CatchUpLookRequest(id), cancellation));
    }
}
