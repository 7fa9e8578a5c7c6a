using Microsoft.Data.Sqlite;

namespace TalentPool.Database;

/// <summary>Which database, and where. Read once at start; a wrong value stops the program with a sentence.</summary>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>Where the file lies, on SQLite.</summary>
    public string? File => Provider == DatabaseProvider.Sqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource : null;

    /// <summary>For the connection that listens, which must not go through a pooler that hands out a connection for each transaction.</summary>
    public string? DirectConnectionString { get; init; }

    public static DatabaseSettings From(IConfiguration configuration, string contentRoot)
    {
        var named = configuration["TalentPool:Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(named, ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
        {
            throw new Platform.Errors.WrongSettingException("TalentPool:Database:Provider", named, "Sqlite or Postgres");
        }

        var connection = configuration.GetConnectionString("TalentPool");
        if (provider == DatabaseProvider.Postgres)
        {
            return string.IsNullOrWhiteSpace(connection)
                ? throw new Platform.Errors.WrongSettingException("ConnectionStrings:TalentPool", "nothing", "a PostgreSQL connection string")
                : new DatabaseSettings(provider, connection) { DirectConnectionString = configuration.GetConnectionString("TalentPoolDirect") };
        }

        var file = new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(connection) ? "Data Source=data/talentpool.db" : connection) { ForeignKeys = true };
        if (!Path.IsPathRooted(file.DataSource))
        {
            file.DataSource = Path.Combine(contentRoot, file.DataSource);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file.DataSource)!);
        return new DatabaseSettings(provider, file.ConnectionString);
    }
}
