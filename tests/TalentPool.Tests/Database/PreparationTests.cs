using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Database;

/// <summary>What the program makes of a database file that is not there yet.</summary>
public sealed class PreparationTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Outside_Development_a_new_file_has_tables_and_no_demonstration(string environment)
    {
        var folder = Directory.CreateTempSubdirectory("talentpool-preparation-").FullName;
        var settings = new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "talentpool.db")};Pooling=False");
        var databases = new Databases(settings);
        var host = new HostingEnvironment { EnvironmentName = environment, ContentRootPath = folder };

        await new DatabasePreparation(databases, settings, new DemonstrationSettings(host), host, new ConfigurationBuilder().Build(), new FakeClock()).Prepare();

        await using (var db = databases.Open())
        {
            Assert.False(await db.Set<Person>().AnyAsync());
            Assert.False(await db.Set<Gap>().AnyAsync());
        }

        Directory.Delete(folder, recursive: true);
    }
}
