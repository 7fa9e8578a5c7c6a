using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TalentPool.Database;

/// <summary>
/// The rows that a verification reads: exactly as they are stored, within the transaction that is open, and one at a time, so that
/// memory does not grow with the tables. <see cref="StoredValue"/> reads their columns.
/// </summary>
public static class EvidenceRows
{
    public static IAsyncEnumerable<DbDataReader> Chains(TalentPoolDb db, CancellationToken cancellation) =>
        Read(db, "SELECT \"Id\", \"Scope\", \"ScopeId\", \"LastNumber\", \"LastHash\" FROM \"Chains\" ORDER BY \"Id\"", cancellation);

    /// <summary>By Id and not by an index of chain and number, since Id follows from both and the rows lie in its order.</summary>
    public static IAsyncEnumerable<DbDataReader> Events(TalentPoolDb db, CancellationToken cancellation) => Read(
        db,
        "SELECT \"Id\", \"ChainId\", \"Number\", \"Kind\", \"ActorId\", \"OnBehalfOfId\", \"SubjectId\", \"EffectiveAt\", \"RecordedAt\", \"ActId\", " +
        "\"Salt\", \"Body\", \"BodyHash\", \"PreviousHash\", \"Hash\" FROM \"Events\" ORDER BY \"Id\"",
        cancellation);

    public static IAsyncEnumerable<DbDataReader> SigningKeys(TalentPoolDb db, CancellationToken cancellation) =>
        Read(db, "SELECT \"Id\", \"PublicPem\", \"From\" FROM \"SigningKeys\"", cancellation);

    public static IAsyncEnumerable<DbDataReader> Certificates(TalentPoolDb db, CancellationToken cancellation) =>
        Read(db, "SELECT * FROM \"Certificates\" ORDER BY \"Id\"", cancellation);

    /// <summary>Placements with the detail of a DBS check.</summary>
    public static IAsyncEnumerable<DbDataReader> DbsChecks(TalentPoolDb db, CancellationToken cancellation) =>
        Read(db, "SELECT \"Id\", \"DbsLevel\", \"DbsIssuedOn\" FROM \"Placements\" ORDER BY \"Id\"", cancellation);

    /// <summary>The content of each file of evidence with the hash that the file's own row holds, if there is one.</summary>
    public static IAsyncEnumerable<DbDataReader> FileContents(TalentPoolDb db, CancellationToken cancellation) =>
        Read(db, "SELECT c.\"Id\", c.\"Bytes\", f.\"Sha256\" FROM \"EvidenceFileContents\" c LEFT JOIN \"EvidenceFiles\" f ON f.\"Id\" = c.\"Id\"", cancellation);

    public static IAsyncEnumerable<DbDataReader> FilesWithoutContent(TalentPoolDb db, CancellationToken cancellation) =>
        Read(db, "SELECT f.\"Id\" FROM \"EvidenceFiles\" f LEFT JOIN \"EvidenceFileContents\" c ON c.\"Id\" = f.\"Id\" WHERE c.\"Id\" IS NULL AND f.\"ForgottenAt\" IS NULL", cancellation);

    private static async IAsyncEnumerable<DbDataReader> Read(TalentPoolDb db, string sql, [EnumeratorCancellation] CancellationToken cancellation)
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
