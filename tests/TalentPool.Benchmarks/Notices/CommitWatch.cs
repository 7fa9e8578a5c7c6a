using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace TalentPool.Benchmarks.Notices;

/// <summary>Sees from outside when another process has committed to a SQLite file, to about a millisecond.</summary>
public static class CommitWatch
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(1);

    /// <summary>Watches from the moment of the call, so that whatever is started afterwards is seen.</summary>
    public static Task<long> Next(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return Changed(connection, command, Version(command));
    }

    private static async Task<long> Changed(SqliteConnection connection, SqliteCommand command, long before)
    {
        using (connection)
        using (command)
        using (var timer = new PeriodicTimer(Between))
        {
            while (Version(command) == before)
            {
                await timer.WaitForNextTickAsync();
            }

            return Stopwatch.GetTimestamp();
        }
    }

    private static long Version(SqliteCommand command) => (long)command.ExecuteScalar()!;
}
