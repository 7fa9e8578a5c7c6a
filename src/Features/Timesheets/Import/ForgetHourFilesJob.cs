using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Timesheets.Import;

public sealed class ForgetHourFilesJob(ForgetHourFilesHandler forget) : IScanJob
{
    public Task Run(Scan scan, CancellationToken cancellation) => scan.Each([scan.Today], _ => forget.Handle(new ForgetHourFiles(), cancellation));
}
