using Microsoft.Data.Sqlite;
using TalentPool.Database;

namespace TalentPool.Tests.Features.Evidence;

/// <summary>Changes one byte in every column of every kind of row that is evidence, one after the other, in the file itself.</summary>
public sealed class ChangedByteTests
{
    [Fact]
    public async Task One_changed_byte_of_any_column_is_found_and_its_record_named()
    {
        await using var scene = await EvidenceScene.Create(DatabaseProvider.Sqlite);
        var replayed = (await scene.Verify()).Rows.Keys.ToList();
        await using var file = new SqliteConnection(scene.World.Settings.ConnectionString);
        await file.OpenAsync();
        await Run(file, "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;");
        var notFound = new List<string>();
        var changed = 0;

        foreach (var table in replayed.Concat(["Events", "Chains", "EvidenceFileContents"]))
        {
            foreach (var column in await Columns(file, table))
            {
                changed++;
                var undo = await Change(file, table, column);
                var failure = (await scene.Verify()).Failure;
                await undo();
                if (failure is null || !Names(table, failure))
                {
                    notFound.Add($"{table}.{column}: {failure ?? "not found"}");
                }
            }
        }

        Assert.Empty(notFound);
        Assert.True(changed > 200, $"Only {changed} columns were changed.");
        Assert.Null((await scene.Verify()).Failure);
    }

    private static bool Names(string table, string failure) => table switch
    {
        "Events" => failure.Contains("event ") && failure.Contains(" of chain "),
        "Chains" => failure.Contains("chain "),

        // A changed certificate, key or signing date shows at its own row, or at the first certificate that it no longer fits.
        "Certificates" or "SigningKeys" => failure.StartsWith("certificate WY-C-2026-000", StringComparison.Ordinal)
            || (failure.StartsWith("row ", StringComparison.Ordinal) && failure.Contains($" of {table}: ")),
        "EvidenceFiles" => failure.StartsWith("row ", StringComparison.Ordinal) && failure.Contains("EvidenceFile"),
        _ => failure.StartsWith("row ", StringComparison.Ordinal) && failure.Contains($" of {table}: "),
    };

    private static async Task<List<string>> Columns(SqliteConnection file, string table)
    {
        await using var command = new SqliteCommand($"SELECT name FROM pragma_table_info('{table}')", file);
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await reader.ReadAsync())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    /// <summary>Changes the column in one row, in one that has a value where there is one, and returns how to change it back.</summary>
    private static async Task<Func<Task>> Change(SqliteConnection file, string table, string column)
    {
        await using var find = new SqliteCommand($"SELECT rowid, \"{column}\" FROM \"{table}\" ORDER BY \"{column}\" IS NULL, rowid LIMIT 1", file);
        await using var reader = await find.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync(), $"{table} is empty.");
        var (row, before) = (reader.GetInt64(0), reader.GetValue(1));
        object after = before switch
        {
            long number => number ^ 0x10000,
            string text => text.Length == 0 ? "x" : text[..^1] + (char)(text[^1] ^ 1),
            byte[] bytes => bytes.Length == 0 ? [1] : (byte[])[.. bytes[..^1], (byte)(bytes[^1] ^ 1)],
            _ => "1",
        };
        await Set(file, table, column, row, after);

        // An identifier that is the row's own number has moved the row.
        var now = await Count(file, table, row) == 0 ? (long)after : row;
        return () => Set(file, table, column, now, before);
    }

    private static async Task<long> Count(SqliteConnection file, string table, long row)
    {
        await using var command = new SqliteCommand($"SELECT COUNT(*) FROM \"{table}\" WHERE rowid = {row}", file);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Set(SqliteConnection file, string table, string column, long row, object value)
    {
        await using var command = new SqliteCommand($"UPDATE \"{table}\" SET \"{column}\" = $value WHERE rowid = {row}", file);
        command.Parameters.AddWithValue("$value", value);
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private static async Task Run(SqliteConnection file, string sql)
    {
        await using var command = new SqliteCommand(sql, file);
        await command.ExecuteNonQueryAsync();
    }
}
