using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Coverage;

public sealed class ForgetSpendFilesJob(ForgetSpendFilesHandler forget) : IScanJob
{
    public Task Run(Scan scan, CancellationToken cancellation) => scan.Each([scan.Today], _ => forget.Handle(new ForgetSpendFiles(), cancellation));
}
