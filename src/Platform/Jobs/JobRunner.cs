using Microsoft.EntityFrameworkCore;
using TalentPool.Database;

namespace TalentPool.Platform.Jobs;

/// <summary>Runs one job: the one place that catches what it throws, logs it, and notes how it went.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, Databases databases, WriteGate gate, TimeProvider clock, ILogger<JobRunner> log)
{
    public async Task<Scan> Run(ScheduledJob job, DateTime? nextAt = null, CancellationToken cancellation = default)
    {
        var startedAt = Now;
        var scan = new Scan(job.Name, startedAt, log);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ((IScanJob)ActivatorUtilities.CreateInstance(scope.ServiceProvider, job.Type)).Run(scan, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return scan;
        }
        catch (Exception failure)
        {
            scan.Failed(failure, "The run");
        }

        try
        {
            await Note(job.Name, scan, startedAt, nextAt);
        }
        catch (Exception failure)
        {
            // The database is away. The job itself does not depend on the note, and the next run makes a new one.
            log.LogError(failure, "How {Job} went could not be noted.", job.Name);
        }

        return scan;
    }

    private async Task Note(string name, Scan scan, DateTime startedAt, DateTime? nextAt)
    {
        using var ticket = await gate.Enter(CancellationToken.None);
        await using var db = databases.Open();
        var run = await db.Set<JobRun>().SingleOrDefaultAsync(r => r.Name == name);
        if (run is null)
        {
            run = new JobRun(name);
            db.Add(run);
        }

        run.Ended(startedAt, Now, nextAt, scan.Looked, scan.FirstError);
        await db.SaveChangesAsync();
    }

    private DateTime Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()).UtcDateTime;
}
