using System.Text.RegularExpressions;

namespace TalentPool.Tests.Tidy;

/// <summary>The files under deploy name what there is: commands of the program, files of the repository and what the page on running it says.</summary>
public sealed class DeployFilesTests
{
    private static readonly string Unit = Read("talentpool.service");
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
        Assert.Contains("podman build -f deploy/Containerfile", Container);
    }

    [Fact]
    public void The_container_writes_to_its_volume_alone_and_under_names_that_are_settings()
    {
        Assert.Contains("VOLUME /data\n", Container);
        Assert.Contains("USER app\n", Container);
        Assert.All(
            Regex.Matches(Container, "(ConnectionStrings__\\w+|TalentPool__\\w+)=").Select(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)),
            name => Assert.Contains($"`{name}`", Operations));
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

    private static string Read(string name) => File.ReadAllText(Path.Combine(Sources.Root, "deploy", name));
}
