using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Bypasses;
using TalentPool.Tests.Features.Clearances;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Bypasses;

/// <summary>Outside work around the gate is always seen.</summary>
public sealed class BypassTests : IAsyncLifetime
{
    private World _world = null!;
    private GateScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await GateScene.Of(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_bypass_is_recorded_and_the_board_is_told()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);

        var outcome = await _world.Use<RecordBypassHandler>().Handle(GateScene.By(finance), Found());

        Assert.True(outcome.IsDone, outcome.ToString());
        var bypass = Assert.Single((await _scene.Gap()).Bypasses);
        Assert.Equal((BypassKind.Found, "Fish & Co LLP", 120_000L), (bypass.Kind, bypass.Supplier, bypass.ValuePence));
        Assert.Contains("BypassRecorded: Board members and the partnership's auditors", await _scene.Told(_scene.Board));
        Assert.Contains("BypassRecorded: Heads of service of the requesting authority", await _scene.Told(_scene.Head));
    }

    [Fact]
    public async Task Another_authority_cannot_record_one_and_the_attempt_is_kept()
    {
        var outcome = await _world.Use<RecordBypassHandler>().Handle(GateScene.By(_scene.Offers.Answerer), Found());

        Assert.Equal("NotPermitted", outcome.Refusal!.Name);
        Assert.Equal("GateAttemptRefused", (await _scene.LastEvent()).Kind);
        Assert.Empty((await _scene.Gap()).Bypasses);
    }

    [Theory]
    [InlineData("2026-11-20T22:30:00Z", "Order of the court", "2026-11-23T10:00:00Z", null)]
    [InlineData("2026-11-20T22:30:00Z", "Order of the court", "2026-11-23T12:00:01Z", "RecordedTooLate")]
    [InlineData("2026-11-20T22:30:00Z", "", "2026-11-23T10:00:00Z", "ProofMissing")]
    [InlineData("2026-11-20T15:00:00Z", "Order of the court", "2026-11-23T10:00:00Z", "InstructedInOpeningHours")]
    public async Task An_emergency_out_of_hours_is_recorded_by_noon_of_the_next_working_day_with_its_proof(string instructed, string proof, string now, string? refusal)
    {
        _world.Clock.MoveTo(DateTime.Parse(now, null, System.Globalization.DateTimeStyles.AdjustToUniversal));

        var outcome = await _world.Use<RecordBypassHandler>().Handle(GateScene.By(_scene.Requester), new RecordBypass(
            _scene.Offers.GapId, BypassKind.EmergencyOutOfHours, "An injunction on Friday night",
            DateTime.Parse(instructed, null, System.Globalization.DateTimeStyles.AdjustToUniversal), proof, null, null));

        Assert.Equal(refusal, outcome.Refusal?.Name);
    }

    [Fact]
    public async Task Outside_work_said_at_the_close_without_a_clearance_is_on_the_boards_list()
    {
        _world.Clock.MoveTo(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));
        var gap = await _scene.Gap();
        await using (var db = _world.OpenDb())
        {
            var stored = await db.FindAsync<Gap>(gap.Id);
            stored!.CatchUp(_world.Clock.UtcNow, WorkingCalendar.EnglandAndWales);
            OfferScene.Must(stored.Close(await _world.Actor(_scene.Requester.Id), _world.Clock.UtcNow, stored.Version, HowMet.Outside, "Instructed a firm"));
            await db.SaveChangesAsync();
        }

        await using var read = _world.OpenDb();
        var reading = Assert.Single(await BoardReading.For(read, await _world.Actor(_scene.Board.Id), _world.Clock.UtcNow.AddMonths(-1), new DateOnly(2026, 11, 26)));
        Assert.Equal("Instructed a firm", Assert.Single(reading.Bypasses).Why);
        var leeds = Assert.Single(reading.Counts);
        Assert.Equal((1, 0, 1, 0), (leeds.Posted, leeds.MetInside, leeds.Bypasses, leeds.CoveredPercent));
    }

    [Theory]
    [InlineData(1_500_000, false)]
    [InlineData(2_500_000, true)]
    public async Task The_board_sees_orders_and_which_of_them_cost_far_more_than_the_outside_price(long pence, bool isMarked)
    {
        _world.Clock.MoveTo(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));
        await _scene.Granted();
        OfferScene.Must(await _scene.Outsource(pence: pence));

        await using (var db = _world.OpenDb())
        {
            var reading = Assert.Single(await BoardReading.For(db, await _world.Actor(_scene.Board.Id), _world.Clock.UtcNow.AddMonths(-1), new DateOnly(2026, 11, 26)));
            var order = Assert.Single(reading.Orders);
            Assert.Equal((isMarked, isMarked ? 1 : 0, null), (order.Mark is not null, reading.AbovePrice, order.ValuePence));
        }

        await using var site = new Site(_world);
        var board = await site.Browser(_scene.Board);
        await board.Open("/board/outside-work");
        Assert.Equal(isMarked, board.Text.Contains("20% or more above the outside price"));
        Assert.DoesNotContain("£25,000", board.Text);
    }

    [Fact]
    public async Task A_service_manager_does_not_see_the_boards_list()
    {
        await using var db = _world.OpenDb();

        Assert.Empty(await BoardReading.For(db, await _world.Actor(_scene.Requester.Id), _world.Clock.UtcNow.AddMonths(-1), new DateOnly(2026, 11, 23)));
    }

    private RecordBypass Found() => new(_scene.Offers.GapId, BypassKind.Found, "An invoice of the firm", null, null, "Fish & Co LLP", 120_000);
}
