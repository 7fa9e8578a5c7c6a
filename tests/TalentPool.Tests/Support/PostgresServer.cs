using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace TalentPool.Tests.Support;

/// <summary>
/// A PostgreSQL cluster of the tests' own on the loopback address, started once when first asked for and removed at the end. It
/// never runs as root, because PostgreSQL refuses to.
/// </summary>
public static class PostgresServer
{
    /// <summary>How the folders in memory are called, before the number of the process that made them.</summary>
    private const string InMemory = "talentpool-postgres-";

    private static readonly Lazy<string?> Binaries = new(FindBinaries);
    private static readonly Lazy<string> Running = new(Start);

    /// <summary>Why tests on PostgreSQL are skipped here; null when they can run.</summary>
    public static string? MissingBecause => Binaries.Value is null
        ? "PostgreSQL is not installed. Install it with: apt-get install postgresql"
        : null;

    /// <summary>The connection string of the server, without a database.</summary>
    public static string ConnectionString => Running.Value;

    private static string? FindBinaries()
    {
        var places = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin")) : []);
        return places.FirstOrDefault(place => File.Exists(Path.Combine(place, "initdb")) && File.Exists(Path.Combine(place, "pg_ctl")));
    }

    private static string Start()
    {
        var folder = Folder();
        var data = Path.Combine(folder, "data");
        var port = FreePort();
        if (Environment.UserName == "root")
        {
            Run("chown", ["postgres", folder], asServerUser: false);
        }

        Run(Path.Combine(Binaries.Value!, "initdb"), ["-D", data, "-U", "talentpool", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
        Run(Path.Combine(Binaries.Value!, "pg_ctl"),
        [
            "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=4GB -c autovacuum=off -c max_connections=200", "start",
        ]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            NpgsqlConnection.ClearAllPools();
            Run(Path.Combine(Binaries.Value!, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]);
            Directory.Delete(folder, recursive: true);
        };
        return $"Host=127.0.0.1;Port={port};Username=talentpool;Database=postgres;Maximum Pool Size=40;Include Error Detail=true";
    }

    /// <summary>
    /// In memory where the machine has room for it: each test has a database of its own, and making its hundreds of files on a disk takes
    /// longer than most tests.
    /// </summary>
    private static string Folder()
    {
        const string memory = "/dev/shm";
        const long roomy = 4L << 30;
        if (!Directory.Exists(memory) || new DriveInfo(memory).AvailableFreeSpace < roomy)
        {
            return Directory.CreateTempSubdirectory("talentpool-postgres-").FullName;
        }

        // A test host may be ended before it has tidied up, and what it left would fill the memory run by run.
        foreach (var left in Directory.GetDirectories(memory, $"{InMemory}*").Where(IsLeft))
        {
            Directory.Delete(left, recursive: true);
        }

        return Directory.CreateDirectory(Path.Combine(memory, $"{InMemory}{Environment.ProcessId}")).FullName;
    }

    /// <summary>Whether the process whose tests made the folder is gone, or was an earlier one with this one's number.</summary>
    private static bool IsLeft(string folder)
    {
        var maker = Path.GetFileName(folder)[InMemory.Length..];
        return maker == $"{Environment.ProcessId}" || !Directory.Exists($"/proc/{maker}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(string program, string[] arguments, bool asServerUser = true)
    {
        var isRoot = Environment.UserName == "root" && asServerUser;
        var start = new ProcessStartInfo(isRoot ? "runuser" : program) { WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in isRoot ? ["-u", "postgres", "--", program, .. arguments] : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // pg_ctl leaves the server running with our output handles, so they are not redirected but sent nowhere by the shell tools themselves.
        start.RedirectStandardOutput = !arguments.Contains("start");
        using var process = Process.Start(start)!;
        if (start.RedirectStandardOutput)
        {
            process.StandardOutput.ReadToEnd();
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }
}
