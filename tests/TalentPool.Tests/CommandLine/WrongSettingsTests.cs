using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TalentPool.Platform;

namespace TalentPool.Tests.CommandLine;

/// <summary>A setting that the program cannot run with stops it with one sentence that names it and says what was expected, and exit code 2.</summary>
public sealed class WrongSettingsTests
{
    /// <summary>A file, so that no folder can be made below it, whoever runs the tests.</summary>
    private static readonly string AFile = typeof(WrongSettingsTests).Assembly.Location;

    private static readonly string Folder = Path.Combine(Path.GetTempPath(), $"talentpool-settings-{Guid.NewGuid():N}");

    private static readonly string Good = $"--ConnectionStrings:TalentPool=Data Source={Folder}/talentpool.db";

    public static TheoryData<string[], string> Wrong => new()
    {
        { [Good, "--TalentPool:Databse:Provider=Sqlite"], "TalentPool:Databse:Provider is not a setting; expected one of: TalentPool:Database:Provider, ConnectionStrings:TalentPool," },
        { [Good, "--TalentPool:Adress=https://talentpool.example"], "TalentPool:Adress is not a setting; expected one of:" },
        { [Good, "--ConnectionStrings:TalentPoolDircet=Host=localhost"], "ConnectionStrings:TalentPoolDircet is not a setting; expected one of:" },
        { ["--TalentPool:Database:Provider=Oracle"], "The setting TalentPool:Database:Provider is Oracle, but Sqlite or Postgres was expected." },
        { ["--ConnectionStrings:TalentPool=Data Sauce=x"], "The setting ConnectionStrings:TalentPool is a text that cannot be read, but the place of a SQLite file such as" },
        { ["--ConnectionStrings:TalentPool=Data Source=:memory:"], "The setting ConnectionStrings:TalentPool is a text that names no file, but the place of a SQLite file such as" },
        { [$"--ConnectionStrings:TalentPool=Data Source={AFile}/talentpool.db"], $"The setting ConnectionStrings:TalentPool is in the folder {AFile}, where nothing can be written, but a folder that the program may write to was expected." },
        { [$"--ConnectionStrings:TalentPool=Data Source={AFile}", $"--TalentPool:Certificates:KeyPath={Folder}/key.pem"], $"The setting ConnectionStrings:TalentPool is the file {AFile}, which cannot be used" },
        { ["--TalentPool:Database:Provider=Postgres"], "The setting ConnectionStrings:TalentPool is nothing, but a PostgreSQL connection string such as" },
        { ["--TalentPool:Database:Provider=Postgres", "--ConnectionStrings:TalentPool=Hots=localhost;Password=secret"], "The setting ConnectionStrings:TalentPool is a text that cannot be read, but a PostgreSQL connection string such as" },
        { ["--TalentPool:Database:Provider=Postgres", "--ConnectionStrings:TalentPool=Database=talentpool"], "The setting ConnectionStrings:TalentPool is a text that names no host, but a PostgreSQL connection string such as" },
        { ["--TalentPool:Database:Provider=Postgres", "--ConnectionStrings:TalentPool=Host=127.0.0.1;Port=1;Username=x"], "The setting ConnectionStrings:TalentPool is the server 127.0.0.1:1, which does not answer, but a PostgreSQL server that is running was expected." },
        { ["--TalentPool:Database:Provider=Postgres", "--ConnectionStrings:TalentPool=Host=127.0.0.1;Port=1;Username=x", "--TalentPool:Certificates:KeyPath=/nowhere/key.pem"], "The setting TalentPool:Certificates:KeyPath is /nowhere/key.pem, but the PEM file with the private key" },
        { [Good, $"--TalentPool:Certificates:KeyPath={AFile}/key.pem"], $"The setting TalentPool:Certificates:KeyPath is {AFile}/key.pem, but a file that is there, or a place where it can be made, was expected." },
        { [Good, $"--TalentPool:Certificates:KeyPath={AFile}"], $"The setting TalentPool:Certificates:KeyPath is {AFile}, but a readable PEM file with a private key on the curve P-256 was expected." },
        { [Good, "--TalentPool:Jobs:Run=maybe"], "The setting TalentPool:Jobs:Run is maybe, but true or false was expected." },
        { [Good, "--TalentPool:Database:LockSeconds=soon"], "The setting TalentPool:Database:LockSeconds is soon, but a whole number of seconds from 1 to 60 was expected." },
        { [Good, "--TalentPool:Mail:From=nobody"], "The setting TalentPool:Mail:From is nobody, but a mail address such as" },
        { [Good, "--TalentPool:Mail:Server=smtp.council.example"], "The setting TalentPool:Mail:From is nothing, but a mail address such as" },
        { [Good, "--TalentPool:Mail:Server=smtp council"], "The setting TalentPool:Mail:Server is smtp council, but the name of a mail server such as" },
        { [Good, "--TalentPool:Mail:Port=25"], "The setting TalentPool:Mail:Server is nothing, but the name of a mail server, because TalentPool:Mail:Port is set, was expected." },
        { [Good, "--TalentPool:Mail:Server=smtp.example", "--TalentPool:Mail:Port=0"], "The setting TalentPool:Mail:Port is 0, but the number of a port such as 587 was expected." },
        { [Good, "--TalentPool:Mail:Server=smtp.example", "--TalentPool:Mail:Security=ssl"], "The setting TalentPool:Mail:Security is ssl, but StartTls, Tls or None was expected." },
        { [Good, "--TalentPool:Mail:Server=smtp.example", "--TalentPool:Mail:User=pool"], "The setting TalentPool:Mail:Password is nothing, but the password of pool" },
        { [Good, "--TalentPool:Mail:Server=smtp.example", "--TalentPool:Mail:Password=secret"], "The setting TalentPool:Mail:User is nothing, but the name that the password belongs to was expected." },
        { [Good, "--TalentPool:Mail:Server=smtp.example", "--TalentPool:Mail:User=pool", "--TalentPool:Mail:PasswordFile=/nowhere/mail"], "The setting TalentPool:Mail:PasswordFile is /nowhere/mail, but a file that the program may read was expected." },
        { [Good, "--TalentPool:Mail:Server=smtp.example", "--TalentPool:Mail:User=pool", "--TalentPool:Mail:Password=secret", "--TalentPool:Mail:Security=None"], "The setting TalentPool:Mail:Security is None, but StartTls or Tls, so that the password cannot be read on its way, was expected." },
        { [Good, "--TalentPool:Mail:Server=smtp.example", "--TalentPool:Mail:TimeoutSeconds=1"], "The setting TalentPool:Mail:TimeoutSeconds is 1, but a whole number of seconds from 5 to 120 was expected." },
        { [Good, "--TalentPool:Mail:Server=smtp.example", "--TalentPool:Mail:From=a@b.example", "--TalentPool:Mail:Folder=mail"], "The setting TalentPool:Mail:Folder is mail, but only one of it and TalentPool:Mail:Server was expected." },
        { [Good, "--TalentPool:Address=talentpool"], "The setting TalentPool:Address is talentpool, but an address such as https://talentpool.example.org was expected." },
        { [Good, "--TalentPool:Proxies=10.0.0.300"], "The setting TalentPool:Proxies is 10.0.0.300, but addresses or networks of proxies such as" },
        { [Good, "--TalentPool:Retention:UnfilledMonths=0"], "The setting TalentPool:Retention:UnfilledMonths is 0, but a whole number of months from 1 to 120 was expected." },
        { [Good, "--TalentPool:Retention:AgreementYears=forever"], "The setting TalentPool:Retention:AgreementYears is forever, but a whole number of years from 1 to 25 was expected." },
        { [Good, "--TalentPool:SecondFactor:Roles=Boss"], "The setting TalentPool:SecondFactor:Roles is Boss, but None, or some of " },
        { [Good, "--TalentPool:Telemetry:Endpoint=collector"], "The setting TalentPool:Telemetry:Endpoint is collector, but the address of a collector that takes OTLP over HTTP" },
        { [Good, "--urls=nonsense"], "The setting urls is nonsense, but addresses such as http://127.0.0.1:5000" },
        { [Good, "--urls=http://127.0.0.1:99999"], "The setting urls is http://127.0.0.1:99999, but addresses such as http://127.0.0.1:5000" },
        { [Good, "--urls=ftp://127.0.0.1:5000"], "The setting urls is ftp://127.0.0.1:5000, but addresses such as http://127.0.0.1:5000" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task It_is_named_in_one_sentence_with_exit_code_2(string[] typed, string sentence)
    {
        var (code, errors) = await Serve(typed);

        Assert.Equal(2, code);
        Assert.StartsWith(sentence, errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.DoesNotContain("secret", errors);
    }

    [Fact]
    public async Task An_address_that_another_program_has_is_said_so()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var (code, errors) = await Serve([Good, $"--urls={taken}"]);

        Assert.Equal(2, code);
        Assert.StartsWith($"The program cannot listen where the setting urls says ({taken}): ", errors);
    }

    [Fact]
    public async Task Every_setting_is_documented()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Tidy.Sources.Root, "docs", "operations.md"));

        Assert.All(KnownSettings.All, setting => Assert.Contains($"`{(setting.StartsWith("TalentPool:Statement:", StringComparison.Ordinal) ? "TalentPool:Statement:*" : setting)}`", page, StringComparison.Ordinal));
    }

    private static async Task<(int Code, string Errors)> Serve(string[] typed)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])["exec", typeof(Program).Assembly.Location, .. typed, "--environment=Production"])
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        await output;
        return (process.ExitCode, await errors);
    }
}
