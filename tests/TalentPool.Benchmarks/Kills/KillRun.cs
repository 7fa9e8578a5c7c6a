using System.Diagnostics;
using TalentPool.Database;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Kills;

/// <summary>
/// Kills the real process at random instants while several clients post, answer, release, accept and clear; starts it again, lets the
/// clients send again what nobody answered, and at the end holds what they were told against what is there.
/// </summary>
public static class KillRun
{
    private const int Clients = 4;
    private const int Officers = 8;
    private const int LinesOfLog = 200;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>While it is killed, a request may wait through many launches. Once the program is left alone, one that is still not answered after this is a fault.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(5);

    public static async Task<int> Start(Options options)
    {
        var count = options.Of("--count", 10);
        var seed = options.Of("--seed", Random.Shared.Next(1_000_000));
        Console.WriteLine($"seed: {seed}");
        var watch = Stopwatch.StartNew();
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        var ledger = new KillLedger();
        await using var program = new ServedProgram(world.Settings, Path.GetDirectoryName(world.Settings.File)!);
        var cast = new KillCast(world, program, ledger);
        await cast.Assemble(Clients, Officers);
        await program.Start();
        await cast.SignIn();

        var told = 0;
        using var over = new CancellationTokenSource();
        var clients = cast.Requesters.Select(async requester =>
        {
            while (!over.IsCancellationRequested)
            {
                await new KillStory(cast, requester, Interlocked.Increment(ref told)).Tell();
            }
        }).ToList();
        try
        {
            await KillAtRandomInstants(program, ledger, count, new Random(seed), Task.WhenAny(clients));
            await over.CancelAsync();
            await Task.WhenAll(clients).WaitAsync(LongestSilence);
        }
        catch (Exception)
        {
            // The log goes with the database's folder, and what a client saw tells only a reference to it.
            Console.WriteLine($"log: {string.Join('\n', program.EndOfLog(LinesOfLog))}");
            throw;
        }

        Console.WriteLine($"kills: {count}");
        Console.WriteLine($"stories: {told}");
        Console.WriteLine($"acknowledged: {ledger.Acknowledged.Count}");
        Console.WriteLine($"refused: {ledger.Refused.Count}");
        Console.WriteLine($"answers_lost: {ledger.Unknown}");
        var faults = await KillFindings.Of(world, ledger, program, told);
        foreach (var fault in faults)
        {
            Console.WriteLine($"fault: {fault}");
        }

        Console.WriteLine($"seconds: {(int)watch.Elapsed.TotalSeconds}");
        Console.WriteLine($"faults: {faults.Count}");
        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task KillAtRandomInstants(ServedProgram program, KillLedger ledger, int count, Random random, Task<Task> anyClient)
    {
        for (var kills = 0; kills < count; kills++)
        {
            await SomeWork(ledger, random);
            await program.Kill();
            program.Launch();
            if (random.Next(6) == 0 && kills + 1 < count)
            {
                // Killed once more before it serves, while it looks at its database or starts its jobs.
                await Task.Delay(random.Next(0, 1_500));
                await program.Kill();
                program.Launch();
                kills++;
            }

            await program.UntilItServes();
            if (anyClient.IsCompleted)
            {
                // A client stops only when something went wrong, and the test has nothing more to find.
                await await anyClient;
            }
        }
    }

    /// <summary>Some acts are done, so that a slow machine gets on as well, and then the instant is any.</summary>
    private static async Task SomeWork(KillLedger ledger, Random random)
    {
        var (until, watch) = (ledger.Acknowledged.Count + random.Next(0, 12), Stopwatch.StartNew());
        while (ledger.Acknowledged.Count < until && watch.Elapsed < Longest)
        {
            await Task.Delay(10);
        }

        await Task.Delay(random.Next(0, 300));
    }
}
