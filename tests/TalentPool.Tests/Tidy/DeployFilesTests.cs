using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using TalentPool.Database;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.CommandLine;

namespace TalentPool.Tests.Tidy;

/// <summary>The files under deploy name what there is: commands of the program, files of the repository and what the page on running it says.</summary>
public sealed class DeployFilesTests
{
    /// <summary>Where the unit's program lies, and where its relative paths would begin.</summary>
    private const string ProgramFolder = "/opt/talentpool";

    private static readonly string Unit = Read("talentpool.service");
    private static readonly string Settings = Read("talentpool.env");
    private static readonly string Container = Read("Containerfile");
    private static readonly string Proxy = Read("nginx.conf");
    private static readonly string Operations = File.ReadAllText(Path.Combine(Sources.Root, "docs", "operations.md"));

    [Fact]
    public void The_unit_starts_the_published_program_after_checking_its_settings()
    {
        Assert.Contains("ExecStartPre=/usr/bin/dotnet /opt/talentpool/TalentPool.dll config check\n", Unit);
        Assert.Contains("ExecStart=/usr/bin/dotnet /opt/talentpool/TalentPool.dll\n", Unit);
        Assert.Contains("dotnet publish TalentPool.csproj -c Release -o /opt/talentpool", Unit);
        Assert.Contains("dotnet TalentPool.dll config check", Operations);
    }

    [Fact]
    public void The_unit_may_write_to_the_folder_in_which_it_works()
    {
        var folder = Regex.Match(Unit, "^StateDirectory=(.+)$", RegexOptions.Multiline).Groups[1].Value;

        Assert.Contains($"WorkingDirectory=/var/lib/{folder}\n", Unit);
        Assert.Contains("ProtectSystem=strict", Unit);
        Assert.Contains("RestartPreventExitStatus=2", Unit);
        Assert.Contains("exit code 2", Operations);
    }

    /// <summary>The unit's own values, with what the example of its settings says over them, as systemd puts them together.</summary>
    [Fact]
    public void What_the_unit_and_its_settings_name_are_settings_and_the_program_reads_them_without_a_fault()
    {
        var names = Assigned(Unit).Concat(Assigned(Settings)).Concat(Assigned(Uncommented(Settings))).Select(pair => pair.Name).Where(IsOurs).ToList();
        Assert.Contains("ConnectionStrings:TalentPool", names);
        Assert.Contains("TalentPool:Mail:Server", names);
        Assert.All(names, name => Assert.Contains(name, KnownSettings.All));

        var configuration = WithUnit(Settings);
        KnownSettings.Check(configuration);
        Assert.Null(MailSettings.Read(configuration, ProgramFolder).Server);
        Assert.True(SiteAddress.Read(configuration).IsSet);
    }

    [Fact]
    public void Everything_that_the_program_writes_under_the_unit_lies_where_the_unit_lets_it_write()
    {
        var writable = $"/var/lib/{Regex.Match(Unit, "^StateDirectory=(.+)$", RegexOptions.Multiline).Groups[1].Value}";
        foreach (var configuration in new[] { WithUnit(""), WithUnit(Settings) })
        {
            var database = DatabaseSettings.From(configuration, ProgramFolder);
            var places = WrittenPlaces.Of(configuration, ProgramFolder, database, MailSettings.Read(configuration, ProgramFolder)).ToList();

            Assert.Contains(places, place => place.What == "mail");
            Assert.All(places, place => Assert.StartsWith($"{writable}/", $"{place.Folder}/"));
            Assert.Equal($"{writable}/talentpool.db", database.File);
            Assert.Equal($"{writable}/certificate-key.pem", configuration[KnownSettings.CertificateKey]);
            Assert.Equal($"{writable}/conflict-key.txt", configuration[KnownSettings.ConflictKey]);
        }
    }

    /// <summary>Without the one call of that group .NET ends with "Failed to create CoreCLR"; a later line adds to what an earlier one took away.</summary>
    [Fact]
    public void The_unit_lets_the_runtime_start() =>
        Assert.Matches("\nSystemCallFilter=~@privileged @resources\n(#.*\n)*SystemCallFilter=sched_setaffinity\n", Unit);

