using System.Globalization;
using Microsoft.Data.Sqlite;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks;

/// <summary>
/// Many rows like one that the use cases have made: SQLite copies it by itself, with what makes each its own put in its place. They have no events,
/// which nothing that is measured reads.
/// </summary>
public static class CopiedRows
{
    private const string NumbersFromNought = "WITH RECURSIVE numbers(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i + 1 < $count)";

    /// <param name="like">Which row is copied, as a condition on it.</param>
    /// <param name="own">What each copy has of its own, as SQL in which <c>i</c> is its number from nought on; null for what the database gives.</param>
    public static async Task Make(World world, string table, string like, int count, Dictionary<string, string?> own)
    {
        await using var connection = new SqliteConnection(world.Settings.ConnectionString);
        await connection.OpenAsync();
        await Execute(connection, "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -200000");
        List<string> columns = [];
        await using (var info = connection.CreateCommand())
        {
            info.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
            await using var reader = await info.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                columns.Add(reader.GetString(0));
            }
        }

        if (own.Keys.FirstOrDefault(name => !columns.Contains(name)) is { } unknown)
        {
            throw new InvalidOperationException($"{table} has no {unknown}, but {string.Join(", ", columns)}.");
        }

        columns.RemoveAll(name => own.TryGetValue(name, out var value) && value is null);
        await using var command = connection.CreateCommand();
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {NumbersFromNought}
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(name => $"\"{name}\""))})
            SELECT {string.Join(", ", columns.Select(name => own.GetValueOrDefault(name) ?? $"model.\"{name}\""))}
            FROM numbers CROSS JOIN (SELECT * FROM "{table}" WHERE {like} LIMIT 1) AS model
            """);
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue("$count", count);
        var made = await command.ExecuteNonQueryAsync();
        if (made != count)
        {
            throw new InvalidOperationException($"{made} rows of {table} were made instead of {count}: is there a row with {like}?");
        }
    }

    /// <summary>The identifier of the copy with that number, as SQL; the kind keeps those of different tables apart.</summary>
    public static string Id(int kind, string number = "i") => string.Create(CultureInfo.InvariantCulture, $"unhex(printf('%08x000070008000%012x', {kind}, {number}))");

    /// <summary>The same as a value.</summary>
    public static Guid IdOf(int kind, int number) => Guid.ParseExact(string.Create(CultureInfo.InvariantCulture, $"{kind:x8}000070008000{number:x12}"), "N");

    /// <summary>An identifier that is there, as SQL.</summary>
    public static string Literal(Guid id) => $"x'{id:N}'";

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
