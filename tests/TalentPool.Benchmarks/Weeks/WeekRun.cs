using System.Diagnostics;
using System.Globalization;
using TalentPool.Benchmarks.Pages;
using TalentPool.Database;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Weeks;

/// <summary>
/// The week of an officer with many placements, a page of a long statement, and its file as CSV, as load from another process finds them: the slowest one in a
/// hundred at 32 connections of the pages, and the first byte of the file at 4.
/// </summary>
public static class WeekRun
{
    private const int Connections = 32;
    private const int ConnectionsOfFile = 4;

    public static async Task<int> Start(Options options)
    {
        var length = TimeSpan.FromSeconds(options.Of("--seconds", 10));
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        var watch = Stopwatch.StartNew();
        var (placements, lines) = (options.Of("--placements", 30), options.Of("--lines", 2_000));
        var week = await FullWeek.Store(world, placements, lines);
        Print("placements", placements);
        Print("lines", lines);
        Print("seeded_seconds", watch.Elapsed.TotalSeconds);
        await using var program = new ServedProgram(world.Settings, Path.GetDirectoryName(world.Settings.File)!, "--TalentPool:Jobs:Run=false");
        await program.Start();
        var officer = await SignedInCookies.Of(world, week.Officer);
        var finance = await SignedInCookies.Of(world, week.Scene.HomeFinance);
        var (plaintext, address) = await Plaintext.Start();
        try
        {
            var grid = new Uri(program.Address, string.Create(CultureInfo.InvariantCulture, $"/hours/{week.Monday:yyyy-MM-dd}"));
            await Measure("week", grid, officer, Connections, length, address);
            var statement = new Uri(program.Address, $"/statements/{week.StatementId}?page=2");
            await Measure("statement_page", statement, finance, Connections, length, address);
            await Measure("csv", new Uri(program.Address, $"/statements/{week.StatementId}/statement.csv"), finance, ConnectionsOfFile, length, address);
        }
        finally
        {
            plaintext.Kill();
            await plaintext.WaitForExitAsync();
            plaintext.Dispose();
        }

        return 0;
    }

    private static async Task Measure(string name, Uri address, string cookie, int connections, TimeSpan length, Uri plaintext)
    {
        // What the bare endpoint does beside it says how much else the machine has to do.
        var (bare, _) = await Load.Closed(plaintext, "", connections, TimeSpan.FromSeconds(2));
        await Load.Closed(address, cookie, connections, length);
        var (perSecond, whole, first) = await Load.ClosedWithFirstByte(address, cookie, connections, length);
        Print($"{name}_requests_a_second", perSecond);
        Print($"{name}_p50_ms_at_{connections}", Percentile.Of(whole, 50));
        Print($"{name}_p99_ms_at_{connections}", Percentile.Of(whole, 99));
        Print($"{name}_first_byte_p50_ms_at_{connections}", Percentile.Of(first, 50));
        Print($"{name}_first_byte_p99_ms_at_{connections}", Percentile.Of(first, 99));
        Print($"{name}_plaintext_times_as_many", bare / perSecond);
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.##}"));
}
