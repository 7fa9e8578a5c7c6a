using Microsoft.Data.Sqlite;
using TalentPool.Platform.Errors;

namespace TalentPool.Database;

/// <summary>
/// Keeps every other program out of a SQLite file until it is let go. A program that went on with a file which was put aside would
/// answer people, and what it told them would be in no database that is served again.
/// </summary>
public sealed class SqliteFileAlone : IDisposable
{
    private const int Busy = 5;
    private const int Locked = 6;

    private readonly SqliteConnection? _connection;

    private SqliteFileAlone(SqliteConnection? connection) => _connection = connection;

    /// <summary>Where there is no file, or one that SQLite cannot read, there is nobody to be kept out.</summary>
    public static SqliteFileAlone Take(DatabaseSettings settings)
    {
        if (!File.Exists(settings.File))
        {
            return new SqliteFileAlone(null);
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(settings.SqliteConnectionString(SqliteOpenMode.ReadWrite)) { Pooling = false }.ConnectionString);
        try
        {
            connection.Open();

            // A command each, because a failure behind a statement that answers would not be told.
            foreach (var statement in new[] { "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE" })
            {
                using var command = connection.CreateCommand();
                command.CommandText = statement;
                command.ExecuteNonQuery();
            }

            return new SqliteFileAlone(connection);
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            return failure.SqliteErrorCode is Busy or Locked
                ? throw new WrongSettingException($"The database '{settings.File}' is in use by another program, such as a TalentPool that serves it. Stop that first. Nothing was touched.")
                : new SqliteFileAlone(null);
        }
    }

    /// <summary>Whoever is last to leave takes what was written last into the file, so that it is whole by itself.</summary>
    public void Dispose() => _connection?.Dispose();
}
