using System.Globalization;

namespace TalentPool.Benchmarks.Months;

/// <summary>
/// What this process held at most, looked at every twentieth of a second: its own memory, and beside it what is resident in all. The second counts the pages of the
/// database's file that are mapped, which the system takes back whenever it needs them.
/// </summary>
public sealed class PeakMemory : IAsyncDisposable
{
    private readonly CancellationTokenSource _over = new();
    private readonly Task _watching;
    private double _privately;
    private double _resident;

    private PeakMemory() => _watching = Task.Run(Watch);

    public static PeakMemory Begin()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return new PeakMemory();
    }

    /// <returns>In MiB.</returns>
    public async Task<(double Privately, double Resident)> End()
    {
        await _over.CancelAsync();
        await _watching;
        return (_privately, _resident);
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        _over.Dispose();
    }

    private async Task Watch()
    {
        while (!_over.IsCancellationRequested)
        {
            var lines = await File.ReadAllLinesAsync("/proc/self/status");
            _privately = Math.Max(_privately, Mebibytes(lines, "RssAnon:"));
            _resident = Math.Max(_resident, Mebibytes(lines, "VmRSS:"));
            await Task.Delay(50);
        }
    }

    private static double Mebibytes(string[] lines, string name) =>
        double.Parse(lines.Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
}
