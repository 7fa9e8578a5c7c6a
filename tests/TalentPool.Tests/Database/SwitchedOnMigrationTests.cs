using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Database;

/// <summary>Databases from before service areas were switched on: what a member shared stays on.</summary>
public sealed class SwitchedOnMigrationTests
{
    [Fact]
    public async Task What_every_member_shared_stays_on()
    {
        await using var world = await World.Create();
        await using var db = world.OpenDb();
        var migrations = db.Database.GetMigrations().ToList();
        var before = migrations[migrations.FindIndex(name => name.EndsWith("_SubstitutesConflictsAndAreas", StringComparison.Ordinal)) - 1];
        await db.GetService<IMigrator>().MigrateAsync(before);

        var from = await Now(db);
        await db.Database.MigrateAsync();
        var to = await Now(db);

        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync();
        Assert.Equal(5, partnership.SwitchedOn.Count);
        Assert.All(partnership.MembersOn(new DateOnly(2026, 11, 23)), member => Assert.True(partnership.IsSwitchedOn(member, world.Legal.Id)));
        Assert.All(partnership.SwitchedOn, area => Assert.InRange(area.OnAt, from, to.AddSeconds(1)));
        Assert.Equal(5, partnership.SwitchedOn.Select(area => area.Id).Distinct().Count());
    }

    /// <summary>The database's own clock, by which the migration goes; SQLite's tells whole seconds.</summary>
    private static Task<DateTime> Now(TalentPoolDb db) => db.Database.SqlQueryRaw<DateTime>("SELECT CURRENT_TIMESTAMP AS \"Value\"").SingleAsync();
}
