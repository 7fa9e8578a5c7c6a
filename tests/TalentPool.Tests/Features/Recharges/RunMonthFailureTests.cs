using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Recharges;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

[Trait("Database", "Own")]
public sealed class RunMonthFailureTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create(DatabaseProvider.Sqlite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task What_fails_for_one_recipient_is_said_and_keeps_no_other_waiting_and_the_run_comes_to_it_again()
    {
        var scene = await RechargeScene.TwoTreatments(_world);
        var runId = await scene.Start();
        await Do($"CREATE TRIGGER Broken BEFORE INSERT ON Statements WHEN NEW.VatTreatment = '{nameof(VatTreatment.OutsideScope)}' BEGIN SELECT RAISE(ABORT, 'broken'); END");

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => scene.CarryOut(runId));

        Assert.Contains("1 of 2", failure.Message, StringComparison.Ordinal);
        Assert.Equal(VatTreatment.Standard, Assert.Single(await scene.Statements()).VatTreatment);
        var open = await scene.MonthRun(runId);
        Assert.Null(open.EndedAt);
        Assert.Equal([(MonthRunNoteKind.Drafted, VatTreatment.Standard), (MonthRunNoteKind.NotDrafted, VatTreatment.OutsideScope)], open.Notes.Select(note => (note.Kind, note.VatTreatment)).Order());

        await Do("DROP TRIGGER Broken");
        await scene.CarryOut(runId);

        Assert.Equal(2, (await scene.Statements()).Count);
        var ended = await scene.MonthRun(runId);
        Assert.NotNull(ended.EndedAt);
        Assert.All(ended.Notes, note => Assert.Equal(MonthRunNoteKind.Drafted, note.Kind));
        await scene.Proves();
    }

    private async Task Do(string sql)
    {
        await using var db = _world.OpenDb();
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
