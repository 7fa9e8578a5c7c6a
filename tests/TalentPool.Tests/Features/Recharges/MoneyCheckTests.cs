using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

/// <summary>Changes one thing of the money behind the program’s back; a verification names the first that does not fit.</summary>
public sealed class MoneyCheckTests : IAsyncLifetime
{
    private World _world = null!;
    private RechargeScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create(DatabaseProvider.Sqlite);
        _scene = await RechargeScene.OneWeek(_world);
        var statement = await _scene.Issued();
        OfferScene.Must(await _scene.Answer(_scene.HostHead, statement));
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, statement.Id));
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Theory]
    [InlineData("UPDATE \"StatementLines\" SET \"AmountPence\" = \"AmountPence\" + 1 WHERE \"Number\" = 1", "its lines are not those that were issued")]
    [InlineData("DELETE FROM \"StatementLines\" WHERE \"Number\" = 2", "its lines are not those that were issued")]
    [InlineData("UPDATE \"ChargeLinks\" SET \"LineNumber\" = 1", "LineFollowsFromItsSources")]
    [InlineData("DELETE FROM \"ChargeLinks\" WHERE \"LineNumber\" = 1", "neither on a line nor in the open balance")]
    [InlineData("UPDATE \"ChargeLinks\" SET \"RecordId\" = x'00000000000000000000000000000001' WHERE \"LineNumber\" = 1", "which was never approved")]
    [InlineData("UPDATE \"LedgerPostings\" SET \"DebitPence\" = \"DebitPence\" + 1 WHERE \"DebitPence\" > 0", "LedgerSumsToNought")]
    [InlineData("DELETE FROM \"LedgerPostings\" WHERE \"DocumentId\" = (SELECT max(\"Id\") FROM \"LedgerDocuments\")", "LedgerSumsToNought")]
    [InlineData("UPDATE \"LedgerDocuments\" SET \"PostedOn\" = '2027-02-09'", "LedgerSumsToNought")]
    public async Task What_was_changed_is_named(string sql, string found)
    {
        await _scene.Proves();
        await using (var db = _world.OpenDb())
        {
            await db.Database.ExecuteSqlRawAsync(sql);
        }

        Assert.Contains(found, (await Verification.Of(_world.Databases).Run()).Failure);
    }
}
