using Npgsql;
using Quartz;

namespace TalentPool.Database;

/// <summary>Where the scheduler keeps its times: in memory beside a file, which is one node; in tables of its own on PostgreSQL, so that of several nodes one runs a job.</summary>
public static class JobStore
{
    public static void UseStoreOf(this IQuartzBuilder quartz, DatabaseSettings settings)
    {
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            quartz.UseInMemoryStore();
            return;
        }

        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(NpgsqlFactory.Instance, settings.ConnectionString);
            store.UseClustering();
            store.ProvisionSchema();
        });
    }
}
