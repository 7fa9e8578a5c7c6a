namespace TalentPool.Platform.Jobs;

/// <summary>
/// Looks for what time has made due and calls a use case for each. It holds no rule: the use case decides, and running it twice
/// changes nothing.
/// </summary>
public interface IScanJob
{
    Task Run(Scan scan, CancellationToken cancellation);
}
