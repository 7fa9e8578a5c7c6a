using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TalentPool.Database;

/// <summary>
/// Sets on each connection what SQLite does not keep in the file (write-ahead logging it keeps, from creation on). Full syncing, because what was acknowledged must survive a
/// power cut; a fresh demonstration file is filled without it, since losing that file loses nothing.
/// </summary>
public sealed class SqlitePragmas(bool syncing) : DbConnectionInterceptor
{
    private readonly string _pragmas =
        $"PRAGMA synchronous = {(syncing ? "FULL" : "OFF")}; PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON;";

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
}