    [Fact]
    public void The_example_of_settings_says_of_each_place_what_the_unit_says() =>
        Assert.Equal(
            Assigned(Unit).Where(pair => IsOurs(pair.Name)).OrderBy(pair => pair.Name, StringComparer.Ordinal),
            Assigned(Settings).Where(pair => Assigned(Unit).Any(own => own.Name == pair.Name)).OrderBy(pair => pair.Name, StringComparer.Ordinal));

    /// <summary>Each group of the example without its signs of a comment, as its own words say it is done.</summary>
    [Fact]
    public void The_examples_of_a_mail_server_and_of_PostgreSQL_are_read_without_a_fault()
    {
        var configuration = WithUnit(Regex.Replace(Uncommented(Settings), "^TalentPool__Mail__(User|PasswordFile)=.*$", "", RegexOptions.Multiline)
            .Replace("TalentPool__Mail__Folder=/var/lib/talentpool/mail", "TalentPool__Mail__Folder=", StringComparison.Ordinal));

        KnownSettings.Check(configuration);
        var database = DatabaseSettings.From(configuration, ProgramFolder);
        Assert.Equal((DatabaseProvider.Postgres, "smtp.council.example"), (database.Provider, MailSettings.Read(configuration, ProgramFolder).Server!.Host));
        Assert.Empty(WrittenPlaces.Of(configuration, ProgramFolder, database, MailSettings.Read(configuration, ProgramFolder)));
    }

    [Fact]
    public void Commands_beside_the_service_run_as_its_account_in_its_folder_with_its_settings()
    {
        foreach (var line in new[] { "User=talentpool", "Group=talentpool", "UMask=0077", "WorkingDirectory=/var/lib/talentpool", "EnvironmentFile=/etc/talentpool.env" })
        {
            Assert.Contains($"\n{line}\n", Unit);
            Assert.Contains($"--property={line} ", Operations);
        }

        foreach (var command in new[] { "config check", "migrate", "admin create --email ", "backup --to /srv/backups/", "verify" })
        {
            Assert.Contains($"\ntalentpool {command}", Operations);
        }
    }

    [Fact]
    public void The_page_on_running_the_program_names_every_file_of_deploy() =>
        Assert.All(Directory.GetFiles(Path.Combine(Sources.Root, "deploy")), file => Assert.Contains($"`{Path.GetFileName(file)}`", Operations));

