using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Database;
using TalentPool.Features.Certificates;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Placements;
using TalentPool.Features.Privacy;
using TalentPool.Features.Recharges;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;

namespace TalentPool.Benchmarks.Kills.Months;

/// <summary>
/// The program's own job of the month's runs, by its own runner of jobs, in a process of its own that ends when the job does. The served program comes to that job half a
/// minute after its start, which would be most of each kill.
/// </summary>
public sealed class RunProcess : IDisposable
{
    private readonly Process _process;

    private RunProcess(Process process) => _process = process;

    public bool HasEnded => _process.HasExited;

    public static RunProcess Launch(DatabaseSettings database)
    {
        var start = new ProcessStartInfo("dotnet");
        foreach (var word in (string[])["exec", typeof(RunProcess).Assembly.Location, "carry-out", database.ConnectionString])
        {
            start.ArgumentList.Add(word);
        }

        return new RunProcess(Process.Start(start)!);
    }

    /// <summary>What the process does.</summary>
    public static async Task<int> CarryOut(string connectionString)
    {
        var settings = new DatabaseSettings(DatabaseProvider.Sqlite, connectionString);
        var configuration = new ConfigurationBuilder().Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDatabase(settings);
        services.AddActs();
        services.AddEnquiries();
        services.AddCertificates(CertificateSigner.WithNewKey());
        services.AddPlacements(PropertyOrChildKey.New());
        services.AddPrivacy(configuration);
        services.AddRecharges();
        services.AddNotices();
        services.AddSignIn(SiteAddress.Read(configuration));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<JobRunner>();
        await using var node = services.BuildServiceProvider();
        var scan = await node.GetRequiredService<JobRunner>().Run(JobSchedule.All.Single(job => job.Type == typeof(MonthRunsJob)));
        if (scan.FirstError is { } error)
        {
            await Console.Error.WriteLineAsync(error);
        }

        return scan.FirstError is null ? 0 : 1;
    }

    public async Task<int> End()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <summary>SIGKILL.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>How many runs are open, and how many statements they have drafted.</summary>
    public static async Task<(int Open, int Drafted)> Progress(DatabaseSettings database)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT (SELECT COUNT(*) FROM "MonthRuns" WHERE "EndedAt" IS NULL), (SELECT COUNT(*) FROM "Statements" WHERE "DraftedAt" >= (SELECT MAX("AsOf") FROM "MonthRuns"))""";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt32(0), reader.GetInt32(1));
    }

    public void Dispose() => _process.Dispose();
}
