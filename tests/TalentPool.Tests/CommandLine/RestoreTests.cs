using System.Data.Common;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Platform.Backup;
using TalentPool.Platform.Errors;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Support;
using static TalentPool.Tests.CommandLine.BackupFiles;

namespace TalentPool.Tests.CommandLine;

/// <summary>What a restore leaves behind where the backup does not fit, and what it takes the place of: nothing, an older, a newer and a running database.</summary>
public sealed class RestoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("talentpool-restore-").FullName;

    private string TakenFile => Path.Combine(_folder, "taken.backup");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_unsound_backup_leaves_what_was_there_as_it_was_even_by_force()
    {
        await using var world = await World.Create();
        await UnsoundBackupOf(world);
        await new GapScene(world).Posted();
        var before = await Everything(world.Settings, _folder);
        LetGo();

        var (code, said) = await Restore(world.Settings, TakenFile, "--force");

        Assert.Equal(1, code);
        Assert.Contains("Does not fit: ", said);
        Assert.EndsWith("Not restored: the evidence in the backup does not fit, and what was there is as it was.", said.TrimEnd());
        Assert.Equal(before, await Everything(world.Settings, _folder));
        AssertNothingBeside(world.Settings);
    }

    [Fact]
    public async Task A_backup_with_fewer_rows_than_it_says_leaves_what_was_there_as_it_was()
    {
        await using var world = await World.Create();
        await new GapScene(world).Posted();
        await Backup(world.Settings, TakenFile);
        var lines = Lines(TakenFile);
        var firstEvent = Array.FindIndex(lines, line => line.StartsWith("{\"Table\":\"Events\"", StringComparison.Ordinal)) + 1;
        WriteWhole(TakenFile, [.. lines[..firstEvent], .. lines[(firstEvent + 1)..^1]]);
        var before = await Everything(world.Settings, _folder);
        LetGo();

        var refusal = await Assert.ThrowsAsync<WrongBackupException>(() => Restore(world.Settings, TakenFile, "--force"));

        Assert.Contains("is not sound: it does not have as many rows of Events as it says. Nothing was touched.", refusal.Message);
        Assert.Equal(before, await Everything(world.Settings, _folder));
        AssertNothingBeside(world.Settings);
    }

    [Fact]
    public async Task An_unsound_backup_makes_no_tables_where_there_were_none()
    {
        await using var world = await World.Create();
        await UnsoundBackupOf(world);
        await using var place = await TestDatabase.Create();
        await RemoveTables(place.Settings);

        var (code, said) = await Restore(place.Settings, TakenFile);

        Assert.True(code == 1, said);
        if (place.Settings.File is { } file)
        {
            Assert.False(File.Exists(file), "A file has been made.");
        }
        else
        {
            Assert.Equal(0L, await Scalar(place.Settings, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
        }
    }

    [Fact]
    public async Task Where_there_are_no_tables_a_backup_brings_them()
    {
        await using var world = await World.Create();
        await new GapScene(world).Posted();
        await Backup(world.Settings, TakenFile);
        await using var place = await TestDatabase.Create();
        await RemoveTables(place.Settings);

        var (code, said) = await Restore(place.Settings, TakenFile);

        Assert.True(code == 0, said);
        await AssertHoldsTheBackup(place.Settings);
    }

    /// <summary>The way back after an upgrade: the program before it has been put in its place, and knows nothing of what the later one made.</summary>
    [Fact]
    public async Task By_force_a_backup_takes_the_place_of_a_database_that_a_newer_version_has_upgraded()
    {
        await using var world = await World.Create();
        await new GapScene(world).Posted();
        await Backup(world.Settings, TakenFile);
        await new GapScene(world).Posted();
        await UpgradeAsALaterVersionWould(world.Settings);
        LetGo();
        await Assert.ThrowsAsync<WrongSettingException>(() => DatabasePreparation.Upgrade(new Databases(world.Settings)));
        LetGo();

        var refusal = await Assert.ThrowsAsync<WrongBackupException>(() => Restore(world.Settings, TakenFile));
        Assert.Contains("holds data already; expected an empty place, or --force", refusal.Message);
        LetGo();
        var (code, said) = await Restore(world.Settings, TakenFile, "--force");

        Assert.True(code == 0, said);
        await AssertHoldsTheBackup(world.Settings);
        await DatabasePreparation.Upgrade(new Databases(world.Settings));
        await Assert.ThrowsAnyAsync<DbException>(() => Scalar(world.Settings, "SELECT count(*) FROM \"Later\""));
    }

    [Fact]
    public async Task An_unsound_backup_leaves_a_newer_database_to_the_version_that_upgraded_it()
    {
        await using var world = await World.Create();
        await UnsoundBackupOf(world);
        await UpgradeAsALaterVersionWould(world.Settings);
        LetGo();

        var (code, said) = await Restore(world.Settings, TakenFile, "--force");

        Assert.True(code == 1, said);
        Assert.Equal(1L, await Scalar(world.Settings, "SELECT count(*) FROM \"Later\""));
        Assert.Equal(1L, await Scalar(world.Settings, "SELECT count(*) FROM \"Gaps\""));
        Assert.Equal(1L, await Scalar(world.Settings, "SELECT count(*) FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = '20990101000000_Later'"));
    }

    [Fact]
    public async Task An_older_database_is_upgraded_with_the_backup_that_takes_its_place_and_not_without()
    {
        await using var world = await World.Create();
        await new GapScene(world).Posted();
        await Backup(world.Settings, TakenFile);
        await using var place = await World.Create();
        string older;
        await using (var db = place.OpenDb())
        {
            older = db.Database.GetMigrations().Reverse().ElementAt(1);
            await db.GetService<IMigrator>().MigrateAsync(older);
        }

        var sound = Lines(TakenFile)[..^1];
        WriteWhole(TakenFile, Unsound(sound));
        LetGo();
        var (code, said) = await Restore(place.Settings, TakenFile, "--force");
        Assert.True(code == 1, said);
        await using (var db = place.OpenDb())
        {
            Assert.Equal(older, await SchemaVersion.OfDatabase(db));
        }

        WriteWhole(TakenFile, sound);
        LetGo();
        (code, said) = await Restore(place.Settings, TakenFile, "--force");
        Assert.True(code == 0, said);
        await AssertHoldsTheBackup(place.Settings);
    }

    [PostgresFact]
    public async Task The_tables_of_another_program_are_never_removed()
    {
        await using var world = await World.Create(DatabaseProvider.Postgres);
        await new GapScene(world).Posted();
        await Backup(world.Settings, TakenFile);
        await using var place = await TestDatabase.Create(DatabaseProvider.Postgres);
        await RemoveTables(place.Settings);
        await On(
            place.Settings,
            "CREATE TABLE \"__EFMigrationsHistory\" (\"MigrationId\" varchar(150) PRIMARY KEY, \"ProductVersion\" varchar(32) NOT NULL); INSERT INTO \"__EFMigrationsHistory\" VALUES ('20200101000000_Theirs', '5.0.0'); CREATE TABLE \"Theirs\" (\"Id\" int)");

        var refusal = await Assert.ThrowsAsync<WrongSettingException>(() => Restore(place.Settings, TakenFile, "--force"));

        Assert.StartsWith("The database is another program's: it has had 20200101000000_Theirs, and no version of TalentPool.", refusal.Message);
        Assert.Equal(0L, await Scalar(place.Settings, "SELECT count(*) FROM \"Theirs\""));
    }

    /// <summary>Whoever had the file open would go on with it under its other name, and what people are told would be lost.</summary>
    [Fact]
    public async Task A_file_that_a_running_program_has_open_is_not_put_aside()
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        await new GapScene(world).Posted();
        await Backup(world.Settings, TakenFile);
        await new GapScene(world).Posted();
        await using var site = new Site(world);
        var client = await site.Client();
        var before = await Everything(world.Settings, _folder);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
        await using var inUse = world.OpenDb();
        await inUse.Database.OpenConnectionAsync();
        Assert.Equal(2, await inUse.Set<Gap>().CountAsync());

        var refusal = await Assert.ThrowsAsync<WrongSettingException>(() => Restore(world.Settings, TakenFile, "--force", "--TalentPool:Database:LockSeconds=1"));

        Assert.Equal($"The database '{world.Settings.File}' is in use by another program, such as a TalentPool that serves it. Stop that first. Nothing was touched.", refusal.Message);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
        Assert.Equal(before, await Everything(world.Settings, _folder));
        AssertNothingBeside(world.Settings);
    }

    [PostgresFact]
    public async Task Over_a_running_server_what_is_under_way_ends_first_and_the_program_goes_on_with_what_was_restored()
    {
        await using var world = await World.Create(DatabaseProvider.Postgres);
        await new GapScene(world).Posted();
        await Backup(world.Settings, TakenFile);
        await new GapScene(world).Posted();
        await using var site = new Site(world);
        var client = await site.Client();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
        Task<(int Code, string Said)> restore;
        await using (var underWay = new NpgsqlConnection(world.Settings.ConnectionString))
        {
            await underWay.OpenAsync();
            await using var transaction = await underWay.BeginTransactionAsync();
            await using (var command = new NpgsqlCommand("UPDATE \"Gaps\" SET \"Turn\" = \"Turn\" + 1", underWay, transaction))
            {
                Assert.Equal(2, await command.ExecuteNonQueryAsync());
            }

            restore = Task.Run(() => Restore(world.Settings, TakenFile, "--force"));
            while ((long)(await Scalar(world.Settings, "SELECT count(*) FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"))! == 0)
            {
                Assert.False(restore.IsCompleted, "The restore did not wait.");
            }

            await transaction.CommitAsync();
        }

        var (code, said) = await restore;
        Assert.True(code == 0, said);
        await AssertHoldsTheBackup(world.Settings);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
        Assert.Equal("WY-2026-0002", (await new GapScene(world).Posted()).Reference);
    }

    private async Task UnsoundBackupOf(World world)
    {
        await new GapScene(world).Posted();
        await Backup(world.Settings, TakenFile);
        WriteWhole(TakenFile, Unsound(Lines(TakenFile)[..^1]));
    }

    /// <summary>Whole, and not what was recorded.</summary>
    private static string[] Unsound(string[] lines) => [.. lines.Select(line => line.Replace("Housing lawyer", "Housing layman", StringComparison.Ordinal))];

    /// <summary>As when the program is stopped, after which nobody has the file open.</summary>
    private static void LetGo() => SqliteConnection.ClearAllPools();

    private static async Task AssertHoldsTheBackup(DatabaseSettings settings)
    {
        var databases = new Databases(settings);
        await using var db = databases.Open();
        Assert.Equal(db.Database.GetMigrations(), await db.Database.GetAppliedMigrationsAsync());
        Assert.Single(await db.Set<Gap>().ToListAsync());
        var report = await Verification.Of(databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    /// <summary>On SQLite: no second file that anybody could take for the database.</summary>
    private static void AssertNothingBeside(DatabaseSettings settings)
    {
        if (settings.File is { } file)
        {
            string[] known = ["talentpool.db", "talentpool.db-wal", "talentpool.db-shm", "talentpool.db.upgrading"];
            Assert.All(Directory.GetFiles(Path.GetDirectoryName(file)!, "talentpool.db*"), found => Assert.Contains(Path.GetFileName(found), known));
        }
    }

    /// <summary>A table of which this version knows nothing, and which would keep it from emptying one that it knows; a column that it would leave empty.</summary>
    private static Task UpgradeAsALaterVersionWould(DatabaseSettings settings) => On(
        settings,
        $"""
        CREATE TABLE "Later" ("Id" INTEGER PRIMARY KEY, "GapId" {(settings.File is null ? "uuid" : "BLOB")} NOT NULL REFERENCES "Gaps" ("Id"));
        INSERT INTO "Later" SELECT 1, "Id" FROM "Gaps" LIMIT 1;
        ALTER TABLE "Gaps" ADD COLUMN "Later" INTEGER NOT NULL DEFAULT 1;
        INSERT INTO "__EFMigrationsHistory" VALUES ('20990101000000_Later', '10.0.0')
        """);

    private static async Task RemoveTables(DatabaseSettings settings)
    {
        if (settings.File is { } file)
        {
            File.Delete(file);
        }
        else
        {
            await On(settings, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        }
    }

    private static Task On(DatabaseSettings settings, string sql) => Scalar(settings, sql);

    private static async Task<object?> Scalar(DatabaseSettings settings, string sql)
    {
        await using DbConnection connection = settings.File is { } file ? new SqliteConnection($"Data Source={file};Pooling=False") : new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