    [Fact]
    public void The_container_copies_from_a_stage_that_there_is_and_starts_what_was_published_there()
    {
        var stages = Regex.Matches(Container, "^FROM \\S+ AS (\\S+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        var copied = Regex.Matches(Container, "^COPY --from=(\\S+) (\\S+) (\\S+)$", RegexOptions.Multiline);

        Assert.All(copied, copy => Assert.Contains(copy.Groups[1].Value, stages));
        Assert.Contains("dotnet publish TalentPool.csproj -c Release -o /program", Container);
        Assert.True(File.Exists(Path.Combine(Sources.Root, "TalentPool.csproj")));
        Assert.Contains("ENTRYPOINT [\"dotnet\", \"/program/TalentPool.dll\"]", Container);
        Assert.Contains("podman build --format docker -f deploy/Containerfile", Container);
    }

    /// <summary>The lock file of the style sheet's packages says from which version on Node.js runs each of them.</summary>
    [Fact]
    public void The_container_builds_with_a_Node_that_is_new_enough_for_the_style_sheet()
    {
        var node = int.Parse(Regex.Match(Container, "^FROM docker.io/library/node:(\\d+)-bookworm-slim AS node$", RegexOptions.Multiline).Groups[1].Value, CultureInfo.InvariantCulture);
        var needed = Regex.Matches(File.ReadAllText(Path.Combine(Sources.Root, "src", "Design", "package-lock.json")), "\"node\": \">= ?(\\d+)[.\\d]*\"")
            .Max(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

        // With the same number before the point, it would come down to what follows.
        Assert.True(node > needed, $"The container has Node.js {node}, and the style sheet needs {needed} or more.");
        Assert.Contains("COPY --from=node /usr/local/bin/node /usr/local/bin/node\n", Container);
        Assert.Contains("COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm\n", Container);
        Assert.DoesNotContain("apt-get", Container);
    }

    [Fact]
    public void The_container_is_asked_for_its_health_where_it_listens_and_ends_as_dotnet_expects()
    {
        var port = Regex.Match(Container, "ASPNETCORE_URLS=http://0\\.0\\.0\\.0:(\\d+)").Groups[1].Value;

        Assert.Contains($"\nEXPOSE {port}\n", Container);
        Assert.Contains($"/dev/tcp/127.0.0.1/{port} ", Regex.Match(Container, "^HEALTHCHECK .*$", RegexOptions.Multiline).Value);
        Assert.Contains("GET /readyz ", Container);
        Assert.Contains("\nSTOPSIGNAL SIGTERM\n", Container);
    }

    [Fact]
    public void The_container_writes_to_its_volume_alone_and_under_names_that_are_settings()
    {
        Assert.Contains("VOLUME /data\n", Container);
        Assert.Contains("USER app\n", Container);
        Assert.All(
            Regex.Matches(Container, "(ConnectionStrings__\\w+|TalentPool__\\w+)=").Select(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)),
            name => Assert.Contains($"`{name}`", Operations));

        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(Regex.Matches(Container, "^(?:ENV|   ) (\\w+__\\w+)=\"?(.*?)\"?(?: \\\\)?$", RegexOptions.Multiline)
                .ToDictionary(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal), match => (string?)match.Groups[2].Value))
            .Build();
        var database = DatabaseSettings.From(configuration, "/program");
        var places = WrittenPlaces.Of(configuration, "/program", database, MailSettings.Read(configuration, "/program")).ToList();
        Assert.Equal(4, places.Count);
        Assert.All(places, place => Assert.StartsWith("/data/", $"{place.Folder}/"));
    }

    [Fact]
    public void The_proxy_passes_web_sockets_and_says_who_asks()
    {
        Assert.Contains("proxy_http_version 1.1;", Proxy);
        Assert.Contains("proxy_set_header Upgrade $http_upgrade;", Proxy);
        Assert.Contains("proxy_set_header Connection $connection_upgrade;", Proxy);
        Assert.Contains("proxy_set_header X-Forwarded-For $remote_addr;", Proxy);
        Assert.Contains("proxy_set_header X-Forwarded-Proto $scheme;", Proxy);
        Assert.Contains("location /hubs/ {", Proxy);
    }

    /// <summary>Headers that a location sets replace those of the server, and a web socket would lose its upgrade.</summary>
    [Fact]
    public void No_location_of_the_proxy_sets_headers_of_its_own() =>
        Assert.All(
            Regex.Matches(Proxy, "location [^{]+\\{([^}]*)\\}").Select(match => match.Groups[1].Value),
            inside => Assert.DoesNotContain("proxy_set_header", inside));

    private static bool IsOurs(string name) => name.StartsWith("TalentPool:", StringComparison.Ordinal) || name.StartsWith("ConnectionStrings:", StringComparison.Ordinal);

    /// <summary>What a unit or a file of settings gives the program, in the order of its lines and without the quotes that systemd takes away.</summary>
    private static IEnumerable<(string Name, string Value)> Assigned(string text) =>
        Regex.Matches(text, "^(?:Environment=)?\"?([A-Za-z]+__\\w+)=(.*)$", RegexOptions.Multiline)
            .Select(match => (match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal), match.Groups[2].Value.Trim('"')));

    private static string Uncommented(string text) => Regex.Replace(text, "^#(?=[A-Za-z]+__)", "", RegexOptions.Multiline);

    private static IConfiguration WithUnit(string settings)
    {
        var values = new Dictionary<string, string?>();
        foreach (var (name, value) in Assigned(Unit).Concat(Assigned(settings)))
        {
            values[name] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Sources.Root, "deploy", name));
}
