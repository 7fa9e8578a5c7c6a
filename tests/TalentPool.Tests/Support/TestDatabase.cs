using Microsoft.Data.Sqlite;
using Npgsql;
using TalentPool.Database;

namespace TalentPool.Tests.Support;

/// <summary>A database of one test's own: a file, or a database on the tests' PostgreSQL. Each is a copy of an empty one made once.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MakeSqliteTemplate);
    private static readonly Lazy<Task<string>> PostgresTemplate = new(MakePostgresTemplate);
    private static readonly SemaphoreSlim Creating = new(1, 1);

    private TestDatabase(DatabaseSettings settings) => Settings = settings;

    public DatabaseSettings Settings { get; }

    /// <summary>What tests run on when they do not say: SQLite, or PostgreSQL when the environment asks for it.</summary>
    public static DatabaseProvider DefaultProvider =>
        Environment.GetEnvironmentVariable("TALENTPOOL_TEST_DATABASE") == nameof(DatabaseProvider.Postgres) ? DatabaseProvider.Postgres : DatabaseProvider.Sqlite;

    public static async Task<TestDatabase> Create(DatabaseProvider? provider = null) =>
        new((provider ?? DefaultProvider) == DatabaseProvider.Sqlite ? await CopyFile() : await CopyDatabase());

    public async ValueTask DisposeAsync()
    {
        if (Settings.Provider == DatabaseProvider.Sqlite)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(Path.GetDirectoryName(new SqliteConnectionStringBuilder(Settings.ConnectionString).DataSource)!, recursive: true);
            return;
        }

        var name = new NpgsqlConnectionStringBuilder(Settings.ConnectionString).Database;
        await OnServer($"DROP DATABASE \"{name}\" WITH (FORCE)");
    }

    private static async Task<DatabaseSettings> CopyFile()
    {
        var template = await SqliteTemplate.Value;
        var file = Path.Combine(Directory.CreateTempSubdirectory("talentpool-test-").FullName, "talentpool.db");
        File.Copy(template, file);
        return new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={file};Foreign Keys=True");
    }

    private static async Task<DatabaseSettings> CopyDatabase()
    {
        var template = await PostgresTemplate.Value;
        var name = $"test_{Guid.NewGuid():N}";
        await OnServer($"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
        return new DatabaseSettings(DatabaseProvider.Postgres, new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = name }.ConnectionString);
    }

    private static async Task<string> MakeSqliteTemplate()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("talentpool-template-").FullName, "template.db");
        await DatabasePreparation.Upgrade(new Databases(new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={file};Pooling=False")));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return file;
    }

    private static async Task<string> MakePostgresTemplate()
    {
        const string name = "template_talentpool";
        await OnServer($"CREATE DATABASE \"{name}\"");
        var connection = new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = name, Pooling = false }.ConnectionString;
        await DatabasePreparation.Upgrade(new Databases(new DatabaseSettings(DatabaseProvider.Postgres, connection)));
        return name;
    }

    /// <summary>One at a time: a database that is being copied lets nobody else in.</summary>
    private static async Task OnServer(string sql)
    {
        await Creating.WaitAsync();
        try
        {
            await using var connection = new NpgsqlConnection(PostgresServer.ConnectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
        finally
        {
            Creating.Release();
        }
    }
}
