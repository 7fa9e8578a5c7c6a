using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TalentPool.Database;

/// <summary>Opens contexts: one for each request, and a fresh one for each attempt at an act.</summary>
public sealed class Databases
{
    private readonly DbContextOptions<SqliteDb>? _sqlite;
    private readonly DbContextOptions<SqliteDb>? _sqliteWithoutSyncing;
    private readonly DbContextOptions<SqliteDb>? _sqliteToPrepare;
    private readonly DbContextOptions<PostgresDb>? _postgres;

    public Databases(DatabaseSettings settings)
    {
        Settings = settings;
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            _sqlite = Sqlite(settings, SqliteOpenMode.ReadWrite, syncing: true);
            _sqliteWithoutSyncing = Sqlite(settings, SqliteOpenMode.ReadWrite, syncing: false);
            _sqliteToPrepare = Sqlite(settings, SqliteOpenMode.ReadWriteCreate, syncing: true);
        }
        else
        {
            _postgres = new DbContextOptionsBuilder<PostgresDb>()
                .UseNpgsql(settings.ConnectionString, npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .Options;
        }
    }

    public DatabaseSettings Settings { get; }

    /// <summary>Off only while a fresh demonstration file is filled.</summary>
    public bool IsSyncing { get; set; } = true;

    public TalentPoolDb Open() => _postgres is not null
        ? new PostgresDb(_postgres)
        : new SqliteDb(IsSyncing ? _sqlite! : _sqliteWithoutSyncing!);

    /// <summary>For whoever makes or upgrades the tables. Only here may a SQLite file come to be: afterwards one that is gone is a failure and no empty database.</summary>
    public TalentPoolDb OpenToPrepare() => _postgres is not null ? new PostgresDb(_postgres) : new SqliteDb(_sqliteToPrepare!);

    /// <summary>The next use of the SQLite file opens it anew.</summary>
    public void ForgetConnections()
    {
        if (_postgres is null)
        {
            using var db = Open();
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }
    }

    // One parameter for a list of identifiers: the statement stays the same for lists of every length, so it is made once.
    private static DbContextOptions<SqliteDb> Sqlite(DatabaseSettings settings, SqliteOpenMode mode, bool syncing) => new DbContextOptionsBuilder<SqliteDb>()
        .UseSqlite(settings.SqliteConnectionString(mode), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(new SqlitePragmas(settings, syncing))
        .Options;
}
