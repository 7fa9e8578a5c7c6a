using Microsoft.EntityFrameworkCore;
using TalentPool.Database.Seed;
using TalentPool.Platform;

namespace TalentPool.Database;

/// <summary>Brings the database to the program's version before anything is served. While developing, a new file is a demonstration.</summary>
public sealed class DatabasePreparation(
    Databases databases, DatabaseSettings settings, DemonstrationSettings demonstration, IHostEnvironment environment, IConfiguration configuration, TimeProvider clock)
{
    public async Task Prepare()
    {
        if (demonstration.IsOn && settings.Provider == DatabaseProvider.Sqlite)
        {
            await DemonstrationFile.MakeWhereThereIsNone(settings, configuration, environment.ContentRootPath, clock.GetUtcNow().UtcDateTime, Upgrade);
        }

        await Upgrade(databases);
    }

    /// <summary>Makes or upgrades the tables.</summary>
    public static async Task Upgrade(Databases databases)
    {
        await using var db = databases.Open();
        await db.Database.MigrateAsync();
    }
}
