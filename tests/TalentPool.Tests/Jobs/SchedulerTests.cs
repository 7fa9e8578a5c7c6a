using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;
using TalentPool.Database;
using TalentPool.Features.Certificates;
using TalentPool.Features.Placements;
using TalentPool.Features.Privacy;
using TalentPool.Features.Recharges;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Jobs;

/// <summary>The scheduler itself, with its store in memory and in tables.</summary>
public sealed class SchedulerTests
{
    [Fact]
    public Task Every_job_is_scheduled_and_can_be_run_in_memory() => EveryJobRuns(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task Every_job_is_scheduled_and_can_be_run_from_the_tables_it_makes() => EveryJobRuns(DatabaseProvider.Postgres);

    [PostgresFact]
    public async Task Two_nodes_that_start_together_on_an_empty_database_share_the_jobs()
    {
        await using var world = await World.Create(DatabaseProvider.Postgres);
        using var here = Node(world);
        using var there = Node(world);
        var ended = new Ended();

        await Task.WhenAll(here.StartAsync(), there.StartAsync());
        foreach (var node in new[] { here, there })
        {
            (await Scheduler(node)).ListenerManager.AddJobListener(ended);
        }

        foreach (var job in JobSchedule.All)
        {
            await (await Scheduler(here)).TriggerJob(new JobKey(job.Name));
        }

        await ended.All.WaitAsync(TimeSpan.FromSeconds(60));
        await Task.WhenAll(here.StopAsync(), there.StopAsync());
        await using var db = world.OpenDb();
        Assert.All(await db.Set<JobRun>().ToListAsync(), run => Assert.Null(run.LastError));
    }

    private static async Task<IScheduler> Scheduler(IHost node) => await node.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();

    private static async Task EveryJobRuns(DatabaseProvider provider)
    {
        await using var world = await World.Create(provider);
        using var node = Node(world);
        await node.StartAsync();
        var scheduler = await node.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var ended = new Ended();
        scheduler.ListenerManager.AddJobListener(ended);

        foreach (var job in JobSchedule.All)
        {
            Assert.NotEmpty(await scheduler.GetTriggersOfJob(new JobKey(job.Name)));
            await scheduler.TriggerJob(new JobKey(job.Name));
        }

        await ended.All.WaitAsync(TimeSpan.FromSeconds(60));
        await node.StopAsync();
        await using var db = world.OpenDb();
        var runs = await db.Set<JobRun>().ToListAsync();
        Assert.Equal(JobSchedule.All.Select(job => job.Name).Order(), runs.Select(run => run.Name).Order());
        Assert.All(runs, run => Assert.Null(run.LastError));
    }

    private static IHost Node(World world)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["TalentPool:Mail:Folder"] = Path.Combine(Path.GetTempPath(), $"talentpool-mail-{Guid.NewGuid():N}") });
        builder.Services.AddDatabase(world.Settings);
        builder.Services.AddActs();
        builder.Services.AddPrivacy(builder.Configuration);
        builder.Services.AddRecharges();
        builder.Services.AddNotices();
        builder.Services.AddSignIn(Platform.SiteAddress.Read(new ConfigurationManager()));
        builder.Services.AddMail(builder.Configuration, Path.GetTempPath());
        builder.Services.AddJobs(builder.Configuration, world.Settings);
        builder.Services.AddSingleton<TimeProvider>(world.Clock);
        builder.Services.AddSingleton(world.Service<CertificateSigner>());
        builder.Services.AddSingleton(world.Service<PropertyOrChildKey>());
        return builder.Build();
    }

    private sealed class Ended : IJobListener
    {
        private readonly HashSet<string> _left = [.. JobSchedule.All.Select(job => job.Name)];
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Name => nameof(Ended);

        public Task All => _all.Task;

        public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
        {
            lock (_left)
            {
                _left.Remove(context.JobDetail.Key.Name);
                if (_left.Count == 0)
                {
                    _all.TrySetResult();
                }
            }

            return ValueTask.CompletedTask;
        }
    }
}
