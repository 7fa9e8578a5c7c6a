using System.Diagnostics;
using System.Globalization;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Pages;

/// <summary>
/// The pages that people open most, signed in, as load from another process finds them: answers a second and the slowest one in a hundred
/// at 32 connections, the same at 100 requests a second, and how many times as much a bare endpoint does in the same run.
/// </summary>
public static class PagesRun
{
    private const int Connections = 32;
    private const int PerSecond = 100;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    public static async Task<int> Start(Options options)
    {
        var (count, length) = (options.Of("--gaps", 10_000), TimeSpan.FromSeconds(options.Of("--seconds", 10)));
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        world.Clock.MoveTo(TimeProvider.System.GetUtcNow().UtcDateTime);
        await world.Staff(world.Leeds);
        var requester = await world.Person(world.Leeds, Role.ServiceManager);
        var reader = await world.Person(world.Bradford, Role.ServiceManager);
        var watch = Stopwatch.StartNew();
        await ManyGaps.Store(world, requester, count);
        Print("seeded_gaps", count);
        Print("seeded_seconds", watch.Elapsed.TotalSeconds);
        await using var program = new ServedProgram(world.Settings, Path.GetDirectoryName(world.Settings.File)!);
        await program.Start();
        var cookie = await SignedInCookies.Of(world, reader);
        var (plaintext, address) = await Plaintext.Start();
        try
        {
            await Measure("plaintext", address, "", length, most: null);
            foreach (var (name, path) in ((string, string)[])
            [
                ("home", "/"), ("list", "/gaps?show=others"), ("list_open", "/gaps?show=others&status=open"),
                ("gap", string.Create(CultureInfo.InvariantCulture, $"/gaps/WY-{WorkingCalendar.EnglandAndWales.LocalDate(world.Clock.UtcNow).Year}-{count}")),
            ])
            {
                // The bare endpoint is measured beside each page, because what else the machine does changes.
                var (most, _) = await Load.Closed(address, "", Connections, TimeSpan.FromSeconds(3));
                await Measure(name, new Uri(program.Address, path), cookie, length, most);
            }
        }
        finally
        {
            plaintext.Kill();
            await plaintext.WaitForExitAsync();
            plaintext.Dispose();
        }

        return 0;
    }

    private static async Task Measure(string name, Uri address, string cookie, TimeSpan length, double? most)
    {
        await Load.Closed(address, cookie, Connections, WarmUp);
        var (perSecond, took) = await Load.Closed(address, cookie, Connections, length);
        Print($"{name}_requests_a_second", perSecond);
        Print($"{name}_p50_ms_at_{Connections}", Percentile.Of(took, 50));
        Print($"{name}_p99_ms_at_{Connections}", Percentile.Of(took, 99));
        var open = await Load.Open(address, cookie, PerSecond, length);
        Print($"{name}_p50_ms_at_{PerSecond}_a_second", Percentile.Of(open, 50));
        Print($"{name}_p99_ms_at_{PerSecond}_a_second", Percentile.Of(open, 99));
        if (most is { } bare)
        {
            Print($"{name}_plaintext_times_as_many", bare / perSecond);
        }
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.##}"));
}
