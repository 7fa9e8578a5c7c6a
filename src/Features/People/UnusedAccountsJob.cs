using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;

namespace TalentPool.Features.People;

/// <summary>Finds the accounts that nobody uses. The invented people of a demonstration are used by whoever looks around.</summary>
public sealed class UnusedAccountsJob(TalentPoolDb db, CountDisuseHandler count, WatchUnusedAccountHandler watch) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        await count.Handle(new CountDisuse(scan.Today), cancellation);
        var latest = scan.Today.AddDays(UnusedAccounts.WarnedDaysBefore - UnusedAccounts.Days);
        var unused = await db.Set<Person>().AsNoTracking()
            .Where(person => person.SuspendedAt == null && person.DemonstrationRole == null && (person.LastUsedOn ?? person.UnusedFrom) <= latest)
            .OrderBy(person => person.Id).ToListAsync(cancellation);
        await scan.Each(
            unused.Where(person => person.IsToBeWarned(scan.Today) || person.IsToBeSuspended(scan.Today)).Select(person => person.Id),
            id => watch.Handle(Act.OfClock(), new WatchUnusedAccount(id), cancellation));
    }
}
