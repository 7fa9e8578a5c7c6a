using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace TalentPool.Database;

/// <summary>Every table of the program, row by row and exactly as it is stored, for whoever carries all of it from one place to another.</summary>
public static class StoredTables
{
    /// <summary>All tables, those that others refer to first, so that they can be filled in this order.</summary>
    public static IReadOnlyList<ITable> Of(TalentPoolDb db)
    {
        var waiting = db.Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<ITable>();
        while (waiting.Count > 0)
        {
            var next = waiting.FirstOrDefault(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || ordered.Contains(key.PrincipalTable)))
                ?? throw new InvalidOperationException($"The tables {string.Join(", ", waiting.Select(table => table.Name))} refer to each other in a circle.");
            ordered.Add(next);
            waiting.Remove(next);
        }

        return ordered;
    }

    public static IReadOnlyList<string> ColumnsOf(ITable table) => [.. table.Columns.Select(column => column.Name).Order(StringComparer.Ordinal)];

    public static async Task<long> Count(TalentPoolDb db, ITable table, CancellationToken cancellation)
    {
        await using var command = Command(db, $"SELECT count(*) FROM \"{table.Name}\"");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }

    /// <summary>The rows in the order of their key, one at a time, with their columns in the order of <see cref="ColumnsOf"/>.</summary>
    public static async IAsyncEnumerable<object?[]> Rows(TalentPoolDb db, ITable table, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = Command(
            db, $"SELECT {Quoted(ColumnsOf(table))} FROM \"{table.Name}\" ORDER BY {Quoted(table.PrimaryKey!.Columns.Select(column => column.Name))}");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var row = new object?[reader.FieldCount];
            for (var ordinal = 0; ordinal < row.Length; ordinal++)
            {
                row[ordinal] = reader.IsDBNull(ordinal) ? null : reader.GetValue(ordinal);
            }

            yield return row;
        }
    }

    /// <summary>A command that adds one row; its parameters are the columns in the order of <see cref="ColumnsOf"/>.</summary>
    public static DbCommand Adding(TalentPoolDb db, ITable table)
    {
        var columns = ColumnsOf(table).Select(name => table.FindColumn(name)!).ToList();

        // PostgreSQL is told each type, since nothing could be told from a value that is null.
        var values = columns.Select((column, index) => db is SqliteDb ? $"@v{index}" : $"@v{index}::{column.StoreType}");
        var command = Command(db, $"INSERT INTO \"{table.Name}\" ({Quoted(columns.Select(column => column.Name))}) VALUES ({string.Join(", ", values)})");
        for (var index = 0; index < columns.Count; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@v{index}";
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Whether any table has a row.</summary>
    public static async Task<bool> HoldAnything(TalentPoolDb db, CancellationToken cancellation)
    {
        foreach (var table in Of(db))
        {
            await using var command = Command(db, $"SELECT EXISTS (SELECT 1 FROM \"{table.Name}\")");
            if (Convert.ToBoolean(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lets the keys that the database gives itself go on after the highest that was carried over. SQLite does so of itself.</summary>
    public static async Task ContinueKeys(TalentPoolDb db, CancellationToken cancellation)
    {
        if (db is SqliteDb)
        {
            return;
        }

        foreach (var (table, column) in from table in Of(db)
                                        from column in table.PrimaryKey!.Columns
                                        where column.PropertyMappings.Any(mapping => mapping.Property is { ValueGenerated: ValueGenerated.OnAdd } key && (key.ClrType == typeof(long) || key.ClrType == typeof(int)))
                                        select (table, column))
        {
            await using var command = Command(
                db,
                $"SELECT setval(pg_get_serial_sequence('\"{table.Name}\"', '{column.Name}'), (SELECT max(\"{column.Name}\") FROM \"{table.Name}\")) WHERE pg_get_serial_sequence('\"{table.Name}\"', '{column.Name}') IS NOT NULL");
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));

    private static DbCommand Command(TalentPoolDb db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }
}
