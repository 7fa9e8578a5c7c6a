using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using TalentPool.Platform.Errors;

namespace TalentPool.Database;

/// <summary>
/// A transaction on PostgreSQL in which the tables are those of this version and have no rows, whatever was there before. Whoever fills
/// them can still leave everything as it was, its version too. A SQLite file is never emptied: a new one is made beside it.
/// </summary>
public static class EmptyTables
{
    public static async Task<IDbContextTransaction> Begin(TalentPoolDb db, CancellationToken cancellation)
    {
        // Asked before the transaction begins, because to ask for a table that is not there would end it.
        var isNewer = await SchemaVersion.UnknownMigration(db) is { } unknown && await RefuseAnotherProgram(db, unknown);
        var found = isNewer ? null : await SchemaVersion.OfDatabase(db);
        var transaction = await db.Database.BeginTransactionAsync(cancellation);
        try
        {
            if (isNewer)
            {
                await RemoveAll(db, cancellation);
            }

            if (found != SchemaVersion.OfProgram(db))
            {
                await Run(db, UpgradeFrom(db, found), cancellation);
            }

            await Run(db, $"TRUNCATE {string.Join(", ", StoredTables.Of(db).Select(table => $"\"{table.Name}\""))}", cancellation);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>Another program may keep its versions in a table of the same name, and its tables are not ours to remove.</summary>
    private static async Task<bool> RefuseAnotherProgram(TalentPoolDb db, string unknown) =>
        await SchemaVersion.IsOfThisProgram(db) ? true : throw new WrongSettingException($"The database is another program's: it has had {unknown}, and no version of TalentPool. Give TalentPool a database of its own. Nothing was touched.");

    /// <summary>What a newer version has made is not known here by name, so every table of the account goes, the scheduler's too, which the next start makes anew.</summary>
    private static async Task RemoveAll(TalentPoolDb db, CancellationToken cancellation)
    {
        await using var naming = Command(db, "SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables WHERE schemaname = current_schema() AND tableowner = current_user");
        await Run(db, $"DROP TABLE {await naming.ExecuteScalarAsync(cancellation)} CASCADE", cancellation);
    }

    /// <summary>
    /// As text and not through the migrator, which begins transactions of its own. The text is run as a whole, so what a migration writes by
    /// hand has to end with a semicolon.
    /// </summary>
    private static string UpgradeFrom(TalentPoolDb db, string? found) =>
        db.GetService<IMigrator>().GenerateScript(found ?? Migration.InitialDatabase, options: MigrationsSqlGenerationOptions.NoTransactions);

    private static async Task Run(TalentPoolDb db, string sql, CancellationToken cancellation)
    {
        await using var command = Command(db, sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Without an end to its patience: it may wait for what others have under way.</summary>
    private static DbCommand Command(TalentPoolDb db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }
}
