using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace TalentPool.Benchmarks.Notices;

/// <summary>Sees from outside when another process has committed to a SQLite file, to about a millisecond.</summary>
public static class CommitWatch
{
    public static Task<long> Next(string file)
    {
        var ready = new ManualResetEventSlim();
        var seen = Task.Factory.StartNew(
            () =>
            {
                using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "PRAGMA data_version";
                var before = (long)command.ExecuteScalar()!;
                ready.Set();
                while ((long)command.ExecuteScalar()! == before)
                {
                    Thread.Sleep(1);
                }

                return Stopwatch.GetTimestamp();
            },
            TaskCreationOptions.LongRunning);
        ready.Wait();
        return seen;
    }
}
