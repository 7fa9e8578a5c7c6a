using Microsoft.Data.Sqlite;

namespace TalentPool.Database.Seed;

/// <summary>
/// Makes the demonstration's file. It is filled under another name and given its own when it is whole, so a program that was
/// stopped in the middle begins again the next time.
/// </summary>
public static class DemonstrationFile
{
    public static async Task MakeWhereThereIsNone(DatabaseSettings settings, IConfiguration configuration, string contentRoot, DateTime now, Func<Databases, Task> prepare)
    {
        var file = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
        if (File.Exists(file))
        {
            return;
        }

        Console.WriteLine("Filling a demonstration partnership; this is done once and takes less than a minute.");
        var filling = $"{file}.filling";
        Remove(filling);
        var fillingSettings = settings with { ConnectionString = new SqliteConnectionStringBuilder(settings.ConnectionString) { DataSource = filling }.ConnectionString };
        await prepare(new Databases(fillingSettings));
        var took = await Demonstration.Fill(fillingSettings, configuration, contentRoot, now);
        await WriteBack(fillingSettings);
        File.Move(filling, file);
        Remove(filling);
        Console.WriteLine($"The demonstration partnership was filled in {took.TotalSeconds:0} seconds.");
    }

    /// <summary>Brings what is in the write-ahead log into the file itself, so that the one file is all there is.</summary>
    private static async Task WriteBack(DatabaseSettings settings)
    {
        SqliteConnection.ClearAllPools();
        await using (var connection = new SqliteConnection(settings.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            await command.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
    }

    private static void Remove(string filling)
    {
        foreach (var leftover in new[] { filling, $"{filling}-wal", $"{filling}-shm" })
        {
            File.Delete(leftover);
        }
    }
}
