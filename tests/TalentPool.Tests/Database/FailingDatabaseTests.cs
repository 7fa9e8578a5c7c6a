using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Database;

/// <summary>The database is locked, full or gone under a person who is signed in: a page says so, nothing is half-stored, and it works again by itself.</summary>
[Collection(AloneCollection.Name)]
public sealed class FailingDatabaseTests
{
    private static readonly (string, string)[] Rate =
        [("Model.Grade", "PO4"), ("Model.Rate", "54.00"), ("Model.From.Day", "1"), ("Model.From.Month", "4"), ("Model.From.Year", "2026")];

    [Fact]
    public async Task A_locked_file_is_waited_for_a_little_and_then_said_so()
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        await using var site = Impatient(world);
        var browser = await site.Browser(await world.Person(world.Leeds, Role.Finance));
        await browser.Open("/rates");
        var filled = browser.Fields("enter-rate", Rate);
        var watch = Stopwatch.StartNew();
        await using (var other = new SqliteConnection($"Data Source={world.Settings.File};Pooling=False"))
        {
            await other.OpenAsync();
            await using var locking = other.BeginTransaction();
            await browser.Send(filled);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(8), $"It took {watch.Elapsed}.");
        SaysSorry(browser);
        await NothingIsStored(world);
        await WorksAgain(world, browser, filled);
    }

    [Fact]
    public async Task Whoever_queues_behind_an_act_that_waits_for_a_locked_file_is_told_as_well()
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        await using var site = Impatient(world);
        var people = new List<Browser>();
        for (var person = 0; person < 6; person++)
        {
            people.Add(await site.Browser(await world.Person(world.Leeds, Role.Finance)));
            await people[^1].Open("/rates");
        }

        var watch = Stopwatch.StartNew();
        await using (var other = new SqliteConnection($"Data Source={world.Settings.File};Pooling=False"))
        {
            await other.OpenAsync();
            await using var locking = other.BeginTransaction();
            await Task.WhenAll(people.Select(browser => browser.Submit("enter-rate", Rate)));
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(12), $"It took {watch.Elapsed}.");
        Assert.All(people, SaysSorry);
        await NothingIsStored(world);
    }

    [Fact]
    public async Task A_full_disk_stores_nothing_by_halves()
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        await using var site = Impatient(world);
        var browser = await site.Browser(await world.Person(world.Leeds, Role.Finance));
        await FillUp(site);
        var stored = 0;
        (string, List<KeyValuePair<string, string>>) filled;
        do
        {
            await browser.Open("/rates");
            filled = browser.Fields("enter-rate", [.. Rate.Where(answer => answer.Item1 != "Model.Grade"), ("Model.Grade", $"PO{stored}")]);
            await browser.Send(filled);
        }
        while (browser.Status == HttpStatusCode.Redirect && ++stored < 100);

        SaysSorry(browser);
        await Stored(world, stored);
        site.Services.GetRequiredService<Databases>().ForgetConnections();
        await WorksAgain(world, browser, filled, stored + 1);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_a_failure_and_no_empty_database()
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        await using var site = Impatient(world);
        var browser = await site.Browser(await world.Person(world.Leeds, Role.Finance));
        await browser.Open("/rates");
        var filled = browser.Fields("enter-rate", Rate);
        var (file, aside) = (world.Settings.File!, $"{world.Settings.File}.aside");
        await Checkpoint(world);
        File.Move(file, aside);

        await browser.Send(filled);
        SaysSorry(browser);
        await browser.Open("/");
        SaysSorry(browser);
        Assert.False(File.Exists(file), "An empty database was made where the file had been.");

        File.Move(aside, file);
        await NothingIsStored(world);
        await WorksAgain(world, browser, filled);
    }

    [Fact]
    public async Task A_file_that_is_damaged_gets_the_error_page_and_not_an_empty_one()
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        await using var site = Impatient(world);
        var browser = await site.Browser(await world.Person(world.Leeds, Role.Finance));
        await browser.Open("/rates");
        await Checkpoint(world);
        site.Services.GetRequiredService<Databases>().ForgetConnections();
        await File.WriteAllTextAsync(world.Settings.File!, "This is no database.");

        await browser.Open("/rates");

        SaysSorry(browser);
    }

    [PostgresFact]
    public async Task A_server_that_lets_nobody_in_gets_the_error_page()
    {
        await using var world = await World.Create(DatabaseProvider.Postgres);
        await using var site = new Site(world);
        var browser = await site.Browser(await world.Person(world.Leeds, Role.Finance));
        await browser.Open("/rates");
        var filled = browser.Fields("enter-rate", Rate);
        var name = new NpgsqlConnectionStringBuilder(world.Settings.ConnectionString).Database!;
        await OnServer($"ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS false");
        await OnServer($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");

        for (var time = 0; time < 2; time++)
        {
            await browser.Send(filled);
            SaysSorry(browser);
            await browser.Open("/rates");
            SaysSorry(browser);
        }

        await OnServer($"ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS true");
        NpgsqlConnection.ClearAllPools();
        await NothingIsStored(world);
        await WorksAgain(world, browser, filled);
    }

    [PostgresFact]
    public async Task A_server_that_refuses_connections_gets_the_error_page()
    {
        await using var world = await World.Create(DatabaseProvider.Postgres);
        await using var way = Relay.To(new NpgsqlConnectionStringBuilder(world.Settings.ConnectionString));
        await using var site = new Site(world, "Testing", ("ConnectionStrings:TalentPool", way.ConnectionString));
        var person = await world.Person(world.Leeds, Role.Finance);
        var browser = await site.Browser(person);
        await browser.Open("/rates");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        var filled = browser.Fields("enter-rate", Rate);
        way.Close();

        await browser.Send(filled);
        SaysSorry(browser);
        await browser.Open("/rates");
        SaysSorry(browser);

        way.Open();
        await WorksAgain(world, browser, filled);
    }

    private static Site Impatient(World world) => new(world, "Testing", (DatabaseSettings.LockPatienceSetting, "1"));

    private static void SaysSorry(Browser browser)
    {
        Assert.Equal(HttpStatusCode.InternalServerError, browser.Status);
        Assert.Contains("Sorry, there is a problem with the service", browser.Text);
        Assert.Matches("this reference: [0-9a-f]{32}", browser.Text);
    }

    private static Task NothingIsStored(World world) => Stored(world, 0);

    private static async Task Stored(World world, int count)
    {
        await using var db = world.OpenDb();
        Assert.Equal(count, await db.Set<Rate>().CountAsync());
        Assert.Equal(count, await db.Set<ChainEvent>().CountAsync());
        var report = await Verification.Of(world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    private static async Task WorksAgain(World world, Browser browser, (string, List<KeyValuePair<string, string>>) filled, int count = 1)
    {
        await browser.Send(filled);
        Assert.Equal(HttpStatusCode.Redirect, browser.Status);
        await Stored(world, count);
    }

    /// <summary>A limit of pages belongs to a connection, so it is set on all those that lie ready for the site.</summary>
    private static async Task FillUp(Site site)
    {
        var place = site.Services.GetRequiredService<DatabaseSettings>().SqliteConnectionString(SqliteOpenMode.ReadWrite);
        var connections = Enumerable.Range(0, 8).Select(_ => new SqliteConnection(place)).ToList();
        foreach (var connection in connections)
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA max_page_count = 1;";
            await command.ExecuteNonQueryAsync();
        }

        connections.ForEach(connection => connection.Close());
    }

    private static async Task Checkpoint(World world)
    {
        await using var connection = new SqliteConnection($"Data Source={world.Settings.File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
        await command.ExecuteNonQueryAsync();
    }

    private static async Task OnServer(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
