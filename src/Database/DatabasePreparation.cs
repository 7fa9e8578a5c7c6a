using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentPool.Database.Seed;
using TalentPool.Platform;
using TalentPool.Platform.Errors;

namespace TalentPool.Database;

/// <summary>
/// Brings the database to the program's version before anything is served. While developing, a new file is a demonstration. A
/// database that cannot be brought there stops the program with a sentence.
/// </summary>
public sealed class DatabasePreparation(
    Databases databases, DatabaseSettings settings, DemonstrationSettings demonstration, IHostEnvironment environment, IConfiguration configuration, TimeProvider clock)
{
    public async Task Prepare()
    {
        MakeFolder();
        if (demonstration.IsOn && settings.Provider == DatabaseProvider.Sqlite)
        {
            await DemonstrationFile.MakeWhereThereIsNone(settings, configuration, environment.ContentRootPath, clock.GetUtcNow().UtcDateTime, Upgrade);
        }

        try
        {
            await Upgrade(databases);
        }
        catch (Exception failure) when (WhyUnusable(settings, failure) is { } why)
        {
            throw new WrongSettingException(DatabaseSettings.ConnectionSetting, why.Found, why.Expected);
        }
    }

    /// <summary>Makes or upgrades the tables, one start of the program at a time. A database that a newer version has upgraded is left alone.</summary>
    public static async Task Upgrade(Databases databases)
    {
        await using var alone = await MigrationLock.Take(databases.Settings);
        await using var db = databases.OpenToPrepare();
        await RefuseNewer(db);
        await MigrationLock.ForgetWhoDied(db);

        // Where nothing is to be done, the migrator would still compare the whole model with its last migration, which is half of a start.
        if ((await db.Database.GetPendingMigrationsAsync()).Any())
        {
            await db.Database.MigrateAsync();
        }
    }

    private static async Task RefuseNewer(TalentPoolDb db)
    {
        if (await SchemaVersion.UnknownMigration(db) is { } newer)
        {
            throw new WrongSettingException(
                $"The database is newer than this program, {ProgramVersion.Text}: it has been upgraded with {newer}, which this version does not know. Start the version that upgraded it or a later one, or restore a backup from before the upgrade.");
        }
    }

    /// <summary>SQLite writes beside its file too, so that it is the folder which must take a new file.</summary>
    private void MakeFolder()
    {
        if (settings.File is not { } file)
        {
            return;
        }

        var folder = Path.GetDirectoryName(file)!;
        if (!WrittenFolder.CanBeWritten(folder))
        {
            throw WrittenFolder.Wrong(DatabaseSettings.ConnectionSetting, folder);
        }

        Directory.CreateDirectory(folder);
    }

    /// <summary>What is wrong with the setting that says where the database is, if that is what the failure comes from.</summary>
    public static (string Found, string Expected)? WhyUnusable(DatabaseSettings settings, Exception failure)
    {
        var server = settings.Provider == DatabaseProvider.Postgres ? new NpgsqlConnectionStringBuilder(settings.ConnectionString) : null;
        return failure switch
        {
            SqliteException => ($"the file {settings.File}, which cannot be used ({failure.Message.TrimEnd('.')})", "a SQLite database of this program, or a new file"),
            PostgresException refused => ($"a database on {server!.Host}:{server.Port} that refuses the program ({refused.MessageText})", "a database that the program may use"),
            NpgsqlException or SocketException or TimeoutException => ($"the server {server!.Host}:{server.Port}, which does not answer", "a PostgreSQL server that is running"),
            { InnerException: { } inner } => WhyUnusable(settings, inner),
            _ => null,
        };
    }
}
