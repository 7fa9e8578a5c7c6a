using Microsoft.Data.Sqlite;
using Npgsql;
using TalentPool.Platform.Errors;

namespace TalentPool.Database;

/// <summary>Which database, and where. Read once at start; a wrong value stops the program with a sentence.</summary>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    public const string ProviderSetting = "TalentPool:Database:Provider";

    public const string ConnectionSetting = "ConnectionStrings:TalentPool";

    public const string DirectConnectionSetting = "ConnectionStrings:TalentPoolDirect";

    public const string LockPatienceSetting = "TalentPool:Database:LockSeconds";

    /// <summary>Where the file lies, on SQLite.</summary>
    public string? File => Provider == DatabaseProvider.Sqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource : null;

    /// <summary>For the connection that listens, which must not go through a pooler that hands out a connection for each transaction.</summary>
    public string? DirectConnectionString { get; init; }

    /// <summary>How long one attempt on SQLite waits for a file that another program has locked. An act makes two.</summary>
    public TimeSpan LockPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What a connection to the file is opened with. The library waits for a lock as long as a command may take, which it counts in whole seconds.</summary>
    public string SqliteConnectionString(SqliteOpenMode mode) => new SqliteConnectionStringBuilder(ConnectionString)
    {
        Mode = mode,
        DefaultTimeout = Math.Max(1, (int)LockPatience.TotalSeconds),
    }.ConnectionString;

    public static DatabaseSettings From(IConfiguration configuration, string contentRoot)
    {
        var named = configuration[ProviderSetting] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(named, ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
        {
            throw new WrongSettingException(ProviderSetting, named, "Sqlite or Postgres");
        }

        var connection = configuration[ConnectionSetting];
        return provider == DatabaseProvider.Postgres
            ? new DatabaseSettings(provider, Server(ConnectionSetting, connection)) { DirectConnectionString = Direct(configuration[DirectConnectionSetting]) }
            : new DatabaseSettings(provider, InFile(connection, contentRoot)) { LockPatience = Patience(configuration[LockPatienceSetting]) };
    }

    private static string? Direct(string? connection) => string.IsNullOrWhiteSpace(connection) ? null : Server(DirectConnectionSetting, connection);

    /// <summary>The sentence never repeats the text, which may hold a password.</summary>
    private static string Server(string setting, string? connection)
    {
        const string Expected = "a PostgreSQL connection string such as Host=localhost;Database=talentpool;Username=talentpool";
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new WrongSettingException(setting, "nothing", Expected);
        }

        try
        {
            return string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(connection).Host)
                ? throw new WrongSettingException(setting, "a text that names no host", Expected)
                : connection;
        }
        catch (Exception wrong) when (IsMalformed(wrong))
        {
            throw new WrongSettingException(setting, "a text that cannot be read", Expected);
        }
    }

    private static string InFile(string? connection, string contentRoot)
    {
        const string Expected = "the place of a SQLite file such as Data Source=data/talentpool.db";
        SqliteConnectionStringBuilder file;
        try
        {
            file = new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(connection) ? "Data Source=data/talentpool.db" : connection) { ForeignKeys = true };
        }
        catch (Exception wrong) when (IsMalformed(wrong))
        {
            throw new WrongSettingException(ConnectionSetting, "a text that cannot be read", Expected);
        }

        if (string.IsNullOrWhiteSpace(file.DataSource) || file.DataSource.Contains(':', StringComparison.Ordinal) && !Path.IsPathRooted(file.DataSource)
            || file.Mode == SqliteOpenMode.Memory || file.Cache == SqliteCacheMode.Shared)
        {
            throw new WrongSettingException(ConnectionSetting, "a text that names no file", Expected);
        }

        file.DataSource = Path.Combine(contentRoot, file.DataSource);
        return file.ConnectionString;
    }

    private static TimeSpan Patience(string? seconds) =>
        string.IsNullOrWhiteSpace(seconds) ? TimeSpan.FromSeconds(5)
        : int.TryParse(seconds, out var whole) && whole is >= 1 and <= 60 ? TimeSpan.FromSeconds(whole)
        : throw new WrongSettingException(LockPatienceSetting, seconds, "a whole number of seconds from 1 to 60");

    private static bool IsMalformed(Exception failure) => failure is ArgumentException or FormatException or KeyNotFoundException or InvalidOperationException or OverflowException;
}
