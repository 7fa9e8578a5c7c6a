using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.People.Import;

/// <summary>Once a month reminds of lists of staff that have grown old.</summary>
public sealed class OldStaffListsJob(TalentPoolDb db, RemindOfStaffListHandler remind) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation) => await scan.Each(
        await OldStaffLists.Due(db, scan.Today, cancellation), authority => remind.Handle(Act.OfClock(), new RemindOfStaffList(authority), cancellation));
}
