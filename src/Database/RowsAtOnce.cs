using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace TalentPool.Database;

/// <summary>
/// Adds many rows of one table with few commands, in the transaction that is open. The context sends a command for each row on SQLite,
/// to read its key back; rows whose keys nobody needs, such as the notices of an act that concerns thousands, need not wait for that.
/// </summary>
public static class RowsAtOnce
{
    /// <summary>Few enough for what either database takes in one command, and for SQLite's search for each parameter by its name.</summary>
    private const int MostParameters = 512;

    /// <summary>The database gives the keys; the objects do not learn them.</summary>
    public static async Task AddAtOnce<T>(this TalentPoolDb db, IReadOnlyCollection<T> rows, CancellationToken cancellation) where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = new Table(db, db.Model.FindEntityType(typeof(T))!);
        DbCommand? command = null;
        try
        {
            foreach (var some in rows.Chunk(MostParameters / table.Columns.Count))
            {
                // All but the last have as many rows, so the statement is prepared once and filled again.
                if (command is null || command.Parameters.Count != some.Length * table.Columns.Count)
                {
                    await (command?.DisposeAsync() ?? ValueTask.CompletedTask);
                    command = table.CommandFor(some.Length);
                }

                table.Fill(command, some);
                await command.ExecuteNonQueryAsync(cancellation);
            }
        }
        finally
        {
            await (command?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private sealed class Table(TalentPoolDb db, IEntityType entity)
    {
        private readonly StoreObjectIdentifier _table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());

        public IReadOnlyList<IProperty> Columns { get; } = [.. entity.GetProperties().Where(property => !(property.IsPrimaryKey() && property.ValueGenerated == ValueGenerated.OnAdd))];

        public DbCommand CommandFor(int rows)
        {
            var sql = db.GetService<ISqlGenerationHelper>();
            var text = new StringBuilder("INSERT INTO ").Append(sql.DelimitIdentifier(_table.Name, _table.Schema)).Append(" (")
                .AppendJoin(", ", Columns.Select(column => sql.DelimitIdentifier(column.GetColumnName(_table)!))).Append(") VALUES ");
            var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            for (var row = 0; row < rows; row++)
            {
                text.Append(row == 0 ? "(" : ", (").AppendJoin(", ", Columns.Select((_, column) => $"@p{(row * Columns.Count) + column}")).Append(')');
            }

            command.CommandText = text.ToString();
            return command;
        }

        public void Fill<T>(DbCommand command, T[] rows)
        {
            command.Parameters.Clear();
            foreach (var (row, number) in rows.Select((row, number) => (row, number)))
            {
                foreach (var (column, place) in Columns.Select((column, place) => (column, place)))
                {
                    command.Parameters.Add(column.GetRelationalTypeMapping().CreateParameter(
                        command, $"@p{(number * Columns.Count) + place}", column.PropertyInfo!.GetValue(row), column.IsNullable));
                }
            }
        }
    }
}
