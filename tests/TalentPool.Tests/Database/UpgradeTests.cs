using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentPool.Database;
using TalentPool.Platform.Errors;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Database;

/// <summary>Several starts of the program at once, a start that was killed, and a database that is ahead of the program.</summary>
public sealed class UpgradeTests
{
    [Fact]
    public async Task Of_starts_at_the_same_time_one_makes_the_tables_and_the_others_wait()
    {
        await using var place = await WithoutTables();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => DatabasePreparation.Upgrade(new Databases(place.Settings)))));

        await using var db = new Databases(place.Settings).Open();
        Assert.Equal(db.Database.GetMigrations(), await db.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task A_start_that_was_killed_while_it_upgraded_keeps_nobody_waiting()
    {
        await using var place = await TestDatabase.Create(DatabaseProvider.Sqlite);
        await On(place, "CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-25')");

        await DatabasePreparation.Upgrade(new Databases(place.Settings)).WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_database_that_a_newer_version_has_upgraded_is_refused_with_a_sentence()
    {
        await using var place = await TestDatabase.Create();
        await On(place, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('20990101000000_Later', '10.0.0')");

        var refusal = await Assert.ThrowsAsync<WrongSettingException>(() => DatabasePreparation.Upgrade(new Databases(place.Settings)));

        Assert.StartsWith("The database is newer than this program, ", refusal.Message);
        Assert.Contains("it has been upgraded with 20990101000000_Later, which this version does not know.", refusal.Message);
    }

    private static async Task<TestDatabase> WithoutTables()
    {
        var place = await TestDatabase.Create();
        if (place.Settings.File is { } file)
        {
            File.Delete(file);
        }
        else
        {
            await On(place, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        }

        return place;
    }

    private static async Task On(TestDatabase place, string sql)
    {
        await using System.Data.Common.DbConnection connection = place.Settings.File is { } file
            ? new SqliteConnection($"Data Source={file};Pooling=False")
            : new NpgsqlConnection(place.Settings.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
