using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TalentPool.Database;

namespace TalentPool.Benchmarks;

/// <summary>The program as it is built, in a process of its own on a port of the loopback address, over a database that the benchmark has filled.</summary>
public sealed class ServedProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string[] _settings;
    private readonly string _folder;
    private readonly HttpClient _probe;
    private Process? _process;
    private TaskCompletionSource _serving = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="folder">For its mail, its key and its log.</param>
    /// <param name="more">Settings besides those, as they are typed.</param>
    public ServedProgram(DatabaseSettings database, string folder, params string[] more)
    {
        _folder = folder;
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _probe = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        _settings =
        [
            $"--urls={Address.GetLeftPart(UriPartial.Authority)}", "--environment=Production", $"--TalentPool:Database:Provider={database.Provider}",
            $"--ConnectionStrings:TalentPool={database.ConnectionString}", $"--TalentPool:Mail:Folder={Path.Combine(folder, "mail")}",
            $"--TalentPool:Certificates:KeyPath={KeyFile}", "--Logging:LogLevel:Default=Warning", .. more,
        ];
    }

    public Uri Address { get; }

    public string KeyFile => Path.Combine(_folder, "certificate-key.pem");

    public string LogFile => Path.Combine(_folder, "program.log");

    public IReadOnlyList<string> EndOfLog(int lines)
    {
        lock (_probe)
        {
            return File.Exists(LogFile) ? [.. File.ReadLines(LogFile).TakeLast(lines)] : [];
        }
    }

    public int ProcessId => _process!.Id;

    /// <summary>Ends when the program serves, now or once it has been started again.</summary>
    public Task WhenServing() => _serving.Task.WaitAsync(Patience);

    /// <summary>Starts the process and does not wait until it serves.</summary>
    public void Launch()
    {
        _process = Run(_settings);
        Drain(_process.StandardOutput);
        Drain(_process.StandardError);
    }

    public async Task Start()
    {
        Launch();
        await UntilItServes();
    }

    public async Task UntilItServes()
    {
        var watch = Stopwatch.StartNew();
        while (!await Answers())
        {
            if (_process!.HasExited || watch.Elapsed > Patience)
            {
                throw new InvalidOperationException($"The program does not serve; its log is {LogFile}.");
            }

            await Task.Delay(25);
        }

        _serving.TrySetResult();
    }

    /// <summary>SIGKILL, to this one process: nothing is flushed, nobody is told.</summary>
    public async Task Kill()
    {
        if (_serving.Task.IsCompleted)
        {
            _serving = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>A command of the program on the same database: what it printed, and its exit code.</summary>
    public async Task<(int Code, string Output)> Command(params string[] typed)
    {
        using var process = Run([.. typed, .. _settings.Where(setting => setting.StartsWith("--TalentPool:Database", StringComparison.Ordinal) || setting.StartsWith("--ConnectionStrings", StringComparison.Ordinal))]);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            await Kill();
        }

        _probe.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Run(string[] typed)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var word in (string[])["exec", typeof(Program).Assembly.Location, .. typed])
        {
            start.ArgumentList.Add(word);
        }

        return Process.Start(start)!;
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var answer = await _probe.GetAsync("/readyz");
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    /// <summary>A pipe that nobody empties would stop the program.</summary>
    private void Drain(StreamReader output) => _ = Task.Run(async () =>
    {
        while (await output.ReadLineAsync() is { } line)
        {
            lock (_probe)
            {
                File.AppendAllText(LogFile, $"{line}\n");
            }
        }
    });
}
