using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentPool.Platform.Errors;

namespace TalentPool.Database;

/// <summary>
/// Lets one start of the program at a time make or upgrade the tables: a lock of the operating system beside a SQLite file, an advisory
/// lock on PostgreSQL. Both end with their process, however it ends. EF's own lock on SQLite is a row, which stays behind a process
/// that was killed and would keep every later start waiting; under this lock such a row is nobody's.
/// </summary>
public sealed class MigrationLock : IAsyncDisposable
{
    /// <summary>"TalentPo" as a number, so that no other program on the server means the same lock.</summary>
    private const long Number = 0x54616C656E74506F;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly FileStream? _file;
    private readonly NpgsqlConnection? _connection;

    private MigrationLock(FileStream? file, NpgsqlConnection? connection) => (_file, _connection) = (file, connection);

    public static async Task<MigrationLock> Take(DatabaseSettings settings) =>
        settings.File is { } file ? new MigrationLock(await TakeFile($"{file}.upgrading"), null) : new MigrationLock(null, await TakeNumber(settings));

    /// <summary>Takes away the row of a start that was killed while it upgraded.</summary>
    public static async Task ForgetWhoDied(TalentPoolDb db)
    {
        if (db is SqliteDb && await db.Database.CanConnectAsync()
            && await db.Database.SqlQuery<long>($"SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync() > 0)
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }

        if (_file is not null)
        {
            await _file.DisposeAsync();
        }
    }

    /// <summary>The file stays: were it removed, one start could lock the removed file and another the new one.</summary>
    private static async Task<FileStream> TakeFile(string path)
    {
        for (var watch = Stopwatch.StartNew(); ;)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                if (watch.Elapsed > Patience)
                {
                    throw new WrongSettingException($"Another start of the program has been upgrading the database for more than {Patience.TotalMinutes:0} minutes. Stop it, and start again.");
                }

                await Task.Delay(100);
            }
        }
    }

    private static async Task<NpgsqlConnection> TakeNumber(DatabaseSettings settings)
    {
        var direct = new NpgsqlConnectionStringBuilder(settings.DirectConnectionString ?? settings.ConnectionString) { Pooling = false, ApplicationName = "TalentPool upgrade" };
        var connection = new NpgsqlConnection(direct.ConnectionString);
        try
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { CommandTimeout = (int)Patience.TotalSeconds };
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = Number });
            await command.ExecuteNonQueryAsync();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
