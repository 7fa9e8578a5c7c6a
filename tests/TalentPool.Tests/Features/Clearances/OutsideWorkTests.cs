using TalentPool.Domain.Gaps;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Clearances;

/// <summary>The outside work that a clearance lets through: recorded on it, never beyond it, and asked about again when it grows.</summary>
public sealed class OutsideWorkTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Outside_work_on_a_clearance_ends_the_gap_and_tells_the_members()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Granted();

        var outcome = await scene.Outsource();

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(GapStatus.Outsourced, (await scene.Gap()).Status);
        Assert.Equal("Fish & Co LLP", (await scene.Clearance()).Supplier);
        Assert.Contains("GapOutsourced: Service managers and heads of service of the members asked", await scene.Told(scene.Offers.Answerer));
    }

    [Fact]
    public async Task Outside_work_beyond_the_clearance_is_refused_and_kept()
    {
        var scene = await GateScene.Exhausted(_world);
        var clearance = await scene.Granted();

        var outcome = await scene.Outsource(minutes: clearance.Covers.Total + 1);

        await scene.IsRefusedAndKept(outcome, "OutsideWorkBeyondClearance", "OutsourcingRefused");
    }

    [Fact]
    public async Task Outside_work_on_an_expired_clearance_is_refused_and_kept()
    {
        var scene = await GateScene.Exhausted(_world);
        var clearance = await scene.Granted();
        _world.Clock.MoveTo(clearance.ExpiresAt!.Value);

        var outcome = await scene.Outsource();

        await scene.IsRefusedAndKept(outcome, "NotInThisState", "OutsourcingRefused");
    }

    [Fact]
    public async Task Outside_work_on_a_request_is_refused_and_kept()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Requested();

        var outcome = await scene.Outsource();

        await scene.IsRefusedAndKept(outcome, "NotInThisState", "OutsourcingRefused");
    }

    [Fact]
    public async Task When_the_outside_work_grows_the_members_are_asked_again()
    {
        var scene = await GateScene.Exhausted(_world);
        await scene.Granted();
        OfferScene.Must(await scene.Outsource());
        var gap = await scene.Gap();

        var outcome = await _world.Use<TalentPool.Features.Gaps.ReopenGapHandler>().Handle(
            GateScene.By(scene.Requester), new TalentPool.Features.Gaps.ReopenGap(gap.Id, gap.Version, "More claims", GapShape.HoursAWeek(OfferScene.From, OfferScene.To, 20 * 60)));

        Assert.True(outcome.IsDone, outcome.ToString());
        gap = await scene.Gap();
        Assert.Equal(GapStatus.Checking, gap.Status);
        Assert.Equal((2, 4), (gap.Checks.Count, gap.CurrentCheck!.Enquiries.Count));
    }
}
