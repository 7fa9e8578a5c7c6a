using System.Globalization;
using System.Net;
using System.Text;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Features.Savings;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Savings;

public sealed class SavingPagesTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private SavingScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await SavingScene.Of(_world);
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_saving_goes_by_its_pages_from_the_placement_to_the_board()
    {
        var placement = $"{_scene.Hours.Placed.Address}/saving";
        var home = await _site.Browser(_scene.HomeHead);
        await home.Open(placement);
        await home.SubmitAndFollow("own-work", ("Work.OwnWork", nameof(OwnWork.SpareTime)), ("Work.Note", "Between two cases."));
        Assert.Contains("The time was spare. Between two cases.", home.Text);

        var manager = await _site.Browser(_scene.Hours.Placed.LineManager);
        await manager.Open(placement);
        Assert.NotEmpty(manager.Page.QuerySelectorAll("input[name='Work.OwnWork']"));
        Assert.DoesNotContain("Outside", manager.Page.QuerySelector("main")!.TextContent);

        var host = await _site.Browser(_scene.HostHead);
        await host.Open(placement);
        await host.SubmitAndFollow("add-cost", ("Cost.Kind", nameof(ExtraCostKind.Induction)), ("Cost.Year", "2026"), ("Cost.Pounds", "15"), ("Cost.Note", ""));
        await host.SubmitAndFollow("claim", ("Model.PriceEvidence", "Framework, lot 3"), ("Model.Proof.Budget", "Budget 4711"));
        Assert.Contains("Cost avoidance", host.Text);
        var address = $"/savings/{(await _scene.Saving()).Id}";

        var finance = await _site.Browser(_scene.Finance);
        await finance.Open(address);
        await finance.Submit("decide-saving");
        Assert.Equal(["Select what you decide"], finance.Errors);
        await finance.SubmitAndFollow("decide-saving", ("Model.Decision", "verify"));
        Assert.Contains("Waits for the board", finance.Text);

        var board = await _site.Browser(_scene.Board);
        await board.Open(address);
        await board.SubmitAndFollow("decide-saving", ("Model.Decision", "accept"));
        await board.Open("/savings?year=2026");
        Assert.Contains("saved and accepted", board.Text);
        Assert.NotNull(board.Page.QuerySelector("svg[role=img] desc"));
        await board.Open("/savings/list?year=2026&class=CostAvoidance&status=Accepted");
        Assert.NotNull(board.Page.QuerySelector($"a[href='{address}']"));
    }

    [Fact]
    public async Task Each_side_reads_its_own_costs_and_not_those_of_the_other()
    {
        OfferScene.Must(await _world.Use<SayOwnWorkHandler>().Handle(SavingScene.By(_scene.HomeHead), new SayOwnWork(_scene.PlacementId, OwnWork.Backfilled, "Robin took it over")));
        OfferScene.Must(await _world.Use<AddExtraCostHandler>().Handle(SavingScene.By(_scene.HomeHead), new AddExtraCost(_scene.PlacementId, ExtraCostKind.Backfill, SavingScene.Year, 7_100, "A locum from Otley")));
        OfferScene.Must(await _world.Use<AddExtraCostHandler>().Handle(SavingScene.By(_scene.HostHead), new AddExtraCost(_scene.PlacementId, ExtraCostKind.Induction, SavingScene.Year, 1_900, "A day with the registry")));
        foreach (var (reader, home, host) in new[] { (_scene.HomeHead, true, false), (_scene.Hours.Placed.LineManager, true, false), (_scene.HostHead, false, true), (_scene.Finance, false, true) })
        {
            var browser = await _site.Browser(reader);
            await browser.Open($"{_scene.Hours.Placed.Address}/saving");
            Assert.Contains("It was backfilled", browser.Text);
            Assert.Equal((home, home, host), (browser.Text.Contains("A locum from Otley"), browser.Text.Contains("Robin took it over"), browser.Text.Contains("A day with the registry")));
        }
    }

    [Fact]
    public async Task Fields_left_empty_are_said_beside_them()
    {
        var host = await _site.Browser(_scene.HostHead);
        await host.Open($"{_scene.Hours.Placed.Address}/saving");
        await host.Submit("add-cost", ("Cost.Kind", ""), ("Cost.Pounds", "nothing"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Status);
        Assert.Equal("Choose what it was for", host.Errors[0]);
        await host.Open("/savings/new");
        await host.Submit("new-saving");
        Assert.Equal(["Choose an authority and service", "Enter what was saved", "Say where the evidence of the earlier cost is kept", "Enter the earlier cost", "Enter the cost"], host.Errors);
    }

    [Fact]
    public async Task Who_did_the_work_reads_what_they_contributed_and_neither_the_outside_price_nor_the_proof()
    {
        var saving = await _scene.Claimed();
        var home = await _site.Browser(_scene.HomeHead);

        await home.Open($"/savings/{saving.Id}");

        Assert.Contains("Provider contributed", home.Text);
        Assert.DoesNotContain("Budget line 4711", home.Text);
        Assert.DoesNotContain("Partnership saved", home.Page.QuerySelector("table")!.TextContent);
        Assert.Empty(home.Page.QuerySelectorAll("main form"));
        var stranger = await _site.Browser(await _world.Person(_world.Kirklees, Role.Finance));
        await stranger.Open($"/savings/{saving.Id}");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task An_accepted_saving_that_the_records_no_longer_say_is_marked_wherever_it_is_shown()
    {
        var saving = await _scene.Claimed();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));
        var board = await _site.Browser(_scene.Board);
        string[] pages = [$"/savings/{saving.Id}", "/savings/list?year=2026&status=Accepted", "/savings?year=2026"];
        foreach (var page in pages)
        {
            await board.Open(page);
            Assert.DoesNotContain("records have changed since", board.Page.QuerySelector("main")!.TextContent.Replace("or its records have changed since", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        OfferScene.Must(await _scene.AddCost(_scene.HostHead, ExtraCostKind.Supervision, 900));

        foreach (var page in pages)
        {
            await board.Open(page);
            Assert.Contains("records have changed since", board.Page.QuerySelector("main")!.TextContent.Replace("or its records have changed since", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        await board.Open("/savings/list?year=2026&status=Accepted&changed=no");
        Assert.Null(board.Page.QuerySelector($"a[href='/savings/{saving.Id}']"));
        await board.Open("/savings/list?year=2026&status=Accepted&changed=yes");
        Assert.NotNull(board.Page.QuerySelector($"a[href='/savings/{saving.Id}']"));
        Assert.Contains("Changed since", await (await _site.Client(_scene.Board)).GetStringAsync("/savings/list.csv?year=2026"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_plans_a_year_and_files_hold_what_the_pages_show()
    {
        await _scene.Claimed();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));
        var board = await _site.Browser(_scene.Board);
        await board.Open("/savings/plan?year=2026");
        await board.Submit("target", ("Target", ""));
        Assert.Equal(["Enter the target"], board.Errors);
        await board.SubmitAndFollow("target", ("Target", "10000"));
        await board.SubmitAndFollow("cost", ("Model.Title", "Set-up"), ("Model.Pounds", "500"));
        Assert.Contains("The target is £10,000.00", board.Text);
        await board.Open("/savings?year=2026");
        Assert.Contains("of the target of £10,000.00", board.Text);
        Assert.Contains("£500.00 were spent once", board.Text);

        var client = await _site.Client(_scene.Board);
        var figures = Encoding.UTF8.GetString(await client.GetByteArrayAsync("/savings/figures.csv?year=2026"));
        var list = Encoding.UTF8.GetString(await client.GetByteArrayAsync("/savings/list.csv?year=2026"));
        var exchange = Encoding.UTF8.GetString(await client.GetByteArrayAsync("/exchange/balances.csv"));

        Assert.Contains($"2026-27,Leeds,{_world.Legal.Name},0.00,", figures);
        Assert.Contains($"{(await _scene.Saving()).Title},Leeds,Bradford,Cost avoidance,One-off,Accepted,2026-27,", list);
        Assert.Contains("West Yorkshire,2027-01,Bradford,4.00,0.00,", exchange);
        foreach (var (csv, sheet) in new[] { (figures, "/savings/figures.xlsx?year=2026"), (list, "/savings/list.xlsx?year=2026"), (exchange, "/exchange/balances.xlsx") })
        {
            Assert.Equal(csv.TrimStart('\uFEFF'), await SheetText.AsCsv(client, sheet));
        }
    }

    [Fact]
    public async Task The_figures_are_a_file_by_year_authority_and_service_with_a_total_and_what_is_not_seen_whole_is_not_in_it()
    {
        await _scene.Claimed();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));
        var saved = SavingTotals.Of([await _scene.Saving()], new FinancialYear(2026));
        var pounds = (saved.AllPence / 100m).ToString("0.00", CultureInfo.InvariantCulture);

        Assert.Equal(
            ["Financial year,Authority,Service,Cashable,Cost avoidance,Non-cashable,All", $"2026-27,Leeds,{_world.Legal.Name},0.00,{pounds},0.00,{pounds}", $"All,All,All,0.00,{pounds},0.00,{pounds}"],
            await Figures(_scene.Board, ""));
        Assert.Equal($"2026-27,All,All,0.00,{pounds},0.00,{pounds}", (await Figures(_scene.Board, "?year=2026"))[^1]);
        Assert.Equal(["2025-26,All,All,0.00,0.00,0.00,0.00"], (await Figures(_scene.Board, "?year=2025"))[1..]);
        Assert.Equal(["All,All,All,0.00,0.00,0.00,0.00"], (await Figures(_scene.HomeHead, ""))[1..]);

        async Task<string[]> Figures(Person reader, string query) => Encoding.UTF8.GetString(await (await _site.Client(reader)).GetByteArrayAsync($"/savings/figures.csv{query}"))
            .TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public async Task Who_gave_and_who_took_is_a_page_with_a_chart_and_a_table()
    {
        var board = await _site.Browser(_scene.Board);

        await board.Open("/exchange?year=2026");

        Assert.Contains("Nobody has taken £50,000.00 more than they gave.", board.Text);
        Assert.Contains(board.Page.QuerySelectorAll("table tr"), row => row.TextContent.Contains("Bradford", StringComparison.Ordinal) && row.TextContent.Contains("4:00", StringComparison.Ordinal));
        var officer = await _site.Browser(_scene.Hours.Officer);
        await officer.Open("/exchange");
        Assert.Equal(HttpStatusCode.Forbidden, officer.Status);
    }
}
