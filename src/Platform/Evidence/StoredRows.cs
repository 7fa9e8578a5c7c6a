using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TalentPool.Database;

namespace TalentPool.Platform.Evidence;

/// <summary>Reads rows one at a time within the transaction that is open, so that memory does not grow with the table.</summary>
public static class StoredRows
{
    public static async IAsyncEnumerable<DbDataReader> Read(TalentPoolDb db, string sql, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return reader;
        }
    }
}
