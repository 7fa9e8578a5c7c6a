using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Database;

public sealed class DatabaseTests
{
    [Fact]
    public Task A_partnership_is_read_back_whole_from_a_file() => PartnershipIsReadBackWhole(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task A_partnership_is_read_back_whole_from_a_server() => PartnershipIsReadBackWhole(DatabaseProvider.Postgres);

    private static async Task PartnershipIsReadBackWhole(DatabaseProvider provider)
    {
        await using var world = await World.Create(provider);

        await using var db = world.OpenDb();
        var read = await db.Set<Partnership>().SingleAsync(partnership => partnership.Id == world.Partnership.Id);

        Assert.Equal(5, read.MembersOn(new DateOnly(2026, 11, 23)).Count);
        Assert.True(read.IsBoundOn(new DateOnly(2026, 11, 23), world.Leeds.Id));
        Assert.Equal(28, read.TermsOn(new DateOnly(2026, 11, 23))!.Figures.ConfirmAdvertEveryDays);
    }
}
