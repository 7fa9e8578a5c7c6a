using Microsoft.Data.Sqlite;
using TalentPool.Database;

namespace TalentPool.Tests.Support;

/// <summary>A database of one test's own: a file that is a copy of an empty one made once, or an empty database on the tests' PostgreSQL.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MakeSqliteTemplate);

    private TestDatabase(DatabaseSettings settings) => Settings = settings;

    public DatabaseSettings Settings { get; }

    /// <summary>What tests run on when they do not say: SQLite, or PostgreSQL when the environment asks for it.</summary>
    public static DatabaseProvider DefaultProvider =>
        Environment.GetEnvironmentVariable("TALENTPOOL_TEST_DATABASE") == nameof(DatabaseProvider.Postgres) ? DatabaseProvider.Postgres : DatabaseProvider.Sqlite;

    public static async Task<TestDatabase> Create(DatabaseProvider? provider = null) =>
        new((provider ?? DefaultProvider) == DatabaseProvider.Sqlite ? await CopyFile() : await PostgresDatabases.Take());

    public async ValueTask DisposeAsync()
    {
        if (Settings.Provider == DatabaseProvider.Sqlite)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(Path.GetDirectoryName(new SqliteConnectionStringBuilder(Settings.ConnectionString).DataSource)!, recursive: true);
            return;
        }

        await PostgresDatabases.GiveBack(Settings);
    }

    private static async Task<DatabaseSettings> CopyFile()
    {
        var template = await SqliteTemplate.Value;
        var file = Path.Combine(Directory.CreateTempSubdirectory("talentpool-test-").FullName, "talentpool.db");
        File.Copy(template, file);
        return new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={file};Foreign Keys=True");
    }

    private static async Task<string> MakeSqliteTemplate()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("talentpool-template-").FullName, "template.db");
        await DatabasePreparation.Upgrade(new Databases(new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={file};Pooling=False")));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return file;
    }
}
