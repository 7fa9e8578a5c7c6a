using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Health;

public sealed class TellChainHeadsJob(TellChainHeadsHandler tell) : IScanJob
{
    public Task Run(Scan scan, CancellationToken cancellation) =>
        scan.Each([scan.Today], _ => tell.Handle(Act.OfClock(), new TellChainHeads(), cancellation));
}
