using Microsoft.EntityFrameworkCore;

namespace TalentPool.Database;

/// <summary>Opens contexts: one for each request, and a fresh one for each attempt at an act.</summary>
public sealed class Databases
{
    private readonly DbContextOptions<SqliteDb>? _sqlite;
    private readonly DbContextOptions<SqliteDb>? _sqliteWithoutSyncing;
    private readonly DbContextOptions<PostgresDb>? _postgres;

    public Databases(DatabaseSettings settings)
    {
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            _sqlite = Sqlite(settings, syncing: true);
            _sqliteWithoutSyncing = Sqlite(settings, syncing: false);
        }
        else
        {
            _postgres = new DbContextOptionsBuilder<PostgresDb>()
                .UseNpgsql(settings.ConnectionString, npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .Options;
        }
    }

    /// <summary>Off only while a fresh demonstration file is filled.</summary>
    public bool IsSyncing { get; set; } = true;

    public TalentPoolDb Open() => _postgres is not null
        ? new PostgresDb(_postgres)
        : new SqliteDb(IsSyncing ? _sqlite! : _sqliteWithoutSyncing!);

    private static DbContextOptions<SqliteDb> Sqlite(DatabaseSettings settings, bool syncing) => new DbContextOptionsBuilder<SqliteDb>()
        .UseSqlite(settings.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .AddInterceptors(new SqlitePragmas(syncing))
        .Options;
}
