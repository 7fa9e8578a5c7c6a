using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Recharges;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Kills.Months;

/// <summary>
/// Kills the process that carries the month's runs out, at random instants, and starts it again until they are done. On each round's copy of the database, which was
/// made just after the runs had been started by their page, what is then issued must be, byte for byte, what comes of a copy on which the runs were left alone.
/// </summary>
public static class MonthKillRun
{
    private const int MostKillsOfRound = 6;

    public static async Task<int> Start(Options options)
    {
        var count = options.Of("--count", 10);
        var seed = options.Of("--seed", Random.Shared.Next(1_000_000));
        Console.WriteLine($"seed: {seed}");
        var watch = Stopwatch.StartNew();
        await using var world = await World.Empty(DatabaseProvider.Sqlite);
        var busy = await BusyMonth.Store(world);
        await StartRuns(world, busy.Month);
        var begun = Path.Combine(Path.GetDirectoryName(world.Settings.File)!, "begun.db");
        await Checkpoint(world);
        File.Copy(world.Settings.File!, begun);
        Console.WriteLine($"entries: {busy.Entries}");
        Print("seeded_seconds", watch.Elapsed.TotalSeconds);

        var (firstDraft, whole) = await LeaveAlone(world);
        Print("first_draft_seconds", firstDraft.TotalSeconds);
        Print("run_alone_seconds", whole.TotalSeconds);
        var expected = await MonthPapers.Of(world, busy.Month);
        var statements = await MonthPapers.Statements(world, busy.Month);
        Console.WriteLine($"statements: {statements.Count}");
        Console.WriteLine($"lines: {statements.Sum(statement => statement.Lines.Count)}");
        Console.WriteLine($"papers: {expected.Count}");

        var (faults, random, kills, rounds, midway) = (new List<string>(), new Random(seed), 0, 0, 0);
        while (kills < count)
        {
            rounds++;
            Restore(world, begun);
            for (var left = Math.Min(count - kills, random.Next(1, MostKillsOfRound + 1)); left > 0; left--)
            {
                using var process = RunProcess.Launch(world.Settings);

                // Long before the first draft there is only the process that starts, and nothing that a kill could leave half done.
                await Task.Delay(random.Next((int)(firstDraft.TotalMilliseconds * 0.85), (int)whole.TotalMilliseconds));
                if (process.HasEnded)
                {
                    break;
                }

                await process.Kill();
                kills++;
                var (open, drafted) = await RunProcess.Progress(world.Settings);
                midway += open > 0 && drafted > 0 ? 1 : 0;
            }

            await Finish(world);
            faults.AddRange(await FaultsOf(world, busy.Month, expected, rounds));
        }

        Console.WriteLine($"rounds: {rounds}");
        Console.WriteLine($"kills: {kills}");
        Console.WriteLine($"kills_midway: {midway}");
        foreach (var fault in faults)
        {
            Console.WriteLine($"fault: {fault}");
        }

        Console.WriteLine($"seconds: {(int)watch.Elapsed.TotalSeconds}");
        Console.WriteLine($"faults: {faults.Count}");
        return faults.Count == 0 ? 0 : 1;
    }

    /// <summary>Finance of every provider that has hours to charge starts the run on its page. No job runs, so that nothing of it is done yet.</summary>
    private static async Task StartRuns(World world, DateOnly month)
    {
        await using var program = new ServedProgram(world.Settings, Path.GetDirectoryName(world.Settings.File)!, "--TalentPool:Jobs:Run=false");
        await program.Start();
        List<Guid> providers;
        await using (var db = world.OpenDb())
        {
            providers = await db.Set<Timesheet>().Where(timesheet => timesheet.Status == TimesheetStatus.Approved).Select(timesheet => timesheet.HomeAuthorityId).Distinct().Order().ToListAsync();
        }

        foreach (var provider in providers)
        {
            using var finance = await MonthPapers.ClientOf(world, program, await MonthPapers.Holder(world, provider, Role.Finance));
            var browser = new Browser(finance);
            await browser.Open("/month-end");
            await browser.SubmitAndFollow("run-month", ("Model.Month", string.Create(CultureInfo.InvariantCulture, $"{month:yyyy-MM}")));
        }

        Console.WriteLine($"providers: {providers.Count}");
    }

    /// <returns>From the start of the process until it had drafted the first statement, and until its end.</returns>
    private static async Task<(TimeSpan FirstDraft, TimeSpan Whole)> LeaveAlone(World world)
    {
        var watch = Stopwatch.StartNew();
        TimeSpan? firstDraft = null;
        using var process = RunProcess.Launch(world.Settings);
        while (!process.HasEnded)
        {
            await Task.Delay(20);
            firstDraft ??= (await RunProcess.Progress(world.Settings)).Drafted > 0 ? watch.Elapsed : null;
        }

        var whole = watch.Elapsed;
        await AssureEnded(world, process);
        return (firstDraft ?? throw new InvalidOperationException("The runs drafted nothing."), whole);
    }

    /// <summary>Starts the process and waits until it has come to its end.</summary>
    private static async Task Finish(World world)
    {
        using var process = RunProcess.Launch(world.Settings);
        await AssureEnded(world, process);
    }

    private static async Task AssureEnded(World world, RunProcess process)
    {
        var code = await process.End();
        await using var db = world.OpenDb();
        var open = await db.Set<MonthRun>().CountAsync(run => run.EndedAt == null);
        if (code != 0 || open > 0)
        {
            throw new InvalidOperationException($"The runs ended with {code}, and {open} of them are open.");
        }
    }

    private static async Task<List<string>> FaultsOf(World world, DateOnly month, SortedDictionary<string, byte[]> expected, int round)
    {
        var faults = new List<string>();
        var found = await MonthPapers.Of(world, month);
        foreach (var name in expected.Keys.Union(found.Keys))
        {
            if (!expected.TryGetValue(name, out var there) || !found.TryGetValue(name, out var here))
            {
                faults.Add($"{name} is there only {(expected.ContainsKey(name) ? "without" : "with")} kills, in round {round}");
            }
            else if (!there.SequenceEqual(here))
            {
                faults.Add($"{name} is not what it is without kills, in round {round}, from byte {there.AsSpan().CommonPrefixLength(here)} on");
            }
        }

        await using var program = new ServedProgram(world.Settings, Path.GetDirectoryName(world.Settings.File)!);
        var (code, output) = await program.Command("verify");
        if (code != 0)
        {
            faults.Add($"verify ended with {code} in round {round}: {output}");
        }

        return faults;
    }

    private static async Task Checkpoint(World world)
    {
        SqliteConnection.ClearAllPools();
        await using (var db = world.OpenDb())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
    }

    /// <summary>As it was just after the runs had been started.</summary>
    private static void Restore(World world, string begun)
    {
        SqliteConnection.ClearAllPools();
        foreach (var ending in (string[])["", "-wal", "-shm"])
        {
            File.Delete(world.Settings.File + ending);
        }

        File.Copy(begun, world.Settings.File!);
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.##}"));
}
