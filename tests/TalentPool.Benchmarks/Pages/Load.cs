using System.Collections.Concurrent;
using System.Diagnostics;

namespace TalentPool.Benchmarks.Pages;

/// <summary>Asks for one address, as fast as so many connections can, or so often a second whatever comes of it.</summary>
public static class Load
{
    /// <summary>Each connection asks again as soon as it has its answer.</summary>
    /// <returns>Answers a second, and the milliseconds that each took.</returns>
    public static async Task<(double PerSecond, IReadOnlyCollection<double> Milliseconds)> Closed(Uri address, string cookie, int connections, TimeSpan length)
    {
        var (perSecond, whole, _) = await ClosedWithFirstByte(address, cookie, connections, length);
        return (perSecond, whole);
    }

    /// <returns>Besides, the milliseconds until the first byte of each answer's body.</returns>
    public static async Task<(double PerSecond, IReadOnlyCollection<double> Whole, IReadOnlyCollection<double> FirstByte)> ClosedWithFirstByte(
        Uri address, string cookie, int connections, TimeSpan length)
    {
        var (took, first) = (new ConcurrentBag<double>(), new ConcurrentBag<double>());
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            using var connection = await KeptConnection.To(address, cookie);
            while (watch.Elapsed < length)
            {
                var begun = Stopwatch.GetTimestamp();
                await connection.Ask();
                took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                first.Add(Stopwatch.GetElapsedTime(begun, connection.FirstByteAt).TotalMilliseconds);
            }
        })));
        return (took.Count / watch.Elapsed.TotalSeconds, took, first);
    }

    /// <summary>
    /// Requests are due at fixed instants, and each is measured from when it was due: an answer that is late makes the next ones late as
    /// well, as it does for people, and is not left out.
    /// </summary>
    public static async Task<IReadOnlyCollection<double>> Open(Uri address, string cookie, int perSecond, TimeSpan length)
    {
        var free = new ConcurrentBag<KeptConnection>();
        var took = new ConcurrentBag<double>();
        var asked = new List<Task>();
        var count = (int)(perSecond * length.TotalSeconds);
        for (var connection = 0; connection < 32; connection++)
        {
            free.Add(await KeptConnection.To(address, cookie));
        }

        var watch = Stopwatch.StartNew();
        for (var number = 0; number < count; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / perSecond);
            if (due - watch.Elapsed is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            asked.Add(Task.Run(async () =>
            {
                var connection = free.TryTake(out var kept) ? kept : await KeptConnection.To(address, cookie);
                await connection.Ask();
                took.Add((watch.Elapsed - due).TotalMilliseconds);
                free.Add(connection);
            }));
        }

        await Task.WhenAll(asked);
        foreach (var connection in free)
        {
            connection.Dispose();
        }

        return took;
    }
}
