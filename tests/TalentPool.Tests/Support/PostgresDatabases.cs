using System.Collections.Concurrent;
using Npgsql;
using TalentPool.Database;

namespace TalentPool.Tests.Support;

/// <summary>
/// Empty databases on the tests' PostgreSQL. Making and dropping one takes longer than most tests, so one that a test has done with is emptied
/// and given to the next, unless the test has changed its tables.
/// </summary>
public static class PostgresDatabases
{
    /// <summary>Rows that were deleted are still read over, since nothing tidies up here. After so many tests a fresh one is quicker.</summary>
    private const int MostUses = 40;

    /// <summary>
    /// Ends whatever a test has left running, deletes every row but those that say which migrations were run, and lets all keys begin anew.
    /// References are not looked at meanwhile, so that the order of the tables says nothing.
    /// </summary>
    private const string Emptied = """
        SET lock_timeout = '10s';
        SET session_replication_role = replica;
        DO $$
        DECLARE item record;
        BEGIN
          PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state IS DISTINCT FROM 'idle';
          FOR item IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory' LOOP
            EXECUTE format('DELETE FROM public.%I', item.tablename);
          END LOOP;
          FOR item IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
            PERFORM setval(format('public.%I', item.sequencename)::regclass, 1, false);
          END LOOP;
        END $$;
        SET session_replication_role = origin;
        """;

    /// <summary>Tables, columns, keys and migrations, as one text.</summary>
    private const string Shape = """
        SELECT md5(concat(
          (SELECT string_agg(concat(attrelid::regclass, attname, atttypid, attnotnull), ',' ORDER BY attrelid::regclass::text, attnum)
           FROM pg_attribute WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace) AND NOT attisdropped),
          (SELECT string_agg(pg_get_constraintdef(oid), ',' ORDER BY conname, conrelid::regclass::text) FROM pg_constraint WHERE connamespace = 'public'::regnamespace),
          (SELECT string_agg("MigrationId", ',' ORDER BY "MigrationId") FROM "__EFMigrationsHistory")))
        """;

    private static readonly Lazy<Task<(string Name, string Shape)>> Template = new(MakeTemplate);
    private static readonly SemaphoreSlim Creating = new(1, 1);
    private static readonly ConcurrentBag<string> Empty = [];
    private static readonly ConcurrentDictionary<string, int> Uses = new();

    public static async Task<DatabaseSettings> Take()
    {
        if (!Empty.TryTake(out var name))
        {
            name = $"test_{Guid.NewGuid():N}";
            await OnServer($"CREATE DATABASE \"{name}\" TEMPLATE \"{(await Template.Value).Name}\"");
        }

        Uses.AddOrUpdate(name, 1, (_, uses) => uses + 1);
        return new DatabaseSettings(DatabaseProvider.Postgres, ConnectionStringOf(name));
    }

    public static async Task GiveBack(DatabaseSettings settings)
    {
        var name = new NpgsqlConnectionStringBuilder(settings.ConnectionString).Database!;
        if (Uses[name] < MostUses && await IsEmptied(name))
        {
            Empty.Add(name);
            return;
        }

        await OnServer($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");
    }

    private static async Task<bool> IsEmptied(string name)
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionStringOf(name));
            await connection.OpenAsync();
            await using var shape = new NpgsqlCommand(Shape, connection);
            if (await shape.ExecuteScalarAsync() as string != (await Template.Value).Shape)
            {
                return false;
            }

            await using var emptied = new NpgsqlCommand(Emptied, connection);
            await emptied.ExecuteNonQueryAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            // A test that has broken its database, or its connections to it, leaves nothing that another could use.
            return false;
        }
    }

    private static string ConnectionStringOf(string name) => new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = name }.ConnectionString;

    private static async Task<(string Name, string Shape)> MakeTemplate()
    {
        const string name = "template_talentpool";
        await OnServer($"CREATE DATABASE \"{name}\"");
        var connectionString = new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = name, Pooling = false }.ConnectionString;
        await DatabasePreparation.Upgrade(new Databases(new DatabaseSettings(DatabaseProvider.Postgres, connectionString)));
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var shape = new NpgsqlCommand(Shape, connection);
        return (name, (string)(await shape.ExecuteScalarAsync())!);
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
