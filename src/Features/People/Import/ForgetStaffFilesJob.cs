using TalentPool.Platform.Jobs;

namespace TalentPool.Features.People.Import;

public sealed class ForgetStaffFilesJob(ForgetStaffFilesHandler forget) : IScanJob
{
    public Task Run(Scan scan, CancellationToken cancellation) => scan.Each([scan.Today], _ => forget.Handle(new ForgetStaffFiles(), cancellation));
}
