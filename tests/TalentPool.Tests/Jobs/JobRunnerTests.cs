using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Jobs;
using TalentPool.Tests.Notices;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Jobs;

public sealed class JobRunnerTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task How_a_run_went_is_noted_with_when_the_next_is_due()
    {
        var next = _world.Clock.UtcNow.AddMinutes(5);

        await Runner().Run(ScheduledJob.Every<LooksAtThree>(TimeSpan.FromMinutes(5), "Looks"), next);

        var run = await Run("Looks");
        Assert.Equal((3, (DateTime?)next, (string?)null, 0), (run.Looked, run.NextAt, run.LastError, run.Failures));
    }

    [Fact]
    public async Task What_fails_for_one_record_is_noted_and_the_others_go_on()
    {
        await Runner().Run(ScheduledJob.Every<FailsForTwo>(TimeSpan.FromMinutes(5), "Fails"));
        await Runner().Run(ScheduledJob.Every<FailsForTwo>(TimeSpan.FromMinutes(5), "Fails"));

        var run = await Run("Fails");
        Assert.Equal((2, 2, "2: InvalidOperationException: two"), (run.Looked, run.Failures, run.LastError));
        Assert.Equal(_world.Clock.UtcNow, run.LastErrorAt);
    }

    [Fact]
    public async Task A_job_that_cannot_even_look_is_noted()
    {
        await Runner().Run(ScheduledJob.Every<CannotLook>(TimeSpan.FromMinutes(5), "Blind"));

        Assert.Equal("The run: InvalidOperationException: blind", (await Run("Blind")).LastError);
    }

    [Fact]
    public async Task Every_scheduled_job_runs_twice_and_the_second_run_changes_nothing()
    {
        await ToldAuditor.RateEntered(_world);
        await _world.Person(_world.Leeds, Role.Auditor);
        var jobs = JobSchedule.All.Where(job => job.Type != typeof(MailJob)).ToList();
        foreach (var job in jobs)
        {
            Assert.Null((await Runner().Run(job)).FirstError);
        }

        var before = await Chains();
        foreach (var job in jobs)
        {
            Assert.Null((await Runner().Run(job)).FirstError);
        }

        Assert.Equal(before, await Chains());
        Assert.Equal(JobSchedule.All.Count, JobSchedule.All.Select(job => job.Name).Distinct().Count());
    }

    private JobRunner Runner() =>
        new(_world.Service<IServiceScopeFactory>(), _world.Databases, _world.Service<WriteGate>(), _world.Clock, NullLogger<JobRunner>.Instance);

    private async Task<JobRun> Run(string name)
    {
        await using var db = _world.OpenDb();
        return await db.Set<JobRun>().SingleAsync(run => run.Name == name);
    }

    private async Task<IReadOnlyList<(Guid ScopeId, long Number)>> Chains()
    {
        await using var db = _world.OpenDb();
        return [.. (await db.Set<Chain>().OrderBy(chain => chain.Id).ToListAsync()).Select(chain => (chain.ScopeId, chain.LastNumber))];
    }

    private sealed class LooksAtThree : IScanJob
    {
        public Task Run(Scan scan, CancellationToken cancellation) => scan.Each([1, 2, 3], _ => Task.FromResult(Outcome.Done));
    }

    private sealed class FailsForTwo : IScanJob
    {
        public Task Run(Scan scan, CancellationToken cancellation) =>
            scan.Each([1, 2, 3], number => number == 2 ? throw new InvalidOperationException("two") : Task.FromResult(Outcome.Done));
    }

    private sealed class CannotLook : IScanJob
    {
        public Task Run(Scan scan, CancellationToken cancellation) => throw new InvalidOperationException("blind");
    }
}
