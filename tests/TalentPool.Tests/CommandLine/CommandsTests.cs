using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.CommandLine;

/// <summary>The program itself, started as people start it.</summary>
public sealed class CommandsTests
{
    [Theory]
    [InlineData("fly", "'fly' is not a command; expected one of:")]
    [InlineData("admin", "'admin' is not a command; expected one of:")]
    [InlineData("--fly=high", "'--fly=high' is not an option; expected one of:")]
    [InlineData("admin create --mail=x", "'--mail=x' is not an option; expected one of: --email, --name,")]
    [InlineData("admin create", "'admin create' has no --email;")]
    [InlineData("admin create --email", "'--email' has no value;")]
    [InlineData("admin create --email=nobody", "'nobody' is not an email address;")]
    [InlineData("mail", "'mail' is not a command; expected one of:")]
    [InlineData("mail test", "'mail test' has no --to;")]
    [InlineData("mail test --to=nobody", "'nobody' is not an email address;")]
    [InlineData("migrate --TalentPool:Database:Provider=Oracle", "The setting TalentPool:Database:Provider is Oracle, but Sqlite or Postgres was expected.")]
    [InlineData("backup", "'backup' has no --to; expected the file to be written.")]
    [InlineData("restore", "'restore' has no --from; expected the file that 'backup' has written.")]
    [InlineData("restore --from=/nowhere/talentpool.backup", "'/nowhere/talentpool.backup' cannot be read; expected a file that 'backup' has written.")]
    [InlineData("config", "'config' is not a command; expected one of:")]
    [InlineData("demo --environment=Production", "'demo' works in the Development environment only, and this is Production.")]
    [InlineData("demo --environment=Staging", "'demo' works in the Development environment only, and this is Staging.")]
    public async Task What_is_not_known_is_refused_in_one_sentence_with_exit_code_2(string typed, string sentence)
    {
        var (code, output, errors) = await Run(typed.Split(' '));

        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.StartsWith(sentence, errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task An_administrator_is_created_once_and_gets_a_new_link_each_time()
    {
        await using var world = await World.Create();
        string[] typed =
        [
            "admin", "create", "--email=robin@council.example", "--name=Robin Hall", "--environment=Production",
            $"--TalentPool:Database:Provider={world.Settings.Provider}", $"--ConnectionStrings:TalentPool={world.Settings.ConnectionString}",
        ];

        var (code, first, _) = await Run(typed);
        var (again, second, errors) = await Run([.. typed, "--TalentPool:Address=https://talentpool.example/"]);

        Assert.True(code == 0 && again == 0, errors);
        Assert.Contains("http://localhost:5000/set-password?token=", first);
        Assert.Contains("https://talentpool.example/set-password?token=", second);
        await using var db = world.OpenDb();
        var person = await db.Set<Person>().SingleAsync(p => p.Email == "robin@council.example");
        Assert.Equal("Robin Hall", person.Name);
        var grant = await db.Set<Grant>().SingleAsync(g => g.PersonId == person.Id);
        Assert.Equal((Role.PartnershipAdministrator, ScopeKind.Installation), (grant.Role, grant.ScopeKind));
    }

    [Fact]
    public async Task A_test_mail_is_sent_without_a_database_and_what_the_server_says_is_told()
    {
        await using var server = MailServer.Start();
        string[] typed =
        [
            "mail", "test", "--to=robin@council.example", "--environment=Production", "--TalentPool:Mail:Server=127.0.0.1", $"--TalentPool:Mail:Port={server.Port}",
            "--TalentPool:Mail:Security=None", "--TalentPool:Mail:From=pool@council.example", $"--ConnectionStrings:TalentPool=Data Source={Path.GetTempPath()}/talentpool-{Guid.NewGuid():N}.db",
        ];

        var (code, output, errors) = await Run(typed);
        Assert.True(code == 0, errors);
        Assert.StartsWith($"The mail server 127.0.0.1:{server.Port} took the test mail to robin@council.example.", output);
        Assert.Contains("Subject: Test mail from TalentPool", Assert.Single(server.Taken));

        await server.Go();
        (code, output, errors) = await Run(typed);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith($"The test mail to robin@council.example was not sent. 127.0.0.1:{server.Port} cannot be reached:", errors);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_demonstration_is_not_said_to_be_ready_over_a_file_that_holds_none()
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        string[] typed = ["demo", "--environment=Development", $"--ConnectionStrings:TalentPool={world.Settings.ConnectionString}"];

        var (code, output, errors) = await Run(typed);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith($"'demo' fills a new file, and '{world.Settings.File}' is there already and holds no demonstration.", errors);

        await using (var db = world.OpenDb())
        {
            db.Add(new Person { Name = "Ann Invented", UserName = "ann", Email = "ann@example.org", DemonstrationRole = "finance" });
            await db.SaveChangesAsync();
        }

        (code, output, errors) = await Run(typed);
        Assert.True(code == 0, errors);
        Assert.Contains("The demonstration partnership is ready.", output);
    }

    [PostgresFact]
    public async Task A_demonstration_is_not_said_to_be_ready_on_a_server()
    {
        await using var world = await World.Create(DatabaseProvider.Postgres);

        var (code, output, errors) = await Run(["demo", "--environment=Development", "--TalentPool:Database:Provider=Postgres", $"--ConnectionStrings:TalentPool={world.Settings.ConnectionString}"]);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("'demo' fills a new SQLite file, and TalentPool:Database:Provider is Postgres.", errors);
    }

    private static async Task<(int Code, string Output, string Errors)> Run(string[] typed)
    {
        var program = typeof(Program).Assembly.Location;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])["exec", program, .. typed])
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        return (process.ExitCode, await output, await errors);
    }
}
