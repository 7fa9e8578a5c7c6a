using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TalentPool.Database;

/// <summary>A transaction that sees the whole database as it was at one moment, and keeps no writer waiting.</summary>
public static class ReadSnapshot
{
    public static async Task<IDbContextTransaction> Begin(TalentPoolDb db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        return db.Database.GetDbConnection() is SqliteConnection sqlite
            ? (await db.Database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), cancellation))!
            : await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
    }
}
