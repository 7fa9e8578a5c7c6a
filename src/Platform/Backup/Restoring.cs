using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TalentPool.Database;
using TalentPool.Platform.Evidence;

namespace TalentPool.Platform.Backup;

/// <summary>
/// Puts a backup into an empty place, or by force over what is there. It takes the place only when it is whole and its evidence fits: on
/// SQLite a new file is filled and verified beside the place; on PostgreSQL tables, rows and verification are one transaction.
/// </summary>
public static class Restoring
{
    /// <param name="force">Also where there is something, of whatever version. A SQLite file is put aside and not removed.</param>
    /// <returns>What was restored; where the evidence does not fit, what was not.</returns>
    public static async Task<RestoreReport> Into(DatabaseSettings settings, string file, bool force, DateTime now)
    {
        var manifest = await BackupReader.Check(file);
        var databases = new Databases(settings);
        await using var db = databases.Open();
        RefuseOther(file, manifest, settings, SchemaVersion.OfProgram(db));
        if (!force && await HoldsAnything(db, settings))
        {
            throw new WrongBackupException($"{PlaceOf(settings)} holds data already; expected an empty place, or --force to take the place of what is there. Nothing was touched.");
        }

        return settings.File is { } place
            ? await IntoFile(settings, place, file, manifest, now)
            : await IntoServer(databases, file, manifest);
    }

    private static void RefuseOther(string file, BackupManifest manifest, DatabaseSettings settings, string tables)
    {
        if (manifest.Format != BackupManifest.CurrentFormat || manifest.Tables != tables)
        {
            throw new WrongBackupException(
                $"'{file}' is a backup of version {manifest.Program} with the tables {manifest.Tables}, and this version, {ProgramVersion.Text}, has {tables}. Restore it with the version that wrote it, then upgrade. Nothing was touched.");
        }

        if (manifest.Provider != settings.Provider)
        {
            throw new WrongBackupException(
                $"'{file}' is a backup of {manifest.Provider}, and this place is {settings.Provider}. Evidence holds rows as their own kind of database writes them, so a backup is restored on the same kind. Nothing was touched.");
        }
    }

    /// <summary>What cannot be read as this program's tables is somebody's all the same.</summary>
    private static async Task<bool> HoldsAnything(TalentPoolDb db, DatabaseSettings settings)
    {
        if (settings.File is { } place && !File.Exists(place))
        {
            return false;
        }

        try
        {
            await db.Database.OpenConnectionAsync();
            return await SchemaVersion.OfDatabase(db) is not null && await StoredTables.HoldAnything(db, CancellationToken.None);
        }
        catch (DbException) when (settings.File is not null || db.Database.CanConnect())
        {
            return true;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
            if (settings.File is not null)
            {
                SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
            }
        }
    }

    private static async Task<RestoreReport> IntoFile(DatabaseSettings settings, string place, string file, BackupManifest manifest, DateTime now)
    {
        var folder = Path.GetDirectoryName(place)!;
        if (!WrittenFolder.CanBeWritten(folder))
        {
            throw WrittenFolder.Wrong(DatabaseSettings.ConnectionSetting, folder);
        }

        Directory.CreateDirectory(folder);

        // No start of the program may make or upgrade tables where another file is about to be.
        await using var noStart = await MigrationLock.Take(settings);
        using var alone = SqliteFileAlone.Take(settings);
        var beside = $"{place}.restoring";
        RemoveFile(beside);
        try
        {
            var evidence = await FillFile(settings, beside, file, manifest);
            if (!evidence.IsSound)
            {
                return new RestoreReport(manifest, evidence, null);
            }

            alone.Dispose();
            var aside = PutAside(place, now);
            foreach (var part in Parts().Where(part => File.Exists(beside + part)))
            {
                // What was written last may still lie beside the file, where whoever read it while it was verified let go late.
                File.Move(beside + part, place + part);
            }

            return new RestoreReport(manifest, evidence, aside);
        }
        finally
        {
            RemoveFile(beside);
        }
    }

    private static async Task<VerificationReport> FillFile(DatabaseSettings settings, string place, string file, BackupManifest manifest)
    {
        var connection = new SqliteConnectionStringBuilder(settings.ConnectionString) { DataSource = place, Pooling = false }.ConnectionString;
        var databases = new Databases(settings with { ConnectionString = connection });
        await DatabasePreparation.Upgrade(databases);
        await using var db = databases.OpenToPrepare();
        await using var transaction = await db.Database.BeginTransactionAsync();
        return await FillAndVerify(databases, db, transaction, file, manifest);
    }

    private static async Task<RestoreReport> IntoServer(Databases databases, string file, BackupManifest manifest)
    {
        await using var noStart = await MigrationLock.Take(databases.Settings);
        await using var db = databases.OpenToPrepare();
        await using var transaction = await EmptyTables.Begin(db, CancellationToken.None);
        return new RestoreReport(manifest, await FillAndVerify(databases, db, transaction, file, manifest), null);
    }

    /// <summary>Verified before the commit: evidence that does not fit must take the place of nothing.</summary>
    private static async Task<VerificationReport> FillAndVerify(Databases databases, TalentPoolDb db, IDbContextTransaction transaction, string file, BackupManifest manifest)
    {
        await BackupReader.Fill(db, file);
        foreach (var table in StoredTables.Of(db))
        {
            if (await StoredTables.Count(db, table, CancellationToken.None) != manifest.Counts.Single(counted => counted.Table == table.Name).Rows)
            {
                throw new WrongBackupException($"'{file}' is not sound: it does not have as many rows of {table.Name} as it says. Nothing was touched.");
            }
        }

        var evidence = await Verification.Of(databases).RunWithin(db);
        if (evidence.IsSound)
        {
            await transaction.CommitAsync();
        }

        return evidence;
    }

    private static string? PutAside(string place, DateTime now)
    {
        if (!File.Exists(place))
        {
            return null;
        }

        var aside = $"{place}.before-{now:yyyyMMdd-HHmmss}";
        foreach (var part in Parts())
        {
            if (File.Exists(place + part))
            {
                File.Move(place + part, aside + part);
            }
        }

        return aside;
    }

    private static void RemoveFile(string file)
    {
        foreach (var part in (string[])[.. Parts(), ".upgrading"])
        {
            File.Delete(file + part);
        }
    }

    /// <summary>SQLite keeps what was written last beside its file.</summary>
    private static string[] Parts() => ["", "-wal", "-shm"];

    private static string PlaceOf(DatabaseSettings settings) => settings.File is { } file ? $"'{file}'" : "The database";
}
