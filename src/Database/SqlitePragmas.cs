using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TalentPool.Database;

/// <summary>
/// Sets on each connection what SQLite does not keep in the file (write-ahead logging it keeps, from creation on). Full syncing, because what was acknowledged must survive a
/// power cut; a fresh demonstration file is filled without it, since losing that file loses nothing. Pages of the file are read where the
/// system has them in memory, because a connection's own store of them is small and is emptied by every write of another connection.
/// </summary>
public sealed class SqlitePragmas(DatabaseSettings settings, bool syncing) : DbConnectionInterceptor
{
    /// <summary>Much more than the files of most installations; what lies beyond it is read as usual.</summary>
    private const int MappedBytes = 1024 * 1024 * 1024;

    private readonly string? _file = settings.File;

    private readonly string _pragmas = string.Create(
        CultureInfo.InvariantCulture,
        $"PRAGMA synchronous = {(syncing ? "FULL" : "OFF")}; PRAGMA busy_timeout = {(int)settings.LockPatience.TotalMilliseconds}; PRAGMA foreign_keys = ON; PRAGMA mmap_size = {MappedBytes}; PRAGMA temp_store = MEMORY;");

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        ForgetRemovedFile(connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        ForgetRemovedFile(connection);
        return ValueTask.FromResult(result);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Pooled connections to a file that was removed would go on with it, and what they are told would be lost with them.</summary>
    private void ForgetRemovedFile(DbConnection connection)
    {
        if (!File.Exists(_file))
        {
            SqliteConnection.ClearPool((SqliteConnection)connection);
        }
    }
}
