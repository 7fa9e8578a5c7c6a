using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace TalentPool.Database;

/// <summary>
/// Rows exactly as the database holds them, column by column, as text. Read back raw and not through the model, because two
/// different texts in a column can mean the same to the model, and a changed byte must show all the same.
/// </summary>
public static class RowImages
{
    /// <summary>Few enough keys for one command of either database, which looks each of them up.</summary>
    private const int MostRowsAtOnce = 100;

    public static bool IsReplayed(IReadOnlyTypeBase type) => type is IEntityType entity && entity.FindAnnotation(ReplayedRows.Annotation) is not null;

    public static IEnumerable<IEntityType> ReplayedTypes(IModel model) =>
        model.GetEntityTypes().Where(IsReplayed).OrderBy(type => type.GetTableName(), StringComparer.Ordinal);

    /// <summary>The images of tracked rows as they now stand in the database, in the order of the rows; those of one table with few commands.</summary>
    public static async Task<IReadOnlyList<RowImage>> Read(DbContext db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellation)
    {
        var images = new RowImage?[entries.Count];
        foreach (var table in Enumerable.Range(0, entries.Count).GroupBy(place => entries[place].Metadata))
        {
            foreach (var some in table.Chunk(MostRowsAtOnce))
            {
                await Read(db, table.Key, some, entries, images, cancellation);
            }
        }

        return images!;
    }

    private static async Task Read(DbContext db, IEntityType type, int[] places, IReadOnlyList<EntityEntry> entries, RowImage?[] images, CancellationToken cancellation)
    {
        var key = type.FindPrimaryKey()!.Properties;
        await using var command = await Select(db, type, cancellation);
        var placeOf = new Dictionary<string, int>(places.Length);
        var conditions = new List<string>(places.Length);
        foreach (var place in places)
        {
            var (parts, values) = (new List<string>(key.Count), new List<string>(key.Count));
            foreach (var property in key)
            {
                var name = $"@k{command.Parameters.Count}";
                var parameter = property.GetRelationalTypeMapping().CreateParameter(command, name, entries[place].Property(property.Name).CurrentValue, property.IsNullable);
                command.Parameters.Add(parameter);
                parts.Add($"\"{property.GetColumnName()}\" = {name}");
                values.Add(Text(parameter.Value!));
            }

            conditions.Add(string.Join(" AND ", parts));
            placeOf.Add(string.Join("/", values), place);
        }

        command.CommandText += $" WHERE ({string.Join(") OR (", conditions)})";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var image = Image(type, reader);
            images[placeOf[image.Key]] = image;
        }

        if (Array.Exists(places, place => images[place] is null))
        {
            throw new InvalidOperationException($"A row of {type.GetTableName()} that was just saved is not there.");
        }
    }

    /// <summary>The images of every row of one table.</summary>
    public static async IAsyncEnumerable<RowImage> ReadAll(DbContext db, IEntityType type)
    {
        await using var command = await Select(db, type, CancellationToken.None);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return Image(type, reader);
        }
    }

    private static async Task<DbCommand> Select(DbContext db, IEntityType type, CancellationToken cancellation)
    {
        var connection = db.Database.GetDbConnection();
        if (connection.State != ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(cancellation);
        }

        var command = connection.CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"SELECT {string.Join(", ", ColumnsOf(type).Order(StringComparer.Ordinal).Select(column => $"\"{column}\""))} FROM \"{type.GetTableName()}\"";
        return command;
    }

    /// <summary>Every column that the table of a replayed type has and its images carry.</summary>
    public static IReadOnlySet<string> ColumnsOf(IEntityType type) =>
        type.GetTableMappings().Single().Table.Columns
            .Where(column => !column.PropertyMappings.Any(mapping => mapping.Property.FindAnnotation(ReplayedRows.LeftOutAnnotation) is not null))
            .Select(column => column.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The columns of a replayed type that may hold what people wrote: texts, and lists that are stored as one text. States are words
    /// of the program and are none of them.
    /// </summary>
    public static IReadOnlySet<string> TextColumnsOf(IEntityType type) => type.GetTableMappings().Single().Table.Columns
        .Where(column => column.PropertyMappings.Count == 0 || column.PropertyMappings.Any(mapping => mapping.Property.ClrType == typeof(string) || mapping.Property.GetElementType()?.ClrType == typeof(string)))
        .Select(column => column.Name).ToHashSet(StringComparer.Ordinal);

    private static RowImage Image(IEntityType type, DbDataReader reader)
    {
        var columns = new JsonObject();
        for (var ordinal = 0; ordinal < reader.FieldCount; ordinal++)
        {
            columns[reader.GetName(ordinal)] = reader.IsDBNull(ordinal) ? null : Text(reader.GetValue(ordinal));
        }

        var keys = type.FindPrimaryKey()!.Properties.Select(property => Text(reader[property.GetColumnName()]));
        return new RowImage(type.GetTableName()!, string.Join("/", keys), columns);
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexStringLower(bytes),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        Array items => JsonSerializer.Serialize(items),

        // No column holds one. Where SQLite has been made to, it must not read like the whole number.
        double real => $"real {real.ToString(CultureInfo.InvariantCulture)}",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
