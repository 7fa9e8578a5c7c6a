using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Recharges;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

/// <summary>Work from 4 January to 28 March 2027 that is paid for by a fee, a share of a post or not at all. Its hours are approved as all hours are.</summary>
public sealed class FeeChargesTests : IAsyncLifetime
{
    private static readonly PriceAsked Fee = new()
    {
        Pricing = Pricing.FixedFee, Schedule = [new FeePart(new DateOnly(2027, 1, 29), 123_400), new FeePart(new DateOnly(2027, 2, 26), 50_000), new FeePart(new DateOnly(2027, 3, 26), 200_000)],
    };

    private static readonly PriceAsked Share = new() { Pricing = Pricing.PercentOfPost, SharePercent = 20, PostYearlyPence = 6_000_000 };

    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_part_of_a_fee_is_charged_once_when_its_day_is_over_and_hours_are_not()
    {
        var scene = await Of(Fee);
        await scene.Proves();
        await scene.Run();
        var before = await scene.Dump();
        await scene.Run();

        Assert.Equal(before, await scene.Dump());
        var line = Assert.Single((await scene.Statement()).Lines);
        Assert.Equal((LineKind.Fee, 123_400L, new DateOnly(2027, 1, 29)), (line.Kind, line.AmountPence, line.From));
        await scene.Proves();
        OfferScene.Must(await scene.Issue(scene.HomeHead, await scene.Statement()));
        await scene.Run();
        Assert.Single(await scene.Statements());
        Assert.Equal(TimesheetStatus.Approved, (await scene.Hours.Sheet()).Status);
        await scene.Proves();
    }

    [Fact]
    public async Task An_early_end_changes_nothing_that_was_due_and_takes_away_what_was_to_become_due()
    {
        var scene = await Of(Fee);
        await scene.Issued();

        OfferScene.Must(await scene.Hours.Placed.EndEarly(scene.HostHead, new DateOnly(2027, 2, 3), PlacementEndReason.OfficerLeft));
        await scene.Proves();
        _world.Clock.MoveTo(new DateTime(2027, 4, 12, 9, 0, 0, DateTimeKind.Utc));
        await scene.Run(new DateOnly(2027, 2, 1));
        await scene.Run(new DateOnly(2027, 3, 1));

        Assert.Equal(123_400, (await scene.Statement()).NetPence);
        await scene.Proves();
    }

    [Fact]
    public async Task A_share_of_a_post_is_charged_month_by_month()
    {
        var scene = await Of(Share);
        var january = await scene.Issued();
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));
        var february = await scene.Issued(new DateOnly(2027, 2, 1));

        // 28 of 31 days of a thousand pounds a month, and a whole month.
        Assert.Equal([90_323L, 100_000L], new[] { january, february }.Select(statement => Assert.Single(statement.Lines).AmountPence));
        await scene.Proves();
    }

    [Fact]
    public async Task For_free_work_there_is_nothing_to_draft()
    {
        var scene = await Of(new PriceAsked { Pricing = Pricing.FreeReciprocal });

        var run = await scene.Run();

        Assert.Empty(run.Notes);
        Assert.Empty(await scene.Statements());
        await scene.Proves();
    }

    [Fact]
    public async Task Taken_back_as_a_whole_it_is_charged_again_with_a_later_run()
    {
        var scene = await Of(Fee);
        var first = await scene.Disputed(1);
        OfferScene.Must(await scene.Uphold(scene.HomeHead, first.Id, 1, LineCredit.All(first.Line(1)!.Figures, chargesAgain: true)));

        await scene.Run();

        Assert.Equal(123_400, Assert.Single((await scene.Statements()).Single(statement => statement.Id != first.Id).Lines).AmountPence);
        await scene.Proves();
    }

    [Fact]
    public async Task A_head_whose_own_work_it_pays_for_cannot_issue_the_statement_and_a_lost_line_is_named()
    {
        var scene = await Of(Fee);
        await scene.Run();
        await scene.MakeHead(scene.Hours.Officer);
        Assert.Equal("OwnWork", (await scene.Issue(scene.Hours.Officer, await scene.Statement())).Refusal!.Name);

        OfferScene.Must(await scene.Issue(scene.HomeHead, await scene.Statement()));
        await using (var db = _world.OpenDb())
        {
            await db.Set<ChargeLink>().ExecuteUpdateAsync(set => set.SetProperty(link => link.Number, 20_270_226));
        }

        Assert.Contains("Kind = Fee", (await Verification.Of(_world.Databases).Run()).Failure);
    }

    [Fact]
    public async Task The_timetable_starts_a_run_for_a_fee_alone_and_its_line_opens_to_the_placement()
    {
        var scene = await Of(Fee);
        _world.Clock.MoveTo(new DateTime(2027, 2, 3, 17, 0, 0, DateTimeKind.Utc));
        await scene.Job();
        var draft = await scene.Statement();
        OfferScene.Must(await scene.Issue(scene.HomeHead, draft));
        await using var site = new Site(_world);
        var head = await site.Browser(scene.HostHead);

        await head.Open($"/statements/{draft.Id}/lines/1");

        Assert.Contains("1 part of what was agreed", head.Text, StringComparison.Ordinal);
        Assert.Contains("£1,234.00", head.Text, StringComparison.Ordinal);
    }

    private async Task<RechargeScene> Of(PriceAsked price)
    {
        var scene = await RechargeScene.Empty(_world, price);
        await scene.Approve(HoursScene.Monday, (180, "M-77"));
        _world.Clock.MoveTo(RechargeScene.RunMorning);
        return scene;
    }
}
