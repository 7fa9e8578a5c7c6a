using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Recharges;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Rates;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

/// <summary>Seven hours of January at a rate that moves with the national award, £52.30 as it was agreed, up to £60. An award makes it £54.22.</summary>
public sealed class AdjustmentChargesTests : IAsyncLifetime
{
    private static readonly DateOnly February = new(2027, 2, 1);

    private World _world = null!;
    private RechargeScene _scene = null!;
    private RateScene _rates = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await RechargeScene.Empty(_world, new PriceAsked { Term = RateTermKind.MovesWithAward, CeilingPencePerHour = 6_000 });
        _rates = await RateScene.Of(_world);
        await _scene.Approve(HoursScene.Monday, (180, "M-77"), (240, "M-88"));
        _world.Clock.MoveTo(RechargeScene.RunMorning);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Hours_that_are_not_charged_yet_are_charged_at_the_award_from_its_first_day()
    {
        await Award();
        var run = await _scene.Issued();

        Assert.Equal([(180L, 5_422L, 16_266L), (240, 5_422, 21_688)], run.Lines.OrderBy(line => line.Number).Select(line => (line.ChargeableMinutes, line.RatePencePerHour!.Value, line.AmountPence)));
        await _scene.Proves();
    }

    [Fact]
    public async Task Hours_that_were_charged_get_one_adjustment_each_and_what_is_closed_stays_as_it_is()
    {
        var january = await _scene.Issued();
        await Award();
        await _scene.Proves();
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));

        await _scene.Run(February);
        var before = await _scene.Dump();
        await _scene.Run(February);

        // Together they are less than £20, so they wait until there is more.
        Assert.Equal(before, await _scene.Dump());
        Assert.Equal(january.Lines.Select(line => line.Figures), (await _scene.Statement()).Lines.Select(line => line.Figures));
        await _scene.Proves();
        await _scene.Approve(February, (600, "M-77"));
        var february = await _scene.Issued(February);
        Assert.Equal(
            [(LineKind.Adjustment, 180L, 15_690L, 576L), (LineKind.Adjustment, 240, 20_920, 768), (LineKind.Time, 0, 0, 54_220)],
            february.Lines.OrderBy(line => line.Number).Select(line => (line.Kind, line.AdjustedMinutes, line.ChargedBeforePence, line.AmountPence)));
        await _scene.Proves();

        _world.Clock.MoveTo(new DateTime(2027, 4, 8, 9, 0, 0, DateTimeKind.Utc));
        await _scene.Run(February.AddMonths(1));
        Assert.Equal(2, (await _scene.Statements()).Count);

        // A second award counts only what the first left.
        _world.Clock.Advance(TimeSpan.FromHours(1));
        await _rates.Approved(RateScene.Plain with { OverheadPercent = 20 }, carriesAward: true);
        await _scene.Proves();
        await _scene.Run(February.AddMonths(1));
        var march = (await _scene.Statements())[^1];
        Assert.Equal([(1, 3), (2, 1), (2, 2)], (await _scene.Links()).Where(link => link.StatementId == march.Id).Select(link => (link.Sequence, (int)link.Number)).Order());
        await _scene.Proves();
    }

    [Fact]
    public async Task A_run_that_was_cut_off_before_an_award_comes_out_as_of_its_start()
    {
        var run = await _scene.Start();
        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        await Award();

        await _scene.CarryOut(run);

        Assert.Equal(36_610, (await _scene.Statement()).NetPence);
        await _scene.Proves();
        Assert.Equal("ChangedSinceDrafted", (await _scene.Issue(_scene.HomeHead, await _scene.Statement())).Refusal!.Name);
        var issued = await _scene.Issued();
        Assert.Equal(37_954, issued.NetPence);
        await _scene.Proves();
    }

    [Fact]
    public async Task The_timetable_starts_a_run_for_an_adjustment_alone_and_a_line_that_lost_it_is_named()
    {
        await _scene.Issued();
        await Award();
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));
        await _scene.Job();
        await using (var db = _world.OpenDb())
        {
            var run = await db.Set<MonthRun>().AsNoTracking().Include(run => run.Notes).SingleAsync(run => run.Month == February);
            Assert.Equal((MonthRunNoteKind.CarriedForward, 1_344L), (Assert.Single(run.Notes).Kind, run.Notes[0].Pence));
        }

        await _scene.Approve(February, (600, "M-88"));
        var february = await _scene.Issued(February);
        await using (var db = _world.OpenDb())
        {
            await db.Set<ChargeLink>().Where(link => link.StatementId == february.Id && link.Kind == LineKind.Adjustment).ExecuteDeleteAsync();
        }

        Assert.Contains("has nothing on it", (await Verification.Of(_world.Databases).Run()).Failure);
    }

    [Fact]
    public async Task An_award_applies_from_the_first_day_of_a_month() =>
        Assert.Equal("AwardWithinMonth", (await _rates.Propose(from: new DateOnly(2027, 1, 4), carriesAward: true)).Refusal!.Name);

    private async Task Award()
    {
        _world.Clock.Advance(TimeSpan.FromHours(1));
        await _rates.Approved(RateScene.Plain with { OverheadPercent = 15 }, carriesAward: true);
    }
}
