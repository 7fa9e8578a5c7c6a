using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
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

        await db.Database.MigrateAsync();

        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync();
        Assert.Equal(5, partnership.SwitchedOn.Count);
        Assert.All(partnership.MembersOn(new DateOnly(2026, 11, 23)), member => Assert.True(partnership.IsSwitchedOn(member, world.Legal.Id)));
        Assert.All(partnership.SwitchedOn, area => Assert.InRange(area.OnAt, DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddMinutes(1)));
        Assert.Equal(5, partnership.SwitchedOn.Select(area => area.Id).Distinct().Count());
    }
}
