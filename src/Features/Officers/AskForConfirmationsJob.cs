using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Officers;

/// <summary>Asks for a confirmation before an advert lapses.</summary>
public sealed class AskForConfirmationsJob(TalentPoolDb db, AskForConfirmationsHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation) =>
        await scan.Each(await DueAdverts.ToAskFor(db, scan.At), id => handler.Handle(Act.OfClock(), new AskForConfirmations(id), cancellation));
}
