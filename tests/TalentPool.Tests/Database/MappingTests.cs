using TalentPool.Database;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Database;

public sealed class MappingTests
{
    [Fact]
    public Task Every_root_is_mapped_to_SQLite() => EveryRootIsMapped(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task Every_root_is_mapped_to_PostgreSQL() => EveryRootIsMapped(DatabaseProvider.Postgres);

    private static async Task EveryRootIsMapped(DatabaseProvider provider)
    {
        await using var world = await World.Create(provider);
        await using var db = world.OpenDb();

        var roots = typeof(Domain.Root).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Domain.Root)));

        Assert.All(roots, root => Assert.NotNull(db.Model.FindEntityType(root)));
    }
}
