using Quartz;
using TalentPool.Database;
using TalentPool.Platform.Errors;

namespace TalentPool.Platform.Jobs;

public static class JobServices
{
    public const string RunSetting = "TalentPool:Jobs:Run";

    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(2);

    /// <summary>Registers the jobs and what runs them. A node may be told to run none.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration, DatabaseSettings database)
    {
        services.AddSingleton<JobRunner>();
        if (!IsRunning(configuration))
        {
            return services;
        }

        services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(TimeProvider.System);
            quartz.UseStoreOf(database);
            foreach (var (job, place) in JobSchedule.All.Select((job, place) => (job, place)))
            {
                // Not all in the same second, and none before the program has answered its first request.
                quartz.ScheduleJob<ScheduledRun>(
                    trigger => trigger.WithIdentity(job.Name).StartAt(TimeProvider.System.GetUtcNow() + ((place + 1) * Apart)).WithSimpleSchedule(job.Interval),
                    detail => detail.WithIdentity(job.Name));
            }
        });
        services.AddQuartzHostedService(host => (host.AwaitApplicationStarted, host.WaitForJobsToComplete) = (true, true));
        return services;
    }

    public static bool IsRunning(IConfiguration configuration)
    {
        var run = configuration[RunSetting] is { Length: > 0 } set ? set : bool.TrueString;
        return bool.TryParse(run, out var isRunning) ? isRunning : throw new WrongSettingException(RunSetting, run, "true or false");
    }
}
