using Quartz;

namespace TalentPool.Platform.Jobs;

/// <summary>What Quartz calls: the scheduled job of that name. A job that still runs is not started a second time, on any node.</summary>
[DisallowConcurrentExecution]
public sealed class ScheduledRun(JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        // A later version of the program may no longer have a job that the store still names.
        if (JobSchedule.All.FirstOrDefault(job => job.Name == context.JobDetail.Key.Name) is { } job)
        {
            await runner.Run(job, context.NextFireTimeUtc?.UtcDateTime, cancellationToken);
        }
    }
}
